package org.averment.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Puts values into a query as {@code VALUES} on its syntax tree; text is never pasted.
 *
 * <p>Sub-selects are evaluated from the inside out and do not see the values of the group around them, so each one that
 * mentions a variable gets the values itself.
 */
final class Binder {
    private static final Pattern PLACE = Pattern.compile("(?i)(?: at |^)line (\\d+), column (\\d+)[.:]?");

    private Binder() {}

    /**
     * Parses strictly as SPARQL 1.1.
     *
     * @throws QueryFault {@code query-syntax}, with line and column; {@code query-refused} where it is too deep
     */
    static Query parse(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw new QueryFault(QueryGuard.tooDeep(), e);
            }
            String message = e instanceof QueryParseException at ? place(at) : String.valueOf(e.getMessage());
            throw new QueryFault(Fault.of("query-syntax", message), e);
        } catch (org.apache.jena.irix.IRIException e) {
            throw new QueryFault(Fault.of("query-syntax", String.valueOf(e.getMessage())), e);
        }
    }

    /** The message with its place in front. The parser's own line and column are those of the token before. */
    private static String place(QueryParseException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        Matcher matcher = PLACE.matcher(message);
        if (matcher.find()) {
            return matcher.group(1) + ":" + matcher.group(2) + ": "
                    + matcher.replaceFirst("").strip();
        }
        return e.getLine() > 0 ? e.getLine() + ":" + e.getColumn() + ": " + message : message;
    }

    /** The query of a text with values for some of its variables. */
    static Query bind(String text, Map<String, Node> values) {
        Query query = parse(text);
        Map<Var, Node> bindings = new LinkedHashMap<>();
        values.forEach((name, node) -> {
            if (!IriText.isSafe(node) || node.isBlank() || node.isVariable()) {
                throw new QueryFault(Fault.of("bad-iri", "not fit to ask with: \"" + node + "\""));
            }
            bindings.put(Var.alloc(name), node);
        });
        if (!bindings.isEmpty()) {
            insert(query, bindings);
        }
        return query;
    }

    private static void insert(Query query, Map<Var, Node> bindings) {
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery sub) {
                insert(sub.getQuery(), bindings);
            }
        });
        ElementData data = data(query, bindings);
        if (data.getVars().isEmpty()) {
            return;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(data);
        Element pattern = query.getQueryPattern();
        // A group that is a sub-select alone stays one element; others are spliced, so that filters keep their scope.
        if (pattern instanceof ElementGroup parts) {
            parts.getElements().forEach(group::addElement);
        } else {
            group.addElement(pattern);
        }
        query.setQueryPattern(group);
    }

    private static ElementData data(Query query, Map<Var, Node> bindings) {
        ElementData data = new ElementData();
        BindingBuilder row = BindingBuilder.create();
        Set<Var> mentioned = Mentions.of(query);
        bindings.forEach((variable, node) -> {
            if (mentioned.contains(variable)) {
                data.add(variable);
                row.add(variable, node);
            }
        });
        data.add(row.build());
        return data;
    }
}
