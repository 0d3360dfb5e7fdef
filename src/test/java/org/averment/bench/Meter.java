package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a command as a process of its own and says what it cost. CPU seconds are those that bash's {@code time} gives,
 * memory is the kernel's own high-water mark, read while the process lives; so Linux and bash are needed and nothing
 * else.
 */
final class Meter {
    /** What is measured keeps its streams; the times come through a third. */
    private static final String TIMED =
            "TIMEFORMAT='%3R %3U %3S'; { time \"$@\" >\"$OUT\" 2>&1 </dev/null; } 2>\"$TIMES\"";

    private Meter() {}

    static Measured run(Command command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("measured", ".out");
        Path times = Files.createTempFile("measured", ".times");
        try {
            List<String> words = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
            words.addAll(command.words());
            ProcessBuilder builder = new ProcessBuilder(words);
            builder.environment().put("OUT", out.toString());
            builder.environment().put("TIMES", times.toString());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            Watch watch = new Watch(process);
            if (!watch.ends(command.limitSeconds())) {
                return new Measured(
                        Measured.TIMED_OUT,
                        watch.cpuSeconds(),
                        watch.wallSeconds(),
                        watch.peakMib(),
                        Files.readString(out));
            }
            String[] seconds = Files.readString(times).strip().split("\\s+");
            return new Measured(
                    process.exitValue(),
                    Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
                    Double.parseDouble(seconds[0]),
                    watch.peakMib(),
                    Files.readString(out));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(times);
        }
    }
}
