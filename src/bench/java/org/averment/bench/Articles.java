package org.averment.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Map;

/** The inputs: what the generator makes, so that the other sections can be judged. */
final class Articles implements Section {
    @Override
    public String name() {
        return "articles";
    }

    @Override
    public String title() {
        return "The articles";
    }

    @Override
    public String run(Bench bench) throws IOException, InterruptedException {
        int count = bench.size(1_000);
        Statistics made = bench.newsroom().write(count, OutputStream.nullOutputStream());
        long bytes = Files.size(bench.articles(count));
        long quads = QuadSet.lines(bench.quads(count));
        Table table = new Table("of " + Table.whole(count) + " articles", "in all", "an article");
        row(table, "bytes of JSON lines", bytes, count);
        row(table, "bytes of text", made.textBytesEach() * count, count);
        row(table, "entities", made.entities(), count);
        row(table, "distinct entities", made.distinctEntities(), count);
        row(table, "quotes", made.quotes(), count);
        row(table, "claims", made.claims(), count);
        made.standings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> row(table, "claims that are " + e.getKey(), e.getValue(), count));
        made.things().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> row(table, "claims that picture: `" + e.getKey() + "`", e.getValue(), count));
        row(table, "quads", quads, count);
        return "Generated from a seed; an article is a function of seed and number. Entities are shared by a Zipf law with"
                + " exponent 1, names stand in eight scripts, and every article checks without a warning.\n\n" + table;
    }

    private static void row(Table table, String what, long all, int count) {
        table.row(what, Table.whole(all), Table.number(all / (double) count));
    }
}
