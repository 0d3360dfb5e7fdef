package org.averment.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * Walks everything that a query may run: patterns, sub-queries, paths, and the expressions of projection, filters, BIND,
 * grouping, HAVING and ordering, with the patterns inside EXISTS and the arguments of aggregates. One use, one thread.
 *
 * <p>Also bounds depth and number of parts: the engine's own recursion follows them, and a stack that overflows in the
 * middle of a transaction is no way to find out.
 */
final class QueryWalk {

    /** Half of what the engine was seen to survive on the default stack of a thread, and to do in little time. */
    static final int DEEPEST = 200;

    /**
     * Of patterns in a query and of operators in one chain. Patterns are joined one inside the other, so their number
     * is a depth too; the engine was seen to survive 1,500.
     */
    static final int MOST_PARTS = 1_000;

    /** Jena 5.6 takes twice as long for each level, before the time limit can act: 8 take 20 ms, 24 more than 4 s. */
    static final int DEEPEST_EXISTS = 8;

    static final String TOO_DEEP =
            "the query is nested too deeply: at most " + DEEPEST + " levels; use VALUES or IN for a long list";
    static final String TOO_MANY =
            "the query has too many parts: at most " + MOST_PARTS + " in one place; use VALUES or IN for a long list";

    private final Function<String, Optional<String>> functions;
    private final Function<String, Optional<String>> predicates;
    private Optional<String> reason = Optional.empty();
    private int parts;
    private int existsDepth;

    /**
     * @param functions why a function's IRI is refused, empty if it is not
     * @param predicates the same for the IRI of a predicate
     */
    QueryWalk(Function<String, Optional<String>> functions, Function<String, Optional<String>> predicates) {
        this.functions = functions;
        this.predicates = predicates;
    }

    Optional<String> refusal(Query query) {
        query(query, 0);
        return reason;
    }

    private void query(Query query, int depth) {
        query.getProject().getExprs().values().forEach(e -> expression(e, depth));
        query.getGroupBy().getExprs().values().forEach(e -> expression(e, depth));
        query.getHavingExprs().forEach(e -> expression(e, depth));
        query.getAggregators().forEach(e -> expression(e, depth));
        Optional.ofNullable(query.getOrderBy()).orElse(List.of()).stream()
                .map(SortCondition::getExpression)
                .forEach(e -> expression(e, depth));
        Optional.ofNullable(query.getQueryPattern()).ifPresent(pattern -> pattern(pattern, depth));
    }

    private void pattern(Element pattern, int depth) {
        if (refusedByShape(depth)) {
            return;
        }
        if (!(pattern instanceof ElementGroup) && ++parts > MOST_PARTS) {
            refuse(TOO_MANY);
        } else if (pattern instanceof ElementService) {
            // SILENT too: it would answer as if the other endpoint had nothing to say.
            refuse("SERVICE is refused: a query stays in the store that it is put to; ask both and join the answers");
        } else if (pattern instanceof ElementGroup group) {
            group.getElements().forEach(e -> pattern(e, depth + 1));
        } else if (pattern instanceof ElementUnion union) {
            union.getElements().forEach(e -> pattern(e, depth + 1));
        } else if (pattern instanceof ElementOptional optional) {
            pattern(optional.getOptionalElement(), depth + 1);
        } else if (pattern instanceof ElementMinus minus) {
            pattern(minus.getMinusElement(), depth + 1);
        } else if (pattern instanceof ElementNamedGraph graph) {
            pattern(graph.getElement(), depth + 1);
        } else if (pattern instanceof ElementSubQuery subQuery) {
            query(subQuery.getQuery(), depth + 1);
        } else if (pattern instanceof ElementFilter filter) {
            expression(filter.getExpr(), depth + 1);
        } else if (pattern instanceof ElementBind bind) {
            expression(bind.getExpr(), depth + 1);
        } else if (pattern instanceof ElementPathBlock block) {
            block.patternElts().forEachRemaining(triple -> triple(triple, depth));
        } else if (pattern instanceof ElementTriplesBlock block) {
            block.patternElts().forEachRemaining(triple -> triple(new TriplePath(triple), depth));
        } else if (!(pattern instanceof ElementData)) {
            // SPARQL 1.1 has no more; what a later Jena adds is not let in unseen.
            refuse("this part of the query is not SPARQL 1.1: "
                    + pattern.getClass().getSimpleName());
        }
    }

    private void triple(TriplePath triple, int depth) {
        if (triple.isTriple()) {
            if (triple.getPredicate().isURI()) {
                predicates.apply(triple.getPredicate().getURI()).ifPresent(this::refuse);
            }
        } else {
            path(triple.getPath(), depth + 1);
        }
    }

    private void path(Path start, int depth) {
        if (refusedByShape(depth)) {
            return;
        }
        Path path = start;
        for (int length = 0; path instanceof P_Path2 two; path = two.getLeft()) {
            path(two.getRight(), depth + 1);
            if (++length > MOST_PARTS) {
                refuse(TOO_MANY);
                return;
            }
        }
        if (path instanceof P_Path0 link) {
            predicates.apply(link.getNode().getURI()).ifPresent(this::refuse);
        } else if (path instanceof P_Path1 one) {
            path(one.getSubPath(), depth + 1);
        } else if (path instanceof P_NegPropSet none) {
            none.getNodes().forEach(link -> path(link, depth + 1));
        } else {
            refuse("this path is not SPARQL 1.1: " + path.getClass().getSimpleName());
        }
    }

    private void expression(Expr start, int depth) {
        if (refusedByShape(depth)) {
            return;
        }
        Expr expression = start;
        // A chain such as a || b || c leans to the left: it is long, not deep.
        for (int length = 0; expression instanceof ExprFunction2 two; expression = two.getArg1()) {
            expression(two.getArg2(), depth + 1);
            if (++length > MOST_PARTS) {
                refuse(TOO_MANY);
                return;
            }
        }
        if (expression instanceof ExprFunctionOp exists) {
            if (++existsDepth > DEEPEST_EXISTS) {
                refuse("EXISTS is nested too deeply: at most " + DEEPEST_EXISTS + " levels");
            }
            pattern(exists.getElement(), depth + 1);
            existsDepth--;
        } else if (expression instanceof ExprAggregator aggregate) {
            if (aggregate.getAggregator() instanceof AggCustom custom) {
                refuse("the aggregate <" + custom.getIRI() + "> is refused: use SPARQL 1.1's own aggregates");
            }
            Optional.ofNullable(aggregate.getAggregator().getExprList())
                    .ifPresent(arguments -> arguments.forEach(e -> expression(e, depth + 1)));
        } else if (expression instanceof ExprFunction function) {
            if (function instanceof E_Call) {
                refuse("CALL is refused: name the function where it is used");
            }
            Optional.ofNullable(function.getFunctionIRI()).flatMap(functions).ifPresent(this::refuse);
            function.getArgs().forEach(e -> expression(e, depth + 1));
        }
    }

    private boolean refusedByShape(int depth) {
        if (depth > DEEPEST) {
            refuse(TOO_DEEP);
        }
        return reason.isPresent();
    }

    private void refuse(String because) {
        if (reason.isEmpty()) {
            reason = Optional.of(because);
        }
    }
}
