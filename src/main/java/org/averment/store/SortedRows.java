package org.averment.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** {@code ORDER BY} as Jena does it, but each row's keys are worked out once, not once for each comparison. */
final class SortedRows {
    private final List<SortCondition> conditions;
    private final ExecutionContext context;

    private SortedRows(List<SortCondition> conditions, ExecutionContext context) {
        this.conditions = conditions;
        this.context = context;
    }

    static QueryIterator of(QueryIterator input, List<SortCondition> conditions, ExecutionContext context) {
        SortedRows sorted = new SortedRows(conditions, context);
        QueryIterator keyed = new QueryIterConvert(input, sorted::keyed, context);
        QueryIterator rows = new QueryIterSort(keyed, (a, b) -> sorted.compare((Keyed) a, (Keyed) b), context);
        return new QueryIterConvert(rows, row -> ((Keyed) row).row(), context);
    }

    private Keyed keyed(Binding row) {
        @Nullable NodeValue[] keys = new NodeValue[conditions.size()];
        for (int i = 0; i < keys.length; i++) {
            try {
                keys[i] = conditions.get(i).getExpression().eval(row, context);
            } catch (ExprEvalException e) {
                // Sorts first, as what is unbound.
                keys[i] = null;
            }
        }
        return new Keyed(row, keys);
    }

    private int compare(Keyed one, Keyed other) {
        for (int i = 0; i < one.keys.length; i++) {
            int order = BindingComparator.compareNodesRaw(one.keys[i], other.keys[i]);
            if (order != 0) {
                return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.row(), other.row());
    }

    /** A row with its keys, which are no variables of it. */
    private static final class Keyed extends BindingBase {
        private final @Nullable NodeValue[] keys;

        private Keyed(Binding row, @Nullable NodeValue[] keys) {
            super(row);
            this.keys = keys;
        }

        private Binding row() {
            return parent;
        }

        @Override
        protected Iterator<Var> vars1() {
            return Collections.emptyIterator();
        }

        @Override
        protected int size1() {
            return 0;
        }

        @Override
        protected boolean isEmpty1() {
            return true;
        }

        @Override
        protected boolean contains1(Var variable) {
            return false;
        }

        @Override
        protected @Nullable Node get1(Var variable) {
            return null;
        }

        @Override
        protected Binding detachWithNewParent(Binding newParent) {
            return new Keyed(newParent, keys);
        }
    }
}
