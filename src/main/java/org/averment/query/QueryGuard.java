package org.averment.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.syntax.ElementService;

/**
 * Refuses queries that would reach outside the dataset: other endpoints, files, classes of the Java machine.
 *
 * <p>For queries from users that run in this process, whether asked on the command line or over HTTP. Stateless.
 */
public final class QueryGuard {
    /** Jena takes a function or property of such a name for code to load. */
    private static final List<String> CODE = List.of("java:", "http://jena.apache.org/arq/jsfunction#");
    /** Names of graphs; anything else, such as {@code file:}, could only be meant to be fetched. */
    private static final List<String> GRAPH_NAMES = List.of("http:", "https:", "urn:");

    private QueryGuard() {}

    /** What makes a query unfit to run here; empty where nothing does. */
    public static Optional<Fault> check(Query query) {
        Inspection inspection = new Inspection();
        inspection.dataset(query);
        inspection.walk(query);
        return inspection.found.stream().findFirst().map(what -> Fault.of("query-refused", what));
    }

    /**
     * @throws QueryFault {@code query-refused}
     */
    public static void require(Query query) {
        check(query).ifPresent(fault -> {
            throw new QueryFault(fault);
        });
    }

    private static final class Inspection extends QueryWalk {
        private final List<String> found = new ArrayList<>();

        void dataset(Query query) {
            for (List<String> iris : List.of(query.getGraphURIs(), query.getNamedGraphURIs())) {
                iris.stream()
                        .filter(iri -> GRAPH_NAMES.stream().noneMatch(iri.toLowerCase(Locale.ROOT)::startsWith))
                        .forEach(iri -> found.add("FROM <" + iri + "> is no graph of the store"));
            }
        }

        @Override
        boolean enters(Query subQuery) {
            dataset(subQuery);
            return true;
        }

        @Override
        void service(ElementService service) {
            found.add("SERVICE is not allowed: the query stays in this store");
        }

        @Override
        void predicate(Node node) {
            if (node.isURI()) {
                code(node.getURI());
            }
        }

        @Override
        void expression(Expr expression) {
            if (expression instanceof E_Call) {
                found.add("CALL is not allowed: it names a function at run time");
            } else if (expression instanceof ExprFunction function && function.getFunctionIRI() != null) {
                code(function.getFunctionIRI());
            } else if (expression instanceof ExprAggregator aggregate
                    && aggregate.getAggregator() instanceof AggCustom custom) {
                code(custom.getIRI());
            }
        }

        private void code(String iri) {
            if (CODE.stream().anyMatch(iri.toLowerCase(Locale.ROOT)::startsWith)) {
                found.add("<" + iri + "> is not allowed: it would load code");
            }
        }
    }
}
