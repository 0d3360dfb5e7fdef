package org.averment.rdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.averment.vocab.Av;
import org.averment.vocab.Ontology;

/**
 * A property that graphs use. There are some 150 of them, all known beforehand, so that each has its place in the order
 * of all lines once and for all, and sorting a thing's quads compares numbers.
 *
 * @param term its IRI
 * @param rank its place in the order
 */
record Predicate(RdfTerm term, int rank) {
    private static final Map<String, Predicate> ALL = all();

    /** The property of an IRI that code or the ontology names. */
    static Predicate of(String iri) {
        Predicate found = ALL.get(iri);
        if (found == null) {
            throw new IllegalArgumentException("no property of the graphs: " + iri);
        }
        return found;
    }

    private static Map<String, Predicate> all() {
        Set<String> iris = new TreeSet<>();
        iris.addAll(Known.PROPERTIES);
        iris.addAll(Av.PROPERTIES);
        Ontology ontology = Ontology.get();
        Stream<String> derived = Stream.of("earliest", "latest");
        Stream.concat(ontology.roles().stream().map(Ontology.RoleDefinition::name), derived)
                .forEach(role -> {
                    iris.add(Av.term(role));
                    iris.add(Av.said(role));
                });
        ontology.concepts("relation-type").values().stream()
                .flatMap(concept -> concept.shortcut().stream())
                .forEach(shortcut -> iris.add(Av.term(shortcut)));
        RdfTerm[] terms = iris.stream().map(RdfTerm::iri).toArray(RdfTerm[]::new);
        Arrays.sort(terms, Comparator.naturalOrder());
        Map<String, Predicate> all = new HashMap<>();
        for (int rank = 0; rank < terms.length; rank++) {
            all.put(terms[rank].text(), new Predicate(terms[rank], rank));
        }
        return Map.copyOf(all);
    }
}
