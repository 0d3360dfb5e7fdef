package org.averment.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * What readers see of a store: the named graphs, and their union as the default graph. Read-only; what we keep about
 * the graphs is not in it under any name. Queries on TDB2 run through {@link ViewQueries}.
 */
final class StoreView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    StoreView(DatasetGraph dataset) {
        // A context of its own: what a server sets for its readers is no business of our writing.
        super(dataset, dataset.getContext().copy());
    }

    @Override
    public Graph getDefaultGraph() {
        return new GraphReadOnly(super.getUnionGraph());
    }

    @Override
    public Graph getUnionGraph() {
        return getDefaultGraph();
    }

    @Override
    public Graph getGraph(Node name) {
        return isWhole(name) ? getDefaultGraph() : new GraphReadOnly(super.getGraph(name));
    }

    @Override
    public boolean containsGraph(Node name) {
        return isWhole(name) || super.containsGraph(name);
    }

    /** The quads of the named graphs: listing the union as well would give each of them twice. */
    @Override
    public Iterator<Quad> find() {
        return super.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        if (g != null && isWhole(g)) {
            return Iter.map(getDefaultGraph().find(s, p, o), t -> Quad.create(g, t));
        }
        return super.findNG(g, s, p, o);
    }

    @Override
    public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
        return find(g, s, p, o);
    }

    @Override
    public boolean contains(Quad quad) {
        return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public boolean contains(Node g, Node s, Node p, Node o) {
        Iterator<Quad> found = find(g, s, p, o);
        try {
            return found.hasNext();
        } finally {
            Iter.close(found);
        }
    }

    @Override
    public boolean isEmpty() {
        return !contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public String toString() {
        return "StoreView";
    }

    @Override
    protected DatasetGraph getW() {
        throw new UnsupportedOperationException("the view of a store is read-only");
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            getW();
        }
        super.begin(TxnType.READ);
    }

    @Override
    public boolean promote() {
        return false;
    }

    @Override
    public boolean promote(Promote type) {
        return false;
    }

    /** The store is closed by who opened it; servers close what they are given. */
    @Override
    public void close() {}

    private static boolean isWhole(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name);
    }
}
