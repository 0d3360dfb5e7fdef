package org.averment.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Fills an empty store with any number of graphs, at a fraction of what {@link Store#apply} costs: they go into a
 * database beside that of the store, which takes its place in {@link #finish}. Before that the store stays empty, and
 * so it does when this is closed without, or the process killed.
 *
 * <p>To be used by one thread. Readers and writers may use the store meanwhile; if one has written, finishing fails.
 */
public final class FirstLoad implements AutoCloseable {
    private static final int QUAD = 4;

    private final Store store;
    private final Texts texts;
    private final FreshGeneration fresh;
    private final Set<String> graphs = new HashSet<>();
    private long[] rows = new long[QUAD * 1024];
    private boolean finished;
    private boolean closed;

    FirstLoad(Store store, Texts texts, FreshGeneration fresh) {
        this.store = store;
        this.texts = texts;
        this.fresh = fresh;
    }

    /**
     * Adds a graph.
     *
     * @throws IllegalArgumentException for a graph that was added before, or a quad that could not be given back as it
     *     is
     */
    public Outcome add(GraphUpdate update) {
        return store.guarded(() -> {
            if (!graphs.add(update.graph())) {
                throw new IllegalArgumentException("a graph given twice in a first load: " + update.graph());
            }
            update.text().ifPresent(texts::putForNow);
            long quads = addQuads(update);
            Ledger.triples(update.entry(quads)).forEach(fresh::add);
            return new Outcome(update.graph(), Change.ADDED);
        });
    }

    private long addQuads(GraphUpdate update) {
        Node graph = GraphWriter.graph(update.graph());
        long graphId = fresh.id(graph);
        if (rows.length < update.quads().size() * QUAD) {
            rows = new long[update.quads().size() * QUAD];
        }
        int at = 0;
        for (Quad quad : update.quads()) {
            Storable.requirePlaces(quad, graph);
            rows[at++] = graphId;
            rows[at++] = fresh.id(quad.getSubject());
            rows[at++] = fresh.id(quad.getPredicate());
            rows[at++] = fresh.id(quad.getObject());
        }
        RowSort.sort(rows, at / QUAD, QUAD);
        int end = 0;
        for (int row = 0; row < at; row += QUAD) {
            if (row == 0 || RowSort.compare(rows, row, rows, end - QUAD, QUAD) != 0) {
                System.arraycopy(rows, row, rows, end, QUAD);
                end += QUAD;
            }
        }
        fresh.addQuads(rows, end);
        return end / QUAD;
    }

    /**
     * Makes what was added the content of the store, all at once. It waits for all who read or write, and they for it.
     *
     * @throws IllegalStateException if something else was written into the store meanwhile; that is kept then
     */
    public void finish() {
        finish(share -> {});
    }

    /**
     * The same, watched.
     *
     * @param progress told of each part of the work that is done, as a share of the whole
     */
    public void finish(DoubleConsumer progress) {
        store.guarded(() -> {
            fresh.build(progress);
            fresh.takePlace(() -> {
                if (!store.isEmpty()) {
                    throw new IllegalStateException("something else was written into the store during its first load");
                }
            });
            finished = true;
            return 0;
        });
    }

    /** Throws away what was not finished. More than once does no harm. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                fresh.close();
            } finally {
                store.ended(finished);
            }
        }
    }
}
