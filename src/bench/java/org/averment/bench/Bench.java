package org.averment.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sections work with: where things are, the inputs, the commands to measure.
 *
 * @param home the project's folder
 * @param quick whether this is only a look whether all works: small inputs
 * @param runs how often each command runs, for the median
 * @param largest whether sizes that take an hour are measured too
 */
record Bench(Path home, boolean quick, int runs, boolean largest) {
    private static final long SEED = 7;

    /** Where inputs, outputs and class paths are kept from run to run. */
    Path work() {
        return home.resolve("target/bench");
    }

    /** A number of articles, or a twentieth of it for a quick look. */
    int size(int articles) {
        return quick ? Math.max(50, articles / 20) : articles;
    }

    /** Who writes the articles: all sections read the same ones. */
    Newsroom newsroom() {
        return Newsroom.of(SEED);
    }

    /** So many generated articles, as JSON lines. */
    Path articles(int count) throws IOException {
        Path file = work().resolve("articles-" + count + ".jsonl");
        if (!Files.exists(file) || isOlderThanGenerator(file)) {
            Path part = work().resolve("articles.part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                newsroom().write(count, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private boolean isOlderThanGenerator(Path file) throws IOException {
        Path compiled = work().resolve("build/classes/org/averment/bench/Newsroom.class");
        return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(compiled)) < 0;
    }

    /** The same articles as quads, by our own conversion, for what only loads. */
    Path quads(int count) throws IOException, InterruptedException {
        Path articles = articles(count);
        Path file = work().resolve("articles-" + count + ".nq");
        if (!Files.exists(file) || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(articles)) < 0) {
            Measured made = Meter.run(averment("convert", "convert", articles.toString(), "-o", file.toString()));
            if (!made.finished()) {
                throw new IOException("the articles could not be converted: " + made.output());
            }
        }
        return file;
    }

    /** Averment with the options that its launcher gives the JVM: the launcher is asked, and started without itself. */
    Command averment(String name, String... arguments) throws IOException, InterruptedException {
        return new Command(name, Launcher.of(home, arguments).words());
    }

    /** A main class of this project, which has Jena and Jackson beside it. */
    Command java(String name, List<String> options, Class<?> main, String... arguments) {
        List<String> words = new ArrayList<>(List.of(java()));
        words.addAll(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        words.addAll(List.of(arguments));
        return new Command(name, words);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path of another tool, a folder of {@code src/bench/peers}; none where Maven cannot get it. */
    Optional<String> peer(String name) throws IOException, InterruptedException {
        return Peers.classPath(home, work(), name);
    }

    /** Says on standard error what is being done. */
    void say(String what) {
        System.err.println(what);
    }
}
