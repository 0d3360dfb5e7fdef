package org.averment.server;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;

/** A graph in memory that refuses to grow beyond a number of triples or a point in time. */
final class BoundedGraph extends WrappedGraph {

    private final long most;
    private final RunningQueries.Deadline deadline;

    BoundedGraph(Graph base, long most, RunningQueries.Deadline deadline) {
        super(base);
        this.most = most;
        this.deadline = deadline;
    }

    @Override
    public void add(Triple triple) {
        super.add(triple);
        check();
    }

    @Override
    public void performAdd(Triple triple) {
        super.performAdd(triple);
        check();
    }

    private void check() {
        deadline.check();
        if (base.size() > most) {
            throw Refusals.tooManyRows(most);
        }
    }
}
