package org.averment.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** From JSON lines into a store that answers questions, beside loaders of ready-made quads. */
final class Loads implements Section {
    /** Some 1.6 million quads. */
    private static final int ARTICLES = 2_000;

    private static final String AGAIN = """

            Loading the same again is short: of its CPU a good half is starting the JVM and compiling; the rest hashes each line and looks it up, a fifth
            of a millisecond an article. So its share falls as the articles become more. Without the archive of classes it takes a fifth more.
            """;

    private static final String INTRODUCTION = """
            Averment loads JSON lines, checks included, into a store on disk, and keeps the texts as well; the others load the same graph as ready-made
            N-Quads, whose making is not counted. RDF4J has four indexes, TDB2 six; oxigraph keeps nothing on disk. New articles go into a copy of the
            filled store; making the copy is counted, and is a small part.
            """;

    @Override
    public String name() {
        return "loading";
    }

    @Override
    public String title() {
        return "Loading";
    }

    @Override
    public String run(Bench bench) throws IOException, InterruptedException {
        int count = bench.size(ARTICLES);
        Stores stores = new Stores(bench, count);
        stores.prepare();
        List<Command> commands = stores.commands();
        Map<String, Median> medians = Race.of(commands).run(bench);
        String disk = disk(stores);
        stores.forget();
        long quads = QuadSet.lines(bench.quads(count));
        String missing = stores.missing().isEmpty() ? "" : "\nLeft out: " + String.join("; ", stores.missing()) + ".\n";
        return INTRODUCTION + "\n" + table(medians, count, quads) + missing + "\n" + disk + "\n" + goals(medians)
                + shown(bench, medians);
    }

    private static String table(Map<String, Median> medians, int count, long quads) {
        Table table = new Table(
                Table.whole(count) + " articles, " + Table.whole(quads) + " quads",
                "CPU s",
                "CPU s a million quads",
                "peak MiB",
                "clock s");
        medians.forEach((name, median) -> {
            boolean all = median.finished() && !name.equals(Stores.MORE);
            table.row(
                    name,
                    median.cpu(),
                    all ? Table.number(median.cpuSeconds() / quads * 1e6) : "",
                    median.peak(),
                    median.wall());
        });
        return table.toString();
    }

    private static String disk(Stores stores) throws IOException, InterruptedException {
        Table table = new Table("on disk", "MB");
        row(table, "Averment, after the first load: database", stores.megabytes("first/tdb2"));
        row(table, "Averment, after the first load: texts, a file each", stores.megabytes("first/texts"));
        row(table, "Averment, after a tenth as many more: database", stores.megabytes("more/tdb2"));
        row(table, Stores.SEQUENTIAL, stores.megabytes("sequential"));
        row(table, Stores.PARALLEL, stores.megabytes("parallel"));
        stores.compact();
        row(table, Stores.SEQUENTIAL + ", after tdb2.tdbcompact", stores.megabytes("sequential"));
        row(table, Stores.LMDB, stores.megabytes("lmdb"));
        return table.toString();
    }

    private static void row(Table table, String what, Optional<Double> megabytes) {
        megabytes.ifPresent(size -> table.row(what, Table.number(size)));
    }

    private static String goals(Map<String, Median> medians) {
        Median ours = medians.get(Stores.OURS);
        Median loader = medians.get(Stores.SEQUENTIAL);
        Table table = new Table("goal", "wanted", "result");
        if (loader != null && loader.finished()) {
            table.row(
                    "CPU of a first load, of that of the sequential loader",
                    "at most 1.0 x, better 0.85 x",
                    Table.times(ours.cpuSeconds() / loader.cpuSeconds()));
        }
        table.row("peak memory of it", "at most 1.2 GB", ours.peak() + " MiB");
        table.row(
                "CPU of loading the same again, of that of the first load",
                "at most 0.1 x",
                Table.times(medians.get(Stores.RELOAD).cpuSeconds() / ours.cpuSeconds()));
        return table + AGAIN;
    }

    private static String shown(Bench bench, Map<String, Median> medians) {
        return "\nThe commands (class paths are left out, and what empties their folder):\n\n```text\n"
                + medians.values().stream()
                        .map(median -> Stores.itself(median.command()).shown(bench.home()))
                        .collect(Collectors.joining("\n"))
                + "\n```\n";
    }
}
