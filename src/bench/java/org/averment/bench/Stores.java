package org.averment.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands that fill stores, each from nothing, and what they leave on disk. */
final class Stores {
    static final String OURS = "Averment, first load of JSON lines";
    static final String RELOAD = "Averment, the same again, unchanged";
    static final String MORE = "Averment, a tenth as many new articles";
    static final String RIOT = "riot, parsing the quads alone";
    static final String SEQUENTIAL = "tdb2.tdbloader, sequential";
    static final String PARALLEL = "tdb2.tdbloader, parallel";
    static final String LMDB = "RDF4J LMDB 5.1.0";
    static final String OXIGRAPH = "oxigraph 0.5.11, in memory";

    static final String NO_OXIGRAPH = "oxigraph: it takes node and npm, which do not give it here";

    /** Articles of another seed are others. */
    private static final long SEED_OF_MORE = 8;

    /** Words that come before a command: {@code sh -c SCRIPT FOLDER}. */
    private static final int BEFORE = 4;

    private final Bench bench;
    private final int count;
    private final List<String> missing = new ArrayList<>();

    Stores(Bench bench, int count) {
        this.bench = bench;
        this.count = count;
    }

    /** What could not be got, and why. */
    List<String> missing() {
        return missing;
    }

    Path folder(String name) {
        return bench.work().resolve("stores").resolve(name);
    }

    /** Fills the store that later loads go into. */
    void prepare() throws IOException, InterruptedException {
        Files.createDirectories(folder("."));
        Measured filled = Meter.run(fresh(averment(OURS, "filled", bench.articles(count)), "filled"));
        if (!filled.finished()) {
            throw new IOException("the store could not be filled: " + filled.output());
        }
    }

    List<Command> commands() throws IOException, InterruptedException {
        List<Command> commands = new ArrayList<>();
        String quads = bench.quads(count).toString();
        Optional<String> jena = peer("jena", "Jena's commands");
        if (jena.isPresent()) {
            commands.add(Peers.java(RIOT, jena.get(), List.of(), "riotcmd.riot", "--count", quads));
        }
        commands.add(fresh(averment(OURS, "first", bench.articles(count)), "first"));
        commands.add(averment(RELOAD, "filled", bench.articles(count)));
        commands.add(copied(averment(MORE, "more", more()), "filled", "more"));
        if (jena.isPresent()) {
            commands.add(tdbLoader(SEQUENTIAL, jena.get(), "sequential", quads));
            commands.add(tdbLoader(PARALLEL, jena.get(), "parallel", quads));
        }
        Optional<String> rdf4j = peer("rdf4j", "RDF4J's store");
        if (rdf4j.isPresent()) {
            String folder = folder("lmdb").toString();
            commands.add(fresh(
                    Peers.java(LMDB, rdf4j.get(), List.of(), "org.averment.bench.rdf4j.Load", quads, folder), "lmdb"));
        }
        Optional<Command> oxigraph = Peers.oxigraph(bench, OXIGRAPH, "load.js", quads);
        oxigraph.ifPresentOrElse(commands::add, () -> missing.add(NO_OXIGRAPH));
        return commands;
    }

    /** Rewrites what {@code tdb2.tdbloader} left, without what was superseded. */
    void compact() throws IOException, InterruptedException {
        Optional<String> jena = bench.peer("jena");
        if (jena.isPresent()) {
            String folder = folder("sequential").toString();
            Meter.run(Peers.java("compact", jena.get(), List.of(), "tdb2.tdbcompact", "--deleteOld", "--loc", folder));
        }
    }

    /** What a folder takes on disk, in MB: files of TDB2 have holes. */
    Optional<Double> megabytes(String name) throws IOException, InterruptedException {
        if (!Files.exists(folder(name))) {
            return Optional.empty();
        }
        Measured used = Meter.run(
                new Command("du", "du", "-s", "--block-size=1", folder(name).toString()));
        return Optional.of(Double.parseDouble(used.output().split("\\s")[0]) / 1e6);
    }

    void forget() throws IOException {
        Folders.delete(folder(".").normalize());
    }

    private Command averment(String name, String folder, Path articles) throws IOException, InterruptedException {
        return bench.averment(
                name, "load", articles.toString(), "--store", folder(folder).toString());
    }

    private Command tdbLoader(String name, String classPath, String loader, String quads) {
        return fresh(
                Peers.java(
                        name,
                        classPath,
                        List.of(),
                        "tdb2.tdbloader",
                        "--loader=" + loader,
                        "--loc",
                        folder(loader).toString(),
                        quads),
                loader);
    }

    private Path more() throws IOException {
        Path file = bench.work().resolve("more.jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Newsroom.of(SEED_OF_MORE).write(Math.max(1, count / 10), out);
        }
        return file;
    }

    private Optional<String> peer(String name, String called) throws IOException, InterruptedException {
        Optional<String> classPath = bench.peer(name);
        if (classPath.isEmpty()) {
            missing.add(called + ": Maven gets none here");
        }
        return classPath;
    }

    /** Begins with an empty place. */
    private Command fresh(Command command, String folder) {
        return after("rm -rf \"$0\" && mkdir \"$0\"", folder(folder).toString(), command);
    }

    /** Begins with a copy. */
    private Command copied(Command command, String from, String to) {
        return after(
                "rm -rf \"$0\" && cp -r " + folder(from) + " \"$0\"", folder(to).toString(), command);
    }

    /** A command without what comes before it. */
    static Command itself(Command command) {
        List<String> words = command.words();
        return words.get(0).equals("sh") ? new Command(command.name(), words.subList(BEFORE, words.size())) : command;
    }

    private static Command after(String first, String folder, Command command) {
        List<String> words = new ArrayList<>(List.of("sh", "-c", first + " && exec \"$@\"", folder));
        words.addAll(command.words());
        return new Command(command.name(), words);
    }
}
