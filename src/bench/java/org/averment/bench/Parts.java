package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the inner parts of a conversion cost, by JMH. They are a Maven project of their own: they look into rooms of the
 * program that may change, and must not keep the rest from being measured.
 */
final class Parts implements Section {
    @Override
    public String name() {
        return "parts";
    }

    @Override
    public String title() {
        return "Inner parts";
    }

    @Override
    public String run(Bench bench) throws IOException, InterruptedException {
        Optional<String> parts = bench.peer("parts");
        if (parts.isEmpty()) {
            return "The project `src/bench/peers/parts` does not compile: what it measures has changed.";
        }
        Path results = bench.work().resolve("parts.csv");
        List<String> words = new ArrayList<>(List.of(Bench.java(), "-cp", parts.get(), "org.openjdk.jmh.Main"));
        words.addAll(List.of("-rf", "csv", "-rff", results.toString()));
        words.addAll(
                bench.quick()
                        ? List.of("-f", "1", "-wi", "1", "-i", "1", "-w", "200ms", "-r", "200ms")
                        : List.of("-f", "2", "-wi", "5", "-i", "5", "-w", "1s", "-r", "1s"));
        Measured run = Meter.run(new Command("parts", words));
        if (!run.finished()) {
            throw new IOException("JMH failed: " + run.output());
        }
        Table table = new Table("part", "time", "error", "unit");
        List<String> lines = Files.readAllLines(results);
        for (String line : lines.subList(1, lines.size())) {
            // Benchmark, mode, threads, samples, score, error, unit; no comma stands in any of them.
            String[] fields = line.replace("\"", "").split(",");
            table.row(
                    fields[0].substring(fields[0].lastIndexOf('.') + 1).replace('_', ' '),
                    Table.number(Double.parseDouble(fields[4])),
                    fields[5].equals("NaN") ? "" : "± " + Table.number(Double.parseDouble(fields[5])),
                    fields[6]);
        }
        return "By JMH 1.37, in a warm process on one thread, over one generated article: average times. It has 20 claims, 24 quotes and about 800 quads.\n\n"
                + table;
    }
}
