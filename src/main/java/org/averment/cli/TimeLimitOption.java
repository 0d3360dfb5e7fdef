package org.averment.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How long an answer may take. */
final class TimeLimitOption {
    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Give up after so many seconds (default: ${DEFAULT-VALUE}).")
    private int seconds = 60;

    Duration limit() {
        if (seconds < 1) {
            throw new Failure(ExitCode.USAGE, "bad-number", "a time limit is at least 1 second");
        }
        return Duration.ofSeconds(seconds);
    }
}
