package org.averment.store;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** The view of a store in memory that counts what a query reads: each look-up, and each quad that it gives. */
public final class CountedView extends DatasetGraphWrapper {
    private final AtomicLong reads;

    private CountedView(DatasetGraph dataset, AtomicLong reads) {
        super(dataset);
        this.reads = reads;
    }

    /** What queries see of a dataset in memory, and count into {@code reads}. */
    public static DatasetGraph of(DatasetGraph dataset, AtomicLong reads) {
        MemoryQueries.ENGINE.install();
        return new StoreView(new CountedView(dataset, reads));
    }

    private Iterator<Quad> counted(Iterator<Quad> found) {
        reads.incrementAndGet();
        return Iter.operate(found, quad -> reads.incrementAndGet());
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        return counted(super.find(g, s, p, o));
    }

    @Override
    public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
        return counted(super.findNG(g, s, p, o));
    }
}
