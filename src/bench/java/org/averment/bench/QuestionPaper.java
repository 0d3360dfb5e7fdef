package org.averment.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.averment.query.Arguments;
import org.averment.query.Catalogue;
import org.averment.query.Question;
import org.averment.query.Runner;
import org.averment.query.Target;
import org.averment.query.Wording;
import org.averment.store.OpenMode;
import org.averment.store.Store;

/**
 * Writes what other stores need to be asked the same: the quads of a store, if they are not there, and each question
 * with its values, as {@link QuestionRun} asks it.
 */
final class QuestionPaper {
    static final String QUADS = "quads.nq";
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private QuestionPaper() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        try (Store store = Store.open(Path.of(args[0]), OpenMode.read())) {
            if (!Files.exists(folder.resolve(QUADS))) {
                Path part = folder.resolve(QUADS + ".part");
                quads(store, part);
                Files.move(part, folder.resolve(QUADS));
            }
            Runner runner = new Runner(new Target.Local(store.view()), LIMIT);
            for (Question question : Catalogue.load().questions()) {
                for (Asking asking : Asking.of(question)) {
                    Map<String, Node> values = Arguments.resolve(question, asking.values(), runner);
                    Files.createDirectories(asking.query(folder).getParent());
                    Files.writeString(asking.query(folder), Wording.of(question, values));
                }
            }
        }
    }

    private static void quads(Store store, Path file) {
        store.read(() -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
                quads.start();
                StreamRDFOps.sendQuadsToStream(store.view().find(), quads);
                quads.finish();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
