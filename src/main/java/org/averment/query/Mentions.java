package org.averment.query;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.VarUtils;

/**
 * The variables that a query mentions itself, not in its sub-queries.
 *
 * <p>Not the guard's walk: that one goes into sub-queries and stops at the first thing it refuses. This one sees our own
 * questions alone, and leaves the going round to Jena's walker, which stays outside sub-queries.
 */
final class Mentions extends ElementVisitorBase {
    private final Set<Var> found = new HashSet<>();

    private Mentions() {}

    static Set<Var> of(Query query) {
        Mentions mentions = new Mentions();
        mentions.all(query.getProject());
        mentions.all(query.getGroupBy());
        // An aggregate itself mentions but the name that Jena gives its result.
        query.getAggregators().stream()
                .map(aggregate -> aggregate.getAggregator().getExprList())
                .filter(Objects::nonNull)
                .forEach(arguments -> arguments.forEach(mentions::expression));
        query.getHavingExprs().forEach(mentions::expression);
        if (query.getOrderBy() != null) {
            query.getOrderBy().stream().map(SortCondition::getExpression).forEach(mentions::expression);
        }
        if (query.isConstructType()) {
            query.getConstructTemplate().getTriples().forEach(t -> VarUtils.addVarsFromTriple(mentions.found, t));
        }
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), mentions);
        }
        return mentions.found;
    }

    private void all(VarExprList list) {
        found.addAll(list.getVars());
        list.forEachExpr((variable, expression) -> expression(expression));
    }

    /** With those inside its EXISTS. */
    private void expression(Expr expression) {
        found.addAll(expression.getVarsMentioned());
    }

    @Override
    public void visit(ElementPathBlock block) {
        for (TriplePath triple : block.getPattern()) {
            if (triple.isTriple()) {
                VarUtils.addVarsFromTriple(found, triple.asTriple());
            } else {
                VarUtils.addVarsFromTriplePath(found, triple);
            }
        }
    }

    @Override
    public void visit(ElementFilter filter) {
        expression(filter.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
        found.add(bind.getVar());
        expression(bind.getExpr());
    }

    @Override
    public void visit(ElementData data) {
        found.addAll(data.getVars());
    }

    @Override
    public void visit(ElementNamedGraph graph) {
        if (graph.getGraphNameNode() instanceof Var name) {
            found.add(name);
        }
    }
}
