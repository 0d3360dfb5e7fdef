package org.averment.store;

import java.util.function.Predicate;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineBase;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;

/**
 * A query engine of ours as Jena asks for one: it answers for {@link StoreView}s on one ground.
 *
 * @param ground whether it is the ground of a view
 * @param executor runs what they are compiled to
 * @param ofQuery begins a query
 * @param ofOp begins what a query was compiled to
 */
record ViewEngine(Predicate<StoreView> ground, OpExecutorFactory executor, Beginning<Query> ofQuery, Beginning<Op> ofOp)
        implements QueryEngineFactory {
    /** Begins something on a view. */
    interface Beginning<T> {
        QueryEngineBase of(T sought, StoreView view, Binding input, Context context);
    }

    /** Makes the engine known to Jena, which looks through all engines for each query. More than once does no harm. */
    void install() {
        synchronized (ViewEngine.class) {
            if (!QueryEngineRegistry.containsFactory(this)) {
                QueryEngineRegistry.addFactory(this);
            }
        }
    }

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
        return accepts(dataset);
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
        return ofQuery.of(query, (StoreView) dataset, input, withExecutor(context))
                .getPlan();
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
        return accepts(dataset);
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
        return ofOp.of(op, (StoreView) dataset, input, withExecutor(context)).getPlan();
    }

    private Context withExecutor(Context context) {
        Context own = context.copy();
        QC.setFactory(own, executor);
        return own;
    }

    private boolean accepts(DatasetGraph dataset) {
        return dataset instanceof StoreView view && ground.test(view);
    }
}
