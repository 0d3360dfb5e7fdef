package org.averment.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.averment.query.Arguments;
import org.averment.query.Catalogue;
import org.averment.query.Question;
import org.averment.query.Runner;
import org.averment.query.Target;
import org.averment.store.OpenMode;
import org.averment.store.Store;

/**
 * Asks every question of a store, in one warm process, and prints the CPU milliseconds of its thread: first of the seed,
 * then of everything. A question is answered by the thread that asks.
 */
final class QuestionRun {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private QuestionRun() {}

    public static void main(String[] args) {
        int runs = Integer.parseInt(args[1]);
        try (Store store = Store.open(Path.of(args[0]), OpenMode.read())) {
            Runner runner = new Runner(new Target.Local(store.view()), LIMIT);
            // Once round, so that the first question does not pay for the compiler's work on all.
            all(runner, 2 * runs, false);
            all(runner, runs, true);
        }
    }

    private static void all(Runner runner, int runs, boolean shown) {
        for (Question question : Catalogue.load().questions()) {
            Map<String, String> seed = Asked.ofTheSeed(question);
            Map<String, String> everything = Asked.ofEverything(question);
            if (!seed.isEmpty()) {
                ask(runner, question, seed, "seed", runs, shown);
            }
            if (shown && (seed.isEmpty() || everything.isEmpty())) {
                ask(runner, question, everything, "everything", Math.min(runs, 3), true);
            }
        }
    }

    private static void ask(
            Runner runner, Question question, Map<String, String> asked, String of, int runs, boolean shown) {
        double[] millis = new double[runs];
        int rows = 0;
        for (int run = 0; run < runs; run++) {
            long before = THREADS.getCurrentThreadCpuTime();
            // With the look-up of its names.
            Map<String, Node> values = Arguments.resolve(question, asked, runner);
            rows = runner.run(question, values, Runner.ALL).size();
            millis[run] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(millis);
        if (shown) {
            System.out.printf(Locale.ROOT, "%s\t%s\t%.3f\t%d%n", question.name(), of, millis[runs / 2], rows);
        }
    }
}
