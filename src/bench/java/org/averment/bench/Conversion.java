package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From JSON lines to N-Quads, checks included, beside other ways to do it. */
final class Conversion implements Section {
    private static final int SMALL = 1_000;
    private static final int LARGE = 10_000;
    private static final int HUGE = 100_000;
    /** RML mappers that take more CPU seconds are given up: they hold everything in memory, and some never end. */
    private static final int LIMIT_SECONDS = 300;

    private static final String COPY = "copying the file";
    private static final String COPY_OUTPUT = "copying our quads";
    private static final String PARSE = "parsing alone";
    private static final String OURS = "Averment";
    private static final String ONE_CORE = "Averment, bound to one core";

    private static final String INTRODUCTION = """
            JSON lines to N-Quads. Averment runs with its checks, as `averment convert` does; the others check nothing. *Parsing alone* is the
            same parser (Jackson's streaming one) over the same bytes, each token and its text, and nothing else.
            CARML and RMLMapper run `src/bench/rml/articles.rml.ttl`. Their input is prepared for them, which is not counted: one JSON array in which
            defaults are filled in and each child repeats its article's id. Their graph has template IRIs in place of hashes, and lacks what RML
            cannot work out: offsets, plain facts, first and last days, labels of unnamed events. The two ways by hand make the same graph as the
            mapping. SPARQL Anything is missing: Maven Central gives none of its releases here.
            Of the largest input only the cost is measured; the quads go to `/dev/null`.
            """;

    private static final String WHERE = """

            That is of the same run of 10,000 articles with the JVM's flight recorder on; a stage has what it calls. No method takes more than a
            twentieth of it. Five times of parsing alone is out of reach: our quads have fourteen times as many bytes as the articles, and copying
            them (see the table) takes about as long as parsing. What was tried, beside plainer code in every stage: C1 alone (an article
            costs twice as much later), other thresholds for C2, less inlining (taken: from 19 to 13 CPU s), compiler directives and
            scaling for single methods (no better), a larger young generation (peak memory, nothing else).
            """;

    /** What was measured on so many articles: costs, and how many quads came of them. */
    private record Outcome(int count, Map<String, Median> medians, Map<String, Long> quads) {
        double cpu(String name) {
            return medians.get(name).cpuSeconds();
        }

        boolean has(String name) {
            return medians.containsKey(name) && medians.get(name).finished();
        }

        double cpuOfMillionQuads(String name) {
            return cpu(name) / quads.get(name) * 1e6;
        }
    }

    @Override
    public String name() {
        return "conversion";
    }

    @Override
    public String title() {
        return "Converting";
    }

    @Override
    public String run(Bench bench) throws IOException, InterruptedException {
        Mappers small = new Mappers(bench, bench.size(SMALL), LIMIT_SECONDS);
        Mappers large = new Mappers(bench, bench.size(LARGE), LIMIT_SECONDS);
        Outcome ofSmall = outcome(bench, small);
        String agreement = agreement(small, ofSmall);
        small.forget();
        Outcome ofLarge = outcome(bench, large);
        String profile = Profile.of(bench, convert(bench, large));
        large.forget();
        Outcome ofHuge = huge(bench, new Mappers(bench, bench.size(HUGE), LIMIT_SECONDS));
        return INTRODUCTION + table(ofSmall) + "\n" + agreement + table(ofLarge) + table(ofHuge) + "\n"
                + goals(ofLarge, ofHuge) + "\n" + profile + WHERE + commands(bench, ofSmall);
    }

    private Outcome outcome(Bench bench, Mappers mappers) throws IOException, InterruptedException {
        List<Command> commands = new ArrayList<>(ours(bench, mappers));
        commands.add(0, new Command(COPY, "cp", mappers.articles(), mappers.output(COPY)));
        // What is left when all the work but writing is done.
        commands.add(new Command(COPY_OUTPUT, "cp", mappers.output(OURS), mappers.output(COPY_OUTPUT)));
        commands.addAll(mappers.byHand());
        commands.addAll(mappers.byRml());
        return measured(bench, mappers, commands);
    }

    private Outcome huge(Bench bench, Mappers mappers) throws IOException, InterruptedException {
        // 18 GB of quads: they are thrown away, for no disk is to be measured.
        return measured(
                bench,
                mappers,
                List.of(
                        parsing(bench, mappers),
                        bench.averment(OURS, "convert", mappers.articles(), "--format", "nquads", "-o", "/dev/null")));
    }

    private static Command parsing(Bench bench, Mappers mappers) {
        return bench.java(PARSE, List.of("-XX:+UseSerialGC"), ParseAlone.class, mappers.articles());
    }

    private List<Command> ours(Bench bench, Mappers mappers) throws IOException, InterruptedException {
        return List.of(
                parsing(bench, mappers),
                convert(bench, mappers),
                bench.averment(ONE_CORE, "convert", mappers.articles(), "-o", mappers.output(ONE_CORE))
                        .onCores(1));
    }

    private static Command convert(Bench bench, Mappers mappers) throws IOException, InterruptedException {
        return bench.averment(OURS, "convert", mappers.articles(), "-o", mappers.output(OURS));
    }

    private Outcome measured(Bench bench, Mappers mappers, List<Command> commands)
            throws IOException, InterruptedException {
        Map<String, Median> medians = Race.of(commands).run(bench);
        Map<String, Long> quads = new LinkedHashMap<>();
        for (Median median : medians.values()) {
            String name = median.command().name();
            Path written = Path.of(mappers.output(name));
            if (median.finished() && !Set.of(COPY, COPY_OUTPUT, PARSE).contains(name) && Files.exists(written)) {
                quads.put(name, QuadSet.lines(written));
            }
        }
        return new Outcome(mappers.count(), medians, quads);
    }

    private static String table(Outcome outcome) {
        Table table = new Table(
                Table.whole(outcome.count()) + " articles",
                "CPU s",
                "of parsing alone",
                "CPU ms an article",
                "quads",
                "CPU s a million quads",
                "peak MiB",
                "clock s");
        for (Median median : outcome.medians().values()) {
            String name = median.command().name();
            boolean quads = outcome.quads().containsKey(name);
            table.row(
                    name,
                    median.cpu(),
                    median.finished() ? Table.times(median.cpuSeconds() / outcome.cpu(PARSE)) : "",
                    median.finished() ? Table.number(median.cpuSeconds() * 1_000 / outcome.count()) : "",
                    quads ? Table.whole(outcome.quads().get(name)) : "",
                    quads ? Table.number(outcome.cpuOfMillionQuads(name)) : "",
                    median.peak(),
                    median.wall());
        }
        return "\n" + table;
    }

    /** Whether all that make the smaller graph make the same one. */
    private static String agreement(Mappers mappers, Outcome outcome) throws IOException {
        Map<String, QuadSet> sets = new LinkedHashMap<>();
        for (String name : outcome.quads().keySet()) {
            if (!Set.of(OURS, ONE_CORE).contains(name)) {
                sets.put(name, QuadSet.of(Path.of(mappers.output(name))));
            }
        }
        Set<String> digests =
                sets.values().stream().map(QuadSet::digest).collect(Collectors.toCollection(TreeSet::new));
        String counted = sets.entrySet().stream()
                .map(each -> each.getKey() + " " + Table.whole(each.getValue().distinct()) + " different of "
                        + Table.whole(each.getValue().written()) + " quads ("
                        + each.getValue().digest() + ")")
                .collect(Collectors.joining("; "));
        return (digests.size() == 1
                        ? "The others agree: sorted, they wrote the same quads. "
                        : "**The others do not agree on the graph.** ")
                + counted + ".\n";
    }

    private static String goals(Outcome large, Outcome huge) {
        Table table = new Table("goal, at " + Table.whole(large.count()) + " articles", "wanted", "result");
        Median ours = large.medians().get(OURS);
        for (String[] peer : new String[][] {{Mappers.CARML, "10"}, {Mappers.RMLMAPPER, "8"}}) {
            table.row(
                    "CPU a quad, of that of " + peer[0],
                    "at most 1/" + peer[1],
                    large.has(peer[0]) && ours.finished()
                            ? "1/" + Table.number(large.cpuOfMillionQuads(peer[0]) / large.cpuOfMillionQuads(OURS))
                            : "it did not finish");
        }
        double parsing = large.cpu(PARSE);
        table.row("CPU in all, of parsing alone", "at most 5 x, better 4 x", Table.times(ours.cpuSeconds() / parsing));
        table.row("peak memory", "at most 300 MiB", ours.peak() + " MiB");
        table.row(
                "the same at " + Table.whole(huge.count()) + " articles",
                "at most 300 MiB",
                huge.medians().get(OURS).peak() + " MiB");
        table.row(
                "clock time on all cores, of that on one",
                "at most 0.6 x",
                Table.times(ours.wallSeconds() / large.medians().get(ONE_CORE).wallSeconds()));
        return table.toString();
    }

    private static String commands(Bench bench, Outcome outcome) {
        return "\nThe commands, at " + Table.whole(outcome.count())
                + " articles (class paths are left out):\n\n```text\n"
                + outcome.medians().values().stream()
                        .map(median -> median.command().shown(bench.home()))
                        .collect(Collectors.joining("\n"))
                + "\n```\n";
    }
}
