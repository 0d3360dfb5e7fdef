package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.averment.query.Catalogue;

/** Every canned question, on a small store and on larger ones, each in one warm process; and beside other stores. */
final class Questions implements Section {
    private static final int SMALL = 100;
    private static final int LARGE = 2_000;
    /** 80 million quads, which take half an hour to load. */
    private static final int LARGEST = 100_000;

    private static final int LOADING_LIMIT_SECONDS = 14_400;
    /** Questions take so little time that each is asked so many times as often as other things are run. */
    private static final int OFTENER = 3;

    private static final double MOST_GROWTH = 1.5;
    private static final double MOST_MILLIS = 1_000;

    private static final String WHERE = """

            Where that time goes: a row is a claim with some twenty terms to decode, three labels to look up and the words of `says` to put together;
            in the end rows are made distinct and sorted. `single-source` goes over all claims four times, `most-involved` and `entities-without-key`
            test each mention. What was done: patterns matched on ids, the optional ones with the rest (a half less); a subject read once and not for
            each of its predicates; sort keys worked out once; what is only to be tested not looked up (`who-accuses-whom`, a fifth).
            """;

    private static final String BESIDE = """
            ### The same questions, put to other stores

            The same quads and the same texts of SPARQL 1.1, the values in them as `VALUES`. CPU milliseconds of the thread that asks, of the whole
            process for oxigraph; from the text to the last value read, names not looked up. Each store is a warm process, and they take turns; as many
            runs as above, fewer where they take more than 5 s together; one that takes too long by the clock is ended.
            *TDB2 by hand* is what `tdb2.tdbloader` leaves, with the union as default graph; LMDB is RDF4J's, 5.1.0, with the indexes of the section on
            loading; oxigraph 0.5.11 holds all in memory.
            The texts keep clear of two faults of RDF4J 5.1.0: a group that begins with an `OPTIONAL` whose sub-select finds nothing gives no rows there,
            and `REPLACE` of what is unbound ends the query.
            """;

    /** What one run of {@link QuestionRun} says of a question. */
    private record Cost(double millis, long rows) {}

    /** What all questions cost on a store of so many articles, by the askings' names. */
    private record Costs(int articles, Map<String, Cost> byName) {
        Cost of(Asking asking) {
            return byName.get(asking.name());
        }
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public String title() {
        return "Questions";
    }

    @Override
    public String run(Bench bench) throws IOException, InterruptedException {
        int large = bench.size(LARGE);
        List<Asking> askings = Catalogue.load().questions().stream()
                .flatMap(question -> Asking.of(question).stream())
                .toList();
        int runs = OFTENER * bench.runs();
        Costs small = costs(bench, SMALL, runs, true);
        List<Costs> larger = new ArrayList<>(List.of(costs(bench, bench.size(LARGE), runs, true)));
        String everything = everything(askings, small, larger.get(0));
        if (bench.largest()) {
            larger.add(costs(bench, bench.size(LARGEST), runs, false));
        }
        QuestionComparison comparison =
                new QuestionComparison(bench, store(bench, large), paper(bench, large), askings);
        comparison.run(runs);
        return grown(askings, small, larger, runs) + "\n" + everything + "\n" + BESIDE + "\n" + comparison.shown();
    }

    private static String grown(List<Asking> askings, Costs small, List<Costs> larger, int runs) {
        List<String> heads = new ArrayList<>(List.of("asked of the seed", "rows", "ms, " + SMALL + " articles"));
        larger.forEach(costs -> heads.addAll(List.of("ms, " + Table.whole(costs.articles()), "growth")));
        Table table = new Table(heads.toArray(String[]::new));
        int[] grew = new int[larger.size()];
        int[] slow = new int[larger.size()];
        for (Asking asking : askings) {
            if (!asking.ofTheSeed()) {
                continue;
            }
            Cost before = small.of(asking);
            List<String> cells = new ArrayList<>(
                    List.of("`" + asking.question() + "`", Table.whole(before.rows()), Table.number(before.millis())));
            for (int i = 0; i < larger.size(); i++) {
                double millis = larger.get(i).of(asking).millis();
                double growth = millis / before.millis();
                grew[i] += growth > MOST_GROWTH ? 1 : 0;
                slow[i] += millis > MOST_MILLIS ? 1 : 0;
                cells.add(Table.orBold(Table.number(millis), millis > MOST_MILLIS));
                cells.add(Table.orBold(Table.times(growth), growth > MOST_GROWTH));
            }
            table.row(cells);
        }
        StringBuilder missed = new StringBuilder();
        for (int i = 0; i < larger.size(); i++) {
            missed.append(missed.isEmpty() ? "at " : "; at ")
                    .append(Table.whole(larger.get(i).articles()))
                    .append(" articles, ")
                    .append(grew[i])
                    .append(" grow more and ")
                    .append(slow[i])
                    .append(" are slower");
        }
        return "The seed stands among generated articles that know nothing of it, so that an answer on it has the same"
                + " size in each store. CPU milliseconds of the thread that asks, names looked up by it as well; medians of "
                + runs
                + " in a warm process, of three for what is asked of everything. TDB2, through the program's own view.\n\n"
                + "Goals: an answer of the same size costs at most " + MOST_GROWTH + " x what it does among " + SMALL
                + " articles; none takes above 1 s. Of the seed, " + missed + ". What misses is bold.\n\n" + table;
    }

    private static String everything(List<Asking> askings, Costs few, Costs many) {
        Table table = new Table(
                "asked of everything",
                "rows, " + SMALL,
                "ms, " + SMALL,
                "rows, " + Table.whole(many.articles()),
                "ms, " + Table.whole(many.articles()),
                "ms a 1,000 rows");
        int slow = 0;
        for (Asking asking : askings) {
            if (!asking.ofTheSeed()) {
                Cost before = few.of(asking);
                Cost cost = many.of(asking);
                slow += cost.millis() > MOST_MILLIS ? 1 : 0;
                table.row(
                        "`" + asking.question() + "`",
                        Table.whole(before.rows()),
                        Table.number(before.millis()),
                        Table.whole(cost.rows()),
                        Table.orBold(Table.number(cost.millis()), cost.millis() > MOST_MILLIS),
                        Table.number(cost.millis() * 1_000 / Math.max(1, cost.rows())));
            }
        }
        return "What is asked of everything has an answer that grows with the store; " + slow + " take above 1 s.\n\n"
                + table + WHERE;
    }

    private static Costs costs(Bench bench, int articles, int runs, boolean everything)
            throws IOException, InterruptedException {
        Path store = store(bench, articles);
        bench.say("asking ours, " + articles + " articles");
        Measured run = Meter.run(bench.java(
                "questions",
                List.of("-Xmx2g"),
                QuestionRun.class,
                store.toString(),
                String.valueOf(runs),
                String.valueOf(everything)));
        if (!run.finished()) {
            throw new IOException("the questions did not come to an end: " + run.output());
        }
        Map<String, Cost> costs = new LinkedHashMap<>();
        run.output()
                .lines()
                .map(line -> line.split("\t"))
                .filter(f -> f.length == 3)
                .forEach(f -> costs.put(f[0], new Cost(Double.parseDouble(f[1]), Long.parseLong(f[2]))));
        return new Costs(articles, costs);
    }

    private static Path store(Bench bench, int articles) throws IOException, InterruptedException {
        Path input = bench.articles(articles);
        Path store = bench.work().resolve("questions-" + articles);
        if (!Files.exists(store) || Files.getLastModifiedTime(store).compareTo(Files.getLastModifiedTime(input)) < 0) {
            Folders.delete(store);
            Folders.delete(folder(bench, articles));
            Measured loaded = Meter.run(bench.averment(
                            "load",
                            "load",
                            "--store",
                            store.toString(),
                            bench.home().resolve("seeds").toString(),
                            input.toString())
                    .within(LOADING_LIMIT_SECONDS));
            if (!loaded.finished()) {
                throw new IOException("the articles could not be loaded: " + loaded.output());
            }
        }
        return store;
    }

    private static Path folder(Bench bench, int articles) {
        return bench.work().resolve("questions-" + articles + "-elsewhere");
    }

    /** What other stores take of ours. */
    private static Path paper(Bench bench, int articles) throws IOException, InterruptedException {
        Path store = store(bench, articles);
        Path folder = Files.createDirectories(folder(bench, articles));
        bench.say("writing quads and questions");
        Measured written = Meter.run(
                bench.java("paper", List.of("-Xmx4g"), QuestionPaper.class, store.toString(), folder.toString()));
        if (!written.finished()) {
            throw new IOException("the questions could not be written: " + written.output());
        }
        return folder;
    }
}
