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
 * Asks every question of a store, in one warm process, and prints the CPU milliseconds of its thread: of the
 * seed and, if that is wanted, of everything. A question is answered by the thread
 * that asks.
 */
final class QuestionRun {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private QuestionRun() {}

    public static void main(String[] args) {
        int runs = Integer.parseInt(args[1]);
        boolean everything = Boolean.parseBoolean(args[2]);
        try (Store store = Store.open(Path.of(args[0]), OpenMode.read())) {
            Runner runner = new Runner(new Target.Local(store.view()), LIMIT);
            // Once round, so that the first question does not pay for the compiler's work on all.
            all(runner, Asking.WARMING * runs, false, false);
            all(runner, runs, everything, true);
        }
    }

    private static void all(Runner runner, int runs, boolean everything, boolean shown) {
        for (Question question : Catalogue.load().questions()) {
            for (Asking asking : Asking.of(question)) {
                if (asking.ofTheSeed() || everything) {
                    ask(runner, question, asking, asking.runs(runs), shown);
                }
            }
        }
    }

    private static void ask(Runner runner, Question question, Asking asking, int runs, boolean shown) {
        double[] millis = new double[runs];
        int rows = 0;
        for (int run = 0; run < runs; run++) {
            long before = THREADS.getCurrentThreadCpuTime();
            // With the look-up of its names.
            Map<String, Node> values = Arguments.resolve(question, asking.values(), runner);
            rows = runner.run(question, values, Runner.ALL).size();
            millis[run] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(millis);
        if (shown) {
            System.out.printf(Locale.ROOT, "%s\t%.3f\t%d%n", asking.name(), millis[runs / 2], rows);
        }
    }
}
