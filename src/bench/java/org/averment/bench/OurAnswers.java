package org.averment.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.averment.query.Arguments;
import org.averment.query.Catalogue;
import org.averment.query.Question;
import org.averment.query.Rows;
import org.averment.query.Runner;
import org.averment.query.Target;
import org.averment.store.OpenMode;
import org.averment.store.Store;

/**
 * Ours among the stores of {@link QuestionPeers}: reads and writes the same lines as they do. What is asked is known by
 * the folder of the query's file, and goes the way that {@code averment ask} takes, names looked up beforehand.
 */
final class OurAnswers {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** A question with its values. */
    private record Known(Question question, Map<String, Node> values) {}

    private OurAnswers() {}

    public static void main(String[] args) throws IOException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Store store = Store.open(Path.of(args[0]), OpenMode.read())) {
            Runner runner = new Runner(new Target.Local(store.view()), LIMIT);
            Map<String, Known> known = known(runner);
            System.out.println("ready");
            for (String line = asked.readLine(); line != null; line = asked.readLine()) {
                String[] files = line.split("\t");
                Known wanted =
                        known.get(Path.of(files[0]).getParent().getFileName().toString());
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Rows rows = runner.run(wanted.question(), wanted.values(), Runner.ALL);
                // TDB2 fetches a term when it is looked at.
                rows.bindings().forEach(row -> rows.columns().forEach(row::get));
                long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                if (files.length > 1) {
                    try (OutputStream out = Files.newOutputStream(Path.of(files[1]))) {
                        ResultsWriter.create().lang(ResultSetLang.RS_JSON).write(out, rows.rowSet());
                    }
                }
                System.out.printf(Locale.ROOT, "%.3f\t%d%n", nanos / 1e6, rows.size());
            }
        }
    }

    private static Map<String, Known> known(Runner runner) {
        Map<String, Known> known = new HashMap<>();
        for (Question question : Catalogue.load().questions()) {
            for (Asking asking : Asking.of(question)) {
                known.put(asking.name(), new Known(question, Arguments.resolve(question, asking.values(), runner)));
            }
        }
        return known;
    }
}
