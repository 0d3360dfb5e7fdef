package org.averment.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.Element1;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementDataset;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementLateral;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnfold;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * Goes through every part of a parsed query: solution modifiers, patterns, paths, expressions, aggregates, EXISTS,
 * sub-queries. What it does not know it refuses, so that nothing passes unseen.
 */
abstract class QueryWalk {
    /** A node in a pattern, a template or a graph name. */
    void node(Node node) {}

    /** A node in the place of a predicate. */
    void predicate(Node node) {
        node(node);
    }

    /** A path that is more than one predicate. */
    void path(Path path) {}

    /** An expression, before its parts. */
    void expression(Expr expression) {}

    void service(ElementService service) {}

    /** Whether to go into a sub-query. */
    boolean enters(Query subQuery) {
        return true;
    }

    final void walk(Query query) {
        query.getProject().forEachExpr((variable, expression) -> visit(expression));
        query.getProjectVars().forEach(this::node);
        query.getGroupBy().getVars().forEach(this::node);
        query.getGroupBy().forEachExpr((variable, expression) -> visit(expression));
        query.getAggregators().forEach(this::visit);
        query.getHavingExprs().forEach(this::visit);
        if (query.getOrderBy() != null) {
            for (SortCondition condition : query.getOrderBy()) {
                visit(condition.getExpression());
            }
        }
        if (query.isConstructType()) {
            query.getConstructTemplate().getTriples().forEach(this::triple);
        }
        if (query.getQueryPattern() != null) {
            visit(query.getQueryPattern());
        }
    }

    private void visit(Element element) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(this::visit);
        } else if (element instanceof ElementPathBlock block) {
            block.patternElts().forEachRemaining(this::triple);
        } else if (element instanceof ElementTriplesBlock block) {
            block.patternElts().forEachRemaining(this::triple);
        } else if (element instanceof ElementFilter filter) {
            visit(filter.getExpr());
        } else if (element instanceof ElementBind bind) {
            node(bind.getVar());
            visit(bind.getExpr());
        } else if (element instanceof ElementAssign assign) {
            node(assign.getVar());
            visit(assign.getExpr());
        } else if (element instanceof ElementUnfold unfold) {
            visit(unfold.getExpr());
        } else if (element instanceof ElementUnion union) {
            union.getElements().forEach(this::visit);
        } else if (element instanceof ElementOptional optional) {
            visit(optional.getOptionalElement());
        } else if (element instanceof ElementMinus minus) {
            visit(minus.getMinusElement());
        } else if (element instanceof ElementLateral lateral) {
            visit(lateral.getLateralElement());
        } else if (element instanceof ElementNamedGraph graph) {
            node(graph.getGraphNameNode());
            visit(graph.getElement());
        } else if (element instanceof ElementDataset dataset) {
            visit(dataset.getElement());
        } else if (element instanceof ElementService service) {
            service(service);
            visit(service.getElement());
        } else if (element instanceof ElementSubQuery sub) {
            if (enters(sub.getQuery())) {
                walk(sub.getQuery());
            }
        } else if (element instanceof Element1 nested) {
            visit(nested.getElement());
        } else if (element instanceof ElementData data) {
            data.getVars().forEach(this::node);
        } else {
            throw new IllegalArgumentException(
                    "unknown part of a query: " + element.getClass().getSimpleName());
        }
    }

    private void triple(Triple triple) {
        node(triple.getSubject());
        predicate(triple.getPredicate());
        node(triple.getObject());
    }

    private void triple(TriplePath triple) {
        if (triple.isTriple()) {
            triple(triple.asTriple());
            return;
        }
        node(triple.getSubject());
        path(triple.getPath());
        links(triple.getPath());
        node(triple.getObject());
    }

    private void links(Path path) {
        if (path instanceof P_Path0 link) {
            predicate(link.getNode());
        } else if (path instanceof P_Path1 one) {
            links(one.getSubPath());
        } else if (path instanceof P_Path2 two) {
            links(two.getLeft());
            links(two.getRight());
        } else if (path instanceof P_NegPropSet negated) {
            negated.getNodes().forEach(this::links);
        } else {
            throw new IllegalArgumentException(
                    "unknown path: " + path.getClass().getSimpleName());
        }
    }

    private void visit(Expr expression) {
        expression(expression);
        if (expression.isVariable()) {
            node(expression.asVar());
        } else if (expression instanceof ExprFunctionOp exists) {
            visit(exists.getElement());
        } else if (expression instanceof ExprFunction function) {
            List<Expr> arguments = function.getArgs();
            arguments.stream().filter(a -> a != null).forEach(this::visit);
        } else if (expression instanceof ExprAggregator aggregate
                && aggregate.getAggregator().getExprList() != null) {
            aggregate.getAggregator().getExprList().forEach(this::visit);
        }
    }
}
