package org.averment.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QueryEngineMainQuad;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Queries on a {@link StoreView} of memory. Jena's general engine tries graph after graph wherever the graph is a
 * variable; the dataset has indexes by quads, which this one reads, as {@link ViewQueries} does on disk.
 */
final class MemoryQueries extends QueryEngineMainQuad {
    static final ViewEngine ENGINE = new ViewEngine(
            view -> !TDBInternal.isBackedByTDB(view.getWrapped()),
            ByQuads::new,
            MemoryQueries::new,
            MemoryQueries::new);

    private MemoryQueries(Query query, StoreView view, Binding input, Context context) {
        super(query, view, input, context);
    }

    private MemoryQueries(Op op, StoreView view, Binding input, Context context) {
        super(op, view, input, context);
    }

    private static final class ByQuads extends OpExecutor {
        private ByQuads(ExecutionContext context) {
            super(context);
        }

        @Override
        protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
            // With FROM, the dataset is one that Jena made of parts of the view. The union is a graph like any other.
            Node graph = pattern.getGraphNode();
            if (!(execCxt.getDataset() instanceof StoreView view)
                    || Quad.isDefaultGraph(graph)
                    || Quad.isUnionGraph(graph)) {
                return super.execute(pattern, input);
            }
            QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
            if (!rows.hasNext()) {
                return rows;
            }
            BasicPattern triples = pattern.getBasicPattern();
            if (triples.size() > 1) {
                // The order is chosen by what the first row makes of the pattern.
                triples = ReorderLib.fixed()
                        .reorderIndexes(Substitute.substitute(triples, rows.peek()))
                        .reorder(triples);
            }
            return PatternMatchData.execute(view, graph, triples, rows, null, execCxt);
        }

        /** {@code GRAPH ?g {}}, which is nothing to look up by quads. */
        @Override
        protected QueryIterator execute(OpDatasetNames names, QueryIterator input) {
            return execute(new OpGraph(names.getGraphNode(), OpTable.unit()), input);
        }
    }
}
