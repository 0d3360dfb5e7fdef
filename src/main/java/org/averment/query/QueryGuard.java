package org.averment.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDFS;

/**
 * Refuses queries that reach further than the graphs they are put to, or that would break the engine.
 *
 * <p>For every query of a user that runs in this process, whether it came from the command line or over HTTP. A query
 * may compute with SPARQL 1.1's own functions and reach nothing else: no other endpoint, no file, no Java class, no
 * function of one product. What is allowed is listed, so that what a later Jena adds is refused unseen. Its depth and
 * size are bounded, since the engine's recursion follows them. Stateless.
 */
public final class QueryGuard {
    /** Namespaces of functions that only compute: XSD casts, XPath functions, XPath mathematics. */
    private static final Set<String> FUNCTIONS = Set.of(
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2005/xpath-functions#",
            "http://www.w3.org/2005/xpath-functions/math#");

    /** Where Jena finds predicates that run code, whether or not it knows the one that is asked for. */
    private static final List<String> PROPERTY_FUNCTIONS =
            List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

    /** Names of graphs; anything else, such as {@code file:}, could only be meant to be fetched. */
    private static final List<String> GRAPH_NAMES = List.of("http:", "https:", "urn:");

    private QueryGuard() {}

    /** What makes a query unfit to run here, {@code query-refused}; empty where nothing does. */
    public static Optional<Fault> check(Query query) {
        return graphs(query)
                .or(() -> new QueryWalk(QueryGuard::function, QueryGuard::predicate).refusal(query))
                .map(QueryGuard::refused);
    }

    /**
     * @throws QueryFault {@code query-refused}
     */
    public static void require(Query query) {
        check(query).ifPresent(fault -> {
            throw new QueryFault(fault);
        });
    }

    /** The fault of a query whose nesting used up the stack before {@link #check} could see it: the parser recurs. */
    public static Fault tooDeep() {
        return refused(QueryWalk.TOO_DEEP);
    }

    private static Fault refused(String reason) {
        return Fault.of("query-refused", reason);
    }

    private static Optional<String> graphs(Query query) {
        return Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                .filter(iri -> !startsWithOneOf(GRAPH_NAMES, iri))
                .findFirst()
                .map(iri ->
                        "FROM <" + iri + "> is refused: it chooses among the graphs that are stored, and fetches none");
    }

    private static Optional<String> function(String iri) {
        String namespace = iri.substring(0, 1 + Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')));
        return FUNCTIONS.contains(namespace)
                ? Optional.empty()
                : Optional.of("the function <" + iri
                        + "> is refused: SPARQL 1.1's own functions, xsd: casts and the XPath functions (fn:, math:)"
                        + " can be used");
    }

    private static Optional<String> predicate(String iri) {
        // rdfs:member is registered as one, and is a predicate like others where property functions are off.
        boolean runsCode = startsWithOneOf(PROPERTY_FUNCTIONS, iri)
                || PropertyFunctionRegistry.get().isRegistered(iri) && !iri.equals(RDFS.uri + "member");
        return runsCode
                ? Optional.of("the property function <" + iri + "> is refused: use SPARQL 1.1's own patterns")
                : Optional.empty();
    }

    private static boolean startsWithOneOf(List<String> starts, String iri) {
        return starts.stream().anyMatch(iri.toLowerCase(Locale.ROOT)::startsWith);
    }
}
