package org.averment.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.averment.reader.Inputs;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken files of every format, all the way: {@code -Daverment.fuzz=100000} says how many, {@code -Daverment.seed=7}
 * which; {@code -Daverment.input=4711} tries one of them alone. What fails is written to {@code target/fuzz}.
 */
class FuzzTest {
    private static final System.Logger LOG = System.getLogger(FuzzTest.class.getName());
    private static final int IN_THE_BUILD = 2_000;
    private static final long SEED = 20261123;
    private static final Duration MOST_CPU = Duration.ofSeconds(5);
    /** A guard against what never ends; a busy machine is slow by far less. */
    private static final Duration HANGS = Duration.ofMinutes(3);

    private static final int MOST_FAILURES = 20;

    private final Judgement judgement = new Judgement();
    private final List<Fixture> fixtures = Fixture.all();

    @TempDir
    Path temp;

    @Test
    void whatever_becomes_of_a_file_of_another_tool_its_import_is_sound_and_counts_add_up() throws IOException {
        long seed = Long.getLong("averment.seed", SEED);
        long alone = Long.getLong("averment.input", -1);
        long first = Math.max(0, alone);
        long last = alone < 0 ? Long.getLong("averment.fuzz", IN_THE_BUILD) : alone + 1;
        List<String> failures = new ArrayList<>();
        Judgement.Tally all = Judgement.Tally.NOTHING;
        for (long number = first; number < last && failures.size() < MOST_FAILURES; number++) {
            all = all.and(judged(Mutant.of(fixtures, seed, number), failures));
        }
        LOG.log(Level.INFO, "seed {0}, {1} inputs: {2}", Long.toString(seed), Long.toString(last - first), all);
        assertThat(failures).isEmpty();
        // Else the mutations break so much that nothing is tried.
        assertThat(alone >= 0 || all.refused() < all.documents() * 3 / 4).isTrue();
    }

    private Judgement.Tally judged(Mutant mutant, List<String> failures) throws IOException {
        Path folder = temp.resolve(mutant.number() + "/in");
        mutant.write(folder);
        long before = cpuNanos();
        try (Inputs inputs = mutant.inputs(folder)) {
            Judgement.Tally tally = Assertions.assertTimeoutPreemptively(HANGS, () -> judgement.judge(inputs));
            assertThat(cpuNanos() - before).as("CPU").isLessThan(MOST_CPU.toNanos());
            return tally;
        } catch (Exception | AssertionError | StackOverflowError e) {
            Path kept = Path.of("target/fuzz").resolve(mutant.seed() + "-" + mutant.number());
            mutant.write(kept);
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            Files.writeString(kept.resolveSibling(kept.getFileName() + ".log"), trace.toString());
            failures.add(mutant + ", kept in " + kept + ": " + e);
            return Judgement.Tally.NOTHING;
        } finally {
            delete(folder.getParent());
        }
    }

    /** Of the process: the work is spread over threads. */
    private static long cpuNanos() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean counting ? counting.getProcessCpuTime() : 0;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
