package org.averment.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.averment.model.KeyScheme;
import org.averment.model.NameKey;

/**
 * Finds the entity that a user names: by IRI, by key, by a name or an alias, by the label of an event or a case.
 *
 * <p>Each is a look-up of an exact term in an index; only a name that nothing bears costs one scan of all names.
 */
final class Names {
    private static final String PREFIXES = """
            PREFIX av: <https://w3id.org/averment/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final String CANDIDATES = PREFIXES + """
            SELECT ?entity (MIN(?preferred) AS ?curated) (MIN(?name) AS ?label) (MIN(STR(?class)) AS ?type)
              (COUNT(DISTINCT ?article) AS ?articles)
            WHERE {
              { SELECT DISTINCT ?entity { GRAPH ?any { ?entity %s ?_text } } }
              GRAPH ?graph {
                ?entity a ?class .
                OPTIONAL { ?entity skos:prefLabel ?preferred }
                OPTIONAL { ?entity rdfs:label ?name }
                OPTIONAL { ?graph a av:Article . BIND(?graph AS ?article) }
              }
            }
            GROUP BY ?entity
            ORDER BY DESC(?articles) ?entity
            """;

    private static final String ALL_NAMES =
            PREFIXES + "SELECT DISTINCT ?key { GRAPH ?graph { ?entity av:nameKey ?key } } ORDER BY ?key";

    private final Runner runner;

    Names(Runner runner) {
        this.runner = runner;
    }

    /**
     * The one entity that a text means.
     *
     * @throws QueryFault {@code bad-iri}, {@code unknown-name}, {@code ambiguous-name}
     */
    Node resolve(String text) {
        if (IriText.isMeant(text)) {
            return IriText.parse(text);
        }
        List<Fault.Candidate> found = candidates(text);
        if (found.size() == 1) {
            return NodeFactory.createURI(found.get(0).iri());
        }
        if (!found.isEmpty()) {
            throw new QueryFault(Fault.of("ambiguous-name", "\"" + text + "\" may mean " + found.size() + " entities")
                    .candidates(found));
        }
        List<String> names = runner.select(ALL_NAMES, Map.of()).bindings().stream()
                .map(row -> row.get("key").getLiteralLexicalForm())
                .toList();
        throw new QueryFault(
                Fault.of("unknown-name", "nothing is called \"" + text + "\"").nearest(Likeness.nearest(text, names)));
    }

    private List<Fault.Candidate> candidates(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && KeyScheme.of(text.substring(0, colon)).isPresent()) {
            return candidates("av:key", text);
        }
        List<Fault.Candidate> byName = candidates("av:nameKey", NameKey.fold(text));
        if (!byName.isEmpty()) {
            return byName;
        }
        return candidates("rdfs:label", text.strip());
    }

    private List<Fault.Candidate> candidates(String property, String text) {
        Rows rows =
                runner.select(CANDIDATES.formatted(property), Map.of("_text", NodeFactory.createLiteralString(text)));
        Map<String, Fault.Candidate> found = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String curated = rows.text(i, "curated");
            String type = rows.text(i, "type");
            found.put(
                    rows.text(i, "entity"),
                    new Fault.Candidate(
                            rows.text(i, "entity"),
                            curated.isEmpty() ? rows.text(i, "label") : curated,
                            Columns.words(type.substring(Math.max(type.indexOf('#'), type.lastIndexOf('/')) + 1)),
                            Long.parseLong(rows.text(i, "articles"))));
        }
        return new ArrayList<>(found.values());
    }
}
