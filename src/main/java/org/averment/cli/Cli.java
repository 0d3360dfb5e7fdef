package org.averment.cli;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The command line, with its streams and arguments given and its exit code returned. One use each. */
public final class Cli {
    private final Streams streams;

    Cli(Streams streams) {
        this.streams = streams;
    }

    /** Runs a command; never throws, never exits. */
    int run(String... args) {
        int code;
        try {
            List<String> words = List.of(args);
            code = commandLine(command -> mayBeAbout(command, words)).execute(args);
        } catch (Error e) {
            // picocli hands on exceptions alone.
            code = failed(e);
        }
        streams.out().flush();
        if (streams.out().checkError()) {
            // A PrintStream swallows what goes wrong: half a result must not look like a whole one.
            code = failed(new Failure(
                    ExitCode.ENVIRONMENT,
                    "output",
                    "the results could not be written in full: disk full, or pipe closed"));
        }
        streams.err().flush();
        return code;
    }

    private int failed(Throwable fault) {
        streams.out().flush();
        Failure failure = Failures.of(fault);
        streams.err().println(failure.line());
        return failure.exitCode();
    }

    /** All commands with all their options, for the completion script and the generated reference. */
    CommandLine commandLine() {
        return commandLine(command -> true);
    }

    /** The commands, and the options of those for which the answer is yes. */
    private CommandLine commandLine(Predicate<String> inFull) {
        CommandFactory factory = new CommandFactory();
        CommandLine line = new CommandLine(new AvermentCommand(), factory);
        for (Class<?> type : AvermentCommand.COMMANDS) {
            Command command = type.getAnnotation(Command.class);
            CommandSpec spec =
                    inFull.test(command.name()) ? new CommandLine(type, factory).getCommandSpec() : named(command);
            line.addSubcommand(
                    spec.versionProvider(new AvermentCommand.Version()).commandLine());
        }
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(Math.min(streams.width(), 110));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().get("ask").setUnmatchedOptionsArePositionalParams(true);
        // picocli asks it about its own exceptions too, which are all about usage.
        line.setExitCodeExceptionMapper(e -> e instanceof CommandLine.PicocliException
                ? ExitCode.USAGE
                : Failures.of(e).exitCode());
        CommandLine.IParameterExceptionHandler usage = line.getParameterExceptionHandler();
        line.setParameterExceptionHandler((e, words) ->
                // Without a command the whole usage is the answer.
                words.length == 0 ? usage.handleParseException(e, words) : failed(Misuse.of(e)));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        return line;
    }

    /**
     * Whether a call may be about a command. picocli finds options by reflection, which costs more than everything else
     * that a short command does: a command that no argument names is there with its name and what it is for.
     */
    private static boolean mayBeAbout(String command, List<String> args) {
        // picocli reads arguments from a file, too; and a completion script knows all options.
        return args.contains(command)
                || args.contains("completion")
                || args.stream().anyMatch(arg -> arg.startsWith("@"));
    }

    private static CommandSpec named(Command command) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        spec.usageMessage().header(command.header()).description(command.description());
        // It sets the back reference, without which a spec is no command.
        return new CommandLine(spec).getCommandSpec();
    }

    /** Gives each command its streams. */
    private final class CommandFactory implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Streams.class) {
                    return type.cast(constructor.newInstance(streams));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
