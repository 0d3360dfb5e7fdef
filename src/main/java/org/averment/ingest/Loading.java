package org.averment.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.averment.model.Article;
import org.averment.model.Diagnostic;
import org.averment.model.Document;
import org.averment.model.Register;
import org.averment.rdf.Base;
import org.averment.rdf.MappedGraph;
import org.averment.reader.format.Input;
import org.averment.store.GraphUpdate;
import org.averment.store.Kind;
import org.averment.store.Store;
import org.averment.store.StoredText;
import org.averment.vocab.Ontology;

/**
 * Loads inputs into a store. Everything is checked before anything is written, unless told to keep going; written is
 * in batches of whole documents, each one transaction.
 */
public final class Loading {
    /** Large enough that a transaction's fixed cost does not count, small enough to hold in memory. */
    private static final int BATCH_QUADS = 100_000;

    private final Consumer<Diagnostic> faults;
    private final Progress progress;
    private final boolean keepGoing;

    /**
     * A way of loading.
     *
     * @param keepGoing whether good documents are loaded although others are bad
     * @param faults told of every fault, once
     * @param progress told how far it is
     */
    public Loading(boolean keepGoing, Consumer<Diagnostic> faults, Progress progress) {
        this.keepGoing = keepGoing;
        this.faults = faults;
        this.progress = progress;
    }

    /**
     * Loads.
     *
     * @param base under which the store's IRIs are minted
     * @param store opens the store, once it is clear that something will be written
     */
    public Tally load(List<Input> inputs, Base base, Supplier<Store> store) throws IOException {
        try (Rereadable rereadable = new Rereadable(inputs)) {
            Tally tally = new Tally();
            if (!keepGoing) {
                run(Pipeline.withProofs(base), rereadable.inputs(), item -> {
                    tally.read(item);
                    item.diagnostics().forEach(faults);
                });
                if (tally.refused() > 0) {
                    return tally;
                }
            }
            Batch batch = new Batch(store.get(), tally);
            Pipeline pipeline = keepGoing ? Pipeline.withProofs(base) : Pipeline.of(base);
            run(pipeline, rereadable.inputs(), item -> {
                if (keepGoing) {
                    tally.read(item);
                    item.diagnostics().forEach(faults);
                } else if (item.refused()) {
                    throw new ChangedWhileLoading(item.diagnostics());
                }
                item.graph().ifPresent(graph -> batch.add(item.document().orElseThrow(), graph));
            });
            batch.flush();
            return tally;
        }
    }

    private void run(Pipeline pipeline, List<Input> inputs, Consumer<Item> items) {
        pipeline.run(Rereadable.watched(inputs, progress), items);
    }

    /** A file that was good when it was checked was not when it was loaded. */
    public static final class ChangedWhileLoading extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ChangedWhileLoading(List<Diagnostic> diagnostics) {
            super("an input changed while it was loaded: "
                    + diagnostics.stream().findFirst().map(Diagnostic::toString).orElse(""));
        }
    }

    private static final class Batch {
        private final Store store;
        private final Tally tally;
        private final List<GraphUpdate> updates = new ArrayList<>();
        private long quads;

        Batch(Store store, Tally tally) {
            this.store = store;
            this.tally = tally;
        }

        void add(Document document, MappedGraph graph) {
            updates.add(update(document, graph));
            quads += graph.size();
            if (quads >= BATCH_QUADS) {
                flush();
            }
        }

        void flush() {
            if (!updates.isEmpty()) {
                List<Long> sizes =
                        updates.stream().map(u -> (long) u.quads().size()).toList();
                tally.done(store.apply(updates), sizes);
                updates.clear();
                quads = 0;
            }
        }
    }

    private static GraphUpdate update(Document document, MappedGraph graph) {
        if (document instanceof Article article) {
            return new GraphUpdate(
                    graph.iri(),
                    digest(graph),
                    Kind.ARTICLE,
                    article.title(),
                    graph.quads(),
                    Optional.of(new StoredText(
                            article.text().sha256(), article.text().text())));
        }
        return new GraphUpdate(
                graph.iri(),
                digest(graph),
                Kind.REGISTER,
                ((Register) document).title(),
                graph.quads(),
                Optional.empty());
    }

    /** Stands for all that went into a graph: its lines (text, annotation, base) and the ontology's version. */
    private static String digest(MappedGraph graph) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(Ontology.VERSION.getBytes(StandardCharsets.UTF_8));
            sha.update(graph.nquads());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
