package org.averment.server;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDFS;

/**
 * A query may compute over the graphs that are here, with SPARQL 1.1's own functions, and reach nothing else: no other
 * endpoint, no Java class, no function of one product. Stateless.
 */
public final class ReadOnlyRule implements QueryRule {

    /** Namespaces of functions that only compute: XSD casts, XPath functions, XPath mathematics. */
    private static final Set<String> FUNCTIONS = Set.of(
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2005/xpath-functions#",
            "http://www.w3.org/2005/xpath-functions/math#");

    /** Where Jena finds predicates that run code, whether or not it knows the one that is asked for. */
    private static final Set<String> PROPERTY_FUNCTIONS =
            Set.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

    @Override
    public Optional<String> refusal(Query query) {
        return new QueryWalk(ReadOnlyRule::function, ReadOnlyRule::predicate).refusal(query);
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
        boolean runsCode = PROPERTY_FUNCTIONS.stream().anyMatch(iri::startsWith)
                || PropertyFunctionRegistry.get().isRegistered(iri) && !iri.equals(RDFS.uri + "member");
        return runsCode
                ? Optional.of("the property function <" + iri + "> is refused: use SPARQL 1.1's own patterns")
                : Optional.empty();
    }
}
