package org.averment.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Matches all quads of one {@code GRAPH}, in the order that TDB2's weights give for what is known of the row, each
 * filter as soon as what it mentions is known. Rows that know the same share the order of the first.
 */
final class PatternStage implements Stage {
    private final Node graph;
    private final BasicPattern triples;
    private final List<Expr> filters;
    private final ReorderTransformation weights;
    private final BiFunction<Triple, LazyRow, Stage> quads;
    private final ExecutionContext context;
    private final Map<Long, Stage> plans = new HashMap<>();

    /**
     * @param quads makes the stage of one quad, for rows like this one
     */
    PatternStage(
            Node graph,
            BasicPattern triples,
            List<Expr> filters,
            ReorderTransformation weights,
            BiFunction<Triple, LazyRow, Stage> quads,
            ExecutionContext context) {
        this.graph = graph;
        this.triples = triples;
        this.filters = List.copyOf(filters);
        this.weights = weights;
        this.quads = quads;
        this.context = context;
    }

    @Override
    public Iterator<LazyRow> from(LazyRow row) {
        if (triples.size() == 1 && filters.isEmpty() && !plans.isEmpty()) {
            return plans.values().iterator().next().from(row);
        }
        return plans.computeIfAbsent(row.bound(), bound -> plan(row)).from(row);
    }

    private Stage plan(LazyRow row) {
        BasicPattern ordered = triples.size() < 2
                ? triples
                : weights.reorderIndexes(Substitute.substitute(triples, row)).reorder(triples);
        Set<Var> unknown = new HashSet<>();
        collect(graph, row, unknown);
        for (Triple triple : ordered) {
            collect(triple, row, unknown);
        }
        List<Stage> stages = new ArrayList<>();
        List<Expr> waiting = new ArrayList<>(filters);
        place(waiting, unknown, stages);
        for (Triple triple : ordered) {
            stages.add(quads.apply(triple, row));
            Set<Var> matched = new HashSet<>();
            collect(graph, row, matched);
            collect(triple, row, matched);
            unknown.removeAll(matched);
            place(waiting, unknown, stages);
        }
        return stages.size() == 1 ? stages.get(0) : new Chain(stages);
    }

    private void place(List<Expr> waiting, Set<Var> unknown, List<Stage> stages) {
        ExprList ready = new ExprList();
        waiting.removeIf(test -> {
            boolean known = test.getVarsMentioned().stream().noneMatch(unknown::contains);
            if (known) {
                ready.add(test);
            }
            return known;
        });
        if (!ready.isEmpty()) {
            stages.add(new Filter(ready, context));
        }
    }

    private static void collect(Triple triple, LazyRow row, Set<Var> into) {
        collect(triple.getSubject(), row, into);
        collect(triple.getPredicate(), row, into);
        collect(triple.getObject(), row, into);
    }

    private static void collect(Node node, LazyRow row, Set<Var> into) {
        if (node instanceof Var variable && !row.contains(variable)) {
            into.add(variable);
        }
    }
}
