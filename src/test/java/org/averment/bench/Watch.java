package org.averment.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks at what a process starts while it runs: how much memory they hold at once, and whether they take too long. */
final class Watch {
    /** Short enough that a last growth is missed only in its last moment, long enough to cost nothing. */
    private static final long SAMPLE_MILLIS = 40;
    /** By the clock it may take so many times its limit: a machine may have other work, a process may hang. */
    private static final int PATIENCE = 10;

    private final Process process;
    private final long begun = System.nanoTime();
    private final Map<Long, Long> highWaterKib = new HashMap<>();
    private final Map<Long, Duration> cpu = new HashMap<>();
    private double peakMib;

    Watch(Process process) {
        this.process = process;
    }

    /** Waits for its end; kills it, and says no, once it has taken more CPU seconds than the limit. */
    boolean ends(int limitSeconds) throws IOException, InterruptedException {
        while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
            sample();
            if (cpuSeconds() > limitSeconds || wallSeconds() > (double) limitSeconds * PATIENCE) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                return false;
            }
        }
        return true;
    }

    /** The most that all held at once. */
    double peakMib() {
        return peakMib;
    }

    /** What they had taken at the last look. */
    double cpuSeconds() {
        return cpu.values().stream().mapToLong(Duration::toMillis).sum() / 1_000.0;
    }

    double wallSeconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void sample() throws IOException {
        List<Long> alive = new ArrayList<>();
        try (Stream<ProcessHandle> children = process.descendants()) {
            for (ProcessHandle child : (Iterable<ProcessHandle>) children::iterator) {
                alive.add(child.pid());
                highWaterKib.merge(child.pid(), highWater(child.pid()), Math::max);
                child.info().totalCpuDuration().ifPresent(time -> cpu.put(child.pid(), time));
            }
        }
        highWaterKib.keySet().retainAll(alive);
        peakMib = Math.max(
                peakMib,
                highWaterKib.values().stream().mapToLong(Long::longValue).sum() / 1024.0);
    }

    /** The kernel's own mark; 0 for a process that has just ended. */
    private static long highWater(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException | UncheckedIOException e) {
            return 0;
        }
    }
}
