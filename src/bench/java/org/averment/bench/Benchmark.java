package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the sections that are named, or all, and writes the page of results. */
public final class Benchmark {
    /** All sections, in the page's order. */
    static final List<Section> SECTIONS = List.of(
            new Articles(), new Conversion(), new Ceilings(), new Loads(), new Parts(), new Questions(), new StartUp());

    private static final int RUNS = 5;

    private Benchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(List.of(args));
        Path home = Path.of(names.remove(0)).toAbsolutePath().normalize();
        boolean quick = names.remove("--quick");
        boolean largest = names.remove("--largest");
        int runs = runs(names, quick);
        List<String> known = SECTIONS.stream().map(Section::name).toList();
        if (!known.containsAll(names)) {
            System.err.println(
                    "usage: src/bench/run [--quick] [--largest] [--runs N] [SECTION...] with sections of " + known);
            System.exit(2);
        }
        Bench bench = new Bench(home, quick, runs, largest);
        Files.createDirectories(bench.work());
        ResultsPage page = new ResultsPage(bench);
        for (Section section : SECTIONS) {
            if (names.isEmpty() || names.contains(section.name())) {
                bench.say("== " + section.name());
                page.keep(section, section.run(bench));
            }
        }
        Path written = page.write(SECTIONS);
        if (quick) {
            System.out.println(Files.readAllLines(written).stream().collect(Collectors.joining("\n")));
        }
        bench.say("written: " + home.relativize(written));
    }

    /** Takes the option out of the arguments. */
    private static int runs(List<String> arguments, boolean quick) {
        int at = arguments.indexOf("--runs");
        if (at < 0) {
            return quick ? 1 : RUNS;
        }
        arguments.remove(at);
        return Integer.parseInt(arguments.remove(at));
    }
}
