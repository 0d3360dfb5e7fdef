package org.averment.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Queries on a {@link StoreView} of TDB2, at TDB2's speed: its own engine reads the indexes by quads, where the general
 * one would try graph after graph. It would also find the default graph that the view hides, so here every name of
 * that graph means the union.
 */
final class ViewQueries extends QueryEngineTDB {
    static final ViewEngine ENGINE = new ViewEngine(
            view -> TDBInternal.isBackedByTDB(view.getWrapped()),
            QuadExecutor.FACTORY,
            ViewQueries::new,
            ViewQueries::new);

    private ViewQueries(Query query, StoreView view, Binding input, Context context) {
        super(query, storage(view), input, context);
    }

    private ViewQueries(Op op, StoreView view, Binding input, Context context) {
        super(op, storage(view), input, context);
    }

    private static DatasetGraphTDB storage(StoreView view) {
        return TDBInternal.requireStorage(view.getWrapped());
    }

    /** {@code FROM} picks from what the view shows. TDB2 with a union as default would ignore which graphs are named. */
    @Override
    protected DatasetGraph dynamicDataset(DatasetDescription from, DatasetGraph storage, boolean union) {
        return DynamicDatasets.dynamicDataset(from, new StoreView(storage), false);
    }

    @Override
    protected Op modifyOp(Op op) {
        Op quads = super.modifyOp(op);
        if (isDynamicDataset()) {
            return quads;
        }
        Op seen = Transformer.transform(new HideDefaultGraph(), quads);
        setOp(seen);
        return seen;
    }

    /** Turns the default graph into the union, and drops rows in which a variable came to name it. */
    private static final class HideDefaultGraph extends TransformCopy {
        @Override
        public Op transform(OpQuadPattern pattern) {
            return Quad.isDefaultGraph(pattern.getGraphNode())
                    ? new OpQuadPattern(Quad.unionGraph, pattern.getBasicPattern())
                    : super.transform(pattern);
        }

        @Override
        public Op transform(OpGraph graph, Op inner) {
            Node name = graph.getNode();
            if (name.isVariable()) {
                Op hidden = super.transform(graph, inner);
                for (Node whole : new Node[] {Quad.defaultGraphIRI, Quad.defaultGraphNodeGenerated}) {
                    hidden = OpFilter.filter(new E_NotEquals(new ExprVar(name), NodeValue.makeNode(whole)), hidden);
                }
                return hidden;
            }
            return Quad.isDefaultGraph(name) ? new OpGraph(Quad.unionGraph, inner) : super.transform(graph, inner);
        }
    }
}
