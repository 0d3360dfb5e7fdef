package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every canned question, on a small store and on a large one, each in one warm process. */
final class Questions implements Section {
    private static final int SMALL = 100;
    private static final int LARGE = 2_000;
    private static final int RUNS = 15;
    private static final double MOST_GROWTH = 1.5;
    private static final double MOST_MILLIS = 1_000;

    /** What one run of {@link QuestionRun} says of a question. */
    private record Cost(double millis, long rows) {}

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
        Map<String, Cost> few = costs(bench, SMALL);
        Map<String, Cost> many = costs(bench, large);
        Table seed = new Table(
                "asked of the seed", "rows", "ms, " + SMALL + " articles", "ms, " + Table.whole(large), "growth");
        Table everything = new Table(
                "asked of everything",
                "rows, " + SMALL,
                "ms, " + SMALL,
                "rows, " + large,
                "ms, " + large,
                "ms a 1,000 rows");
        int[] missed = new int[3];
        many.forEach((asked, cost) -> {
            String[] parts = asked.split("\t");
            Cost before = few.get(asked);
            boolean slow = cost.millis() > MOST_MILLIS;
            String millis = (slow ? "**" : "") + Table.number(cost.millis()) + (slow ? "**" : "");
            if (parts[1].equals("seed")) {
                double growth = cost.millis() / before.millis();
                boolean grew = growth > MOST_GROWTH;
                missed[0] += grew ? 1 : 0;
                missed[1] += slow ? 1 : 0;
                seed.row(
                        "`" + parts[0] + "`",
                        Table.whole(cost.rows()),
                        Table.number(before.millis()),
                        millis,
                        (grew ? "**" : "") + Table.times(growth) + (grew ? "**" : ""));
            } else {
                missed[2] += slow ? 1 : 0;
                everything.row(
                        "`" + parts[0] + "`",
                        Table.whole(before.rows()),
                        Table.number(before.millis()),
                        Table.whole(cost.rows()),
                        millis,
                        Table.number(cost.millis() * 1_000 / Math.max(1, cost.rows())));
            }
        });
        return "The seed stands among generated articles that know nothing of it, so that an answer on it has the same"
                + " size in each store. CPU milliseconds of the thread that asks, names looked up by it as well; medians of "
                + RUNS
                + " in a warm process, of three for what is asked of everything. TDB2, through the program's own view."
                + "\n\nGoals: an answer of the same size costs at most " + MOST_GROWTH + " x (missed by " + missed[0]
                + "); none above 1 s (missed by " + missed[1] + " of the seed, by " + missed[2]
                + " of everything, whose answers grow with the store). What misses is bold.\n\n"
                + seed + "\n" + everything;
    }

    private static Map<String, Cost> costs(Bench bench, int articles) throws IOException, InterruptedException {
        Path store = store(bench, articles);
        Measured run = Meter.run(bench.java(
                "questions",
                List.of("-Xmx2g"),
                QuestionRun.class,
                store.toString(),
                String.valueOf(bench.quick() ? 3 : RUNS)));
        if (!run.finished()) {
            throw new IOException("the questions did not come to an end: " + run.output());
        }
        Map<String, Cost> costs = new LinkedHashMap<>();
        run.output()
                .lines()
                .map(line -> line.split("\t"))
                .filter(f -> f.length == 4)
                .forEach(f -> costs.put(f[0] + "\t" + f[1], new Cost(Double.parseDouble(f[2]), Long.parseLong(f[3]))));
        return costs;
    }

    private static Path store(Bench bench, int articles) throws IOException, InterruptedException {
        Path input = bench.articles(articles);
        Path store = bench.work().resolve("questions-" + articles);
        if (!Files.exists(store) || Files.getLastModifiedTime(store).compareTo(Files.getLastModifiedTime(input)) < 0) {
            Measured loaded = Meter.run(bench.averment(
                    "load",
                    "load",
                    "--store",
                    store.toString(),
                    bench.home().resolve("seeds").toString(),
                    input.toString()));
            if (!loaded.finished()) {
                throw new IOException("the articles could not be loaded: " + loaded.output());
            }
        }
        return store;
    }
}
