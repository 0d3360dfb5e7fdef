package org.averment.cli;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

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
            code = commandLine().execute(args);
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

    /** The commands and their options, for running and for the generated reference. */
    CommandLine commandLine() {
        CommandLine line = new CommandLine(new AvermentCommand(), new CommandFactory());
        line.addSubcommand("completion", new CompletionCommand(streams));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new AvermentCommand.Version()));
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(Math.min(streams.width(), 110));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().get("ask").setUnmatchedOptionsArePositionalParams(true);
        // picocli asks it about its own exceptions too, which are all about usage.
        line.setExitCodeExceptionMapper(e -> e instanceof CommandLine.PicocliException
                ? ExitCode.USAGE
                : Failures.of(e).exitCode());
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
        return line;
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
