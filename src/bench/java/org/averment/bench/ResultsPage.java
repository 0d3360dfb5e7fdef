package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The page of results: one fragment a section, so that a section that was not run keeps its last results. */
final class ResultsPage {
    private static final String HEAD = """
            # The benchmark

            Written by `src/bench/run`, which measures all of this; do not edit. Each section says when and on what machine it ran.

            CPU seconds are user and system time of whole processes, JVM start included; memory is the most that a process held at once
            (resident, files that it maps included). Every figure is the median of its runs; what is compared ran in one go, by turns.
            """;

    private final Bench bench;
    private final Path fragments;

    ResultsPage(Bench bench) {
        this.bench = bench;
        // What a quick look shows is no result.
        this.fragments =
                bench.quick() ? bench.work().resolve("results") : bench.home().resolve("src/bench/results");
    }

    void keep(Section section, String markdown) throws IOException {
        Files.createDirectories(fragments);
        String text = "## " + section.title() + "\n\nMeasured " + LocalDate.now() + " on " + Machine.described() + ", "
                + (bench.runs() == 1 ? "one run" : "medians of " + bench.runs() + " runs") + ", by `src/bench/run "
                + section.name() + "`.\n\n" + markdown.strip() + "\n";
        Files.writeString(fragments.resolve(section.name() + ".md"), text);
    }

    /** Writes the page; returns where. */
    Path write(List<Section> sections) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (Section section : sections) {
            Path fragment = fragments.resolve(section.name() + ".md");
            if (Files.exists(fragment)) {
                text.append('\n').append(Files.readString(fragment));
            }
        }
        Path page = bench.quick()
                ? bench.work().resolve("benchmark.md")
                : bench.home().resolve("src/site/markdown/benchmark.md");
        Files.writeString(page, text);
        return page;
    }
}
