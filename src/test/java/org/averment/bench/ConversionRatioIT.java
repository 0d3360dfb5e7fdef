package org.averment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A small look at what conversion costs, as a ratio: seconds depend on the machine, and what else it does. */
@EnabledOnOs(OS.LINUX)
class ConversionRatioIT {
    private static final int ARTICLES = 500;
    private static final int RUNS = 3;
    /** A noisy machine gets so many chances, with the median over all runs so far. */
    private static final int ROUNDS = 3;

    private static final double WORSE = 2;

    private final List<Double> ratios = new ArrayList<>();

    @Test
    void converting_costs_less_than_twice_what_is_on_record(@TempDir Path folder) throws Exception {
        Path articles = folder.resolve("articles.jsonl");
        try (OutputStream out = Files.newOutputStream(articles)) {
            Newsroom.of(11).write(ARTICLES, out);
        }
        Command parse = new Command(
                "parse",
                java(),
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                ParseAlone.class.getName(),
                articles.toString());
        Path graph = folder.resolve("articles.nq");
        Command convert = new Command(
                "convert",
                java(),
                "-XX:+UseSerialGC",
                "-jar",
                jar(),
                "convert",
                articles.toString(),
                "-o",
                graph.toString());
        double worst = WORSE * recorded();
        for (int round = 0; round < ROUNDS && (ratios.isEmpty() || median() > worst); round++) {
            for (int run = 0; run < RUNS; run++) {
                ratios.add(cpuSeconds(convert) / cpuSeconds(parse));
            }
        }
        assertThat(graph).isNotEmptyFile();
        assertThat(median())
                .as("CPU of converting, in that of parsing alone; measured %s", ratios)
                .isLessThanOrEqualTo(worst);
    }

    private static double cpuSeconds(Command command) throws IOException, InterruptedException {
        Measured measured = Meter.run(command);
        assertThat(measured.exit()).as(measured.output()).isZero();
        return measured.cpuSeconds();
    }

    private double median() {
        return ratios.stream().sorted().toList().get(ratios.size() / 2);
    }

    private static double recorded() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ConversionRatioIT.class.getResourceAsStream("/bench/conversion-ratio.properties")) {
            properties.load(in);
        }
        return Double.parseDouble(properties.getProperty("ratio"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String jar() {
        return System.getProperty("averment.jar");
    }

    /** The jar has the parser, the tests have the program that uses it. */
    private static String classPath() throws URISyntaxException {
        Path tests = Path.of(ParseAlone.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return tests + ":" + jar();
    }
}
