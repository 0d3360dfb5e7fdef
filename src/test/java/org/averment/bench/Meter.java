package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a command as a process of its own and says what it cost. CPU seconds are those that bash's {@code time} gives,
 * memory is the kernel's own high-water mark, read while the process lives; so Linux and bash are needed and nothing
 * else.
 */
final class Meter {
    /** Short enough that a last growth is missed only in its last moment, long enough to cost nothing. */
    private static final long SAMPLE_MILLIS = 40;

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
            double peak = watch(process, command.limitSeconds());
            if (peak < 0) {
                return new Measured(Measured.TIMED_OUT, 0, command.limitSeconds(), 0, Files.readString(out));
            }
            String[] seconds = Files.readString(times).strip().split("\\s+");
            return new Measured(
                    process.exitValue(),
                    Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
                    Double.parseDouble(seconds[0]),
                    peak,
                    Files.readString(out));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(times);
        }
    }

    /** The peak in MiB once it has ended; below 0 where it had to be killed. */
    private static double watch(Process process, int limitSeconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(limitSeconds);
        double peak = 0;
        Map<Long, Long> marks = new HashMap<>();
        while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > end) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                return -1;
            }
            try (Stream<ProcessHandle> children = process.descendants()) {
                marks.keySet().retainAll(sampled(children, marks));
            }
            peak = Math.max(
                    peak, marks.values().stream().mapToLong(Long::longValue).sum() / 1024.0);
        }
        return peak;
    }

    private static List<Long> sampled(Stream<ProcessHandle> children, Map<Long, Long> marks) throws IOException {
        List<Long> alive = new ArrayList<>();
        for (ProcessHandle child : (Iterable<ProcessHandle>) children::iterator) {
            alive.add(child.pid());
            marks.merge(child.pid(), highWaterKib(child.pid()), Math::max);
        }
        return alive;
    }

    /** 0 for one that has just ended. */
    private static long highWaterKib(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.toLowerCase(Locale.ROOT)
                            .replace("vmhwm:", "")
                            .replace("kb", "")
                            .strip()))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (java.io.UncheckedIOException e) {
            // It ended while it was read.
            return 0;
        }
    }
}
