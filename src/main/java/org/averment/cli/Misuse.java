package org.averment.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.averment.model.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A call that picocli refuses, in one line as all our messages are: what is wrong, what is near, where to look. */
final class Misuse {
    /** The values of an option, which picocli shows as Java writes them. */
    private static final Pattern CONSTANTS = Pattern.compile("\\[[A-Z_]+(?:, [A-Z_]+)*]");

    private Misuse() {}

    static Failure of(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String problem = CONSTANTS
                .matcher(String.valueOf(e.getMessage()).lines().findFirst().orElse("the call is wrong"))
                .replaceAll(constants -> lowerCase(constants));
        String near = nearest(e, command).map(name -> " - nearest: " + name).orElse("");
        return new Failure(
                ExitCode.USAGE,
                "usage",
                problem + near + " - see " + command.getCommandSpec().qualifiedName() + " --help");
    }

    private static String lowerCase(MatchResult constants) {
        String all = constants.group();
        return all.substring(1, all.length() - 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> nearest(ParameterException e, CommandLine command) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return Optional.empty();
        }
        String asked = unmatched.getUnmatched().get(0);
        List<String> known = asked.startsWith("-")
                ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
                : List.copyOf(command.getSubcommands().keySet());
        return Nearest.to(asked, known);
    }
}
