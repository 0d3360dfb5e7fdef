package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory conversion needs as the input grows from 0.1 to 1 GB. */
final class Ceilings implements Section {
    private static final String HEAP = "512m";
    /** As the JVM logs a collection: {@code Pause Young (...) 140M->12M(494M) 3.1ms}. */
    private static final Pattern COLLECTION = Pattern.compile("Pause .* \\d+M->(\\d+)M\\(");

    @Override
    public String name() {
        return "ceilings";
    }

    @Override
    public String title() {
        return "Memory ceilings";
    }

    @Override
    public String run(Bench bench) throws IOException, InterruptedException {
        Table table = new Table("JSON lines", "MB", "CPU s", "heap in use after collections, most MiB", "peak MiB");
        for (int count : new int[] {10_000, 30_000, 100_000}) {
            Path articles = bench.articles(bench.size(count));
            Path log = bench.work().resolve("collections.log");
            Files.deleteIfExists(log);
            Command command = bench.averment(
                            "convert", "convert", articles.toString(), "--format", "nquads", "-o", "/dev/null")
                    .withJavaOptions(List.of("-Xmx" + HEAP, "-Xlog:gc:file=" + log));
            Median median = Race.of(command).run(bench).get("convert");
            table.row(
                    Table.whole(bench.size(count)) + " articles",
                    Table.whole(Files.size(articles) / 1_000_000),
                    median.cpu(),
                    inUse(log),
                    median.peak());
        }
        return "`averment convert` with `-Xmx" + HEAP
                + "`, checks included. Goal: 1 GB converts, and what is in use after collections stays flat.\n\n"
                + table;
    }

    /** The most that was in use after a collection. */
    private static String inUse(Path log) throws IOException {
        OptionalLong most = Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .map(COLLECTION::matcher)
                        .filter(Matcher::find)
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .max()
                : OptionalLong.empty();
        return most.isPresent() ? String.valueOf(most.getAsLong()) : "no collection";
    }
}
