package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores that are asked the same questions, over the same quads: filled where they are not, and by name. */
final class QuestionPeers {
    static final String OURS = "ours";
    static final String TDB2 = "TDB2 by hand";
    static final String LMDB = "LMDB";
    static final String OXIGRAPH = "oxigraph";

    private static final List<String> OPTIONS = List.of("-Xmx4g");

    private final Bench bench;
    private final Path ours;
    private final Path folder;
    private final List<String> missing = new ArrayList<>();

    /**
     * One store and its peers.
     *
     * @param ours where it is
     * @param folder where {@link QuestionPaper} has written what they take
     */
    QuestionPeers(Bench bench, Path ours, Path folder) {
        this.bench = bench;
        this.ours = ours;
        this.folder = folder;
    }

    /** What could not be got, and why. */
    List<String> missing() {
        return missing;
    }

    /** What is started to be asked: ours first. */
    Map<String, Command> commands() throws IOException, InterruptedException {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put(OURS, bench.java(OURS, OPTIONS, OurAnswers.class, ours.toString()));
        Path quads = folder.resolve(QuestionPaper.QUADS);
        Optional<String> jena = bench.peer("jena");
        if (jena.isPresent()) {
            Path store = filled(
                    "tdb2",
                    quads,
                    place -> Peers.java(
                            TDB2,
                            jena.get(),
                            List.of(),
                            "tdb2.tdbloader",
                            "--loc",
                            place.toString(),
                            quads.toString()));
            commands.put(
                    TDB2, Peers.java(TDB2, jena.get(), OPTIONS, "org.averment.bench.jena.Answer", store.toString()));
        } else {
            missing.add(TDB2 + ": Maven gets none of Jena's commands here");
        }
        Optional<String> rdf4j = bench.peer("rdf4j");
        if (rdf4j.isPresent()) {
            Path store = filled(
                    "lmdb",
                    quads,
                    place -> Peers.java(
                            LMDB,
                            rdf4j.get(),
                            OPTIONS,
                            "org.averment.bench.rdf4j.Load",
                            quads.toString(),
                            place.toString()));
            commands.put(
                    LMDB, Peers.java(LMDB, rdf4j.get(), OPTIONS, "org.averment.bench.rdf4j.Answer", store.toString()));
        } else {
            missing.add(LMDB + ": Maven gets no RDF4J here");
        }
        Peers.oxigraph(bench, OXIGRAPH, "answer.js", quads.toString())
                .ifPresentOrElse(command -> commands.put(OXIGRAPH, command), () -> missing.add(Stores.NO_OXIGRAPH));
        return commands;
    }

    private interface Filling {
        Command into(Path place);
    }

    /** A store that is not older than the quads; it gets its name when it is whole. */
    private Path filled(String name, Path quads, Filling filling) throws IOException, InterruptedException {
        Path store = folder.resolve(name);
        if (!Files.exists(store) || Files.getLastModifiedTime(store).compareTo(Files.getLastModifiedTime(quads)) < 0) {
            bench.say("filling " + name);
            Path part = folder.resolve(name + ".part");
            Folders.delete(store);
            Folders.delete(part);
            Files.createDirectories(part);
            Measured filled = Meter.run(filling.into(part));
            if (!filled.finished()) {
                throw new IOException(name + " could not be filled: " + filled.output());
            }
            Files.move(part, store, StandardCopyOption.ATOMIC_MOVE);
        }
        return store;
    }
}
