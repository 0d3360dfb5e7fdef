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
 * A property that graphs use. There are some 150 of them known beforehand, so that each has its place in the order of
 * all lines once and for all, and sorting a thing's quads compares numbers. Those of an annotator's own are compared by
 * their IRIs, which gives the same order.
 *
 * @param term its IRI
 * @param rank its place in the order of the known ones; below zero for another
 */
record Predicate(RdfTerm term, int rank) implements Comparable<Predicate> {
    private static final int UNRANKED = -1;

    private static final Map<String, Predicate> ALL = all();
    private static final Map<String, Predicate> SAID = in(Av.SAID);
    private static final Map<String, Predicate> PLAIN = in(Av.NS);

    /** The property of an IRI that code or the ontology names. */
    static Predicate of(String iri) {
        return found(ALL, iri);
    }

    /** What a role is in a claim. */
    static Predicate said(String role) {
        return found(SAID, role);
    }

    /** What a role is as a plain fact. */
    static Predicate plain(String role) {
        return found(PLAIN, role);
    }

    /** One that neither code nor the ontology names. */
    static Predicate own(RdfTerm iri) {
        return new Predicate(iri, UNRANKED);
    }

    @Override
    public int compareTo(Predicate other) {
        return rank == UNRANKED || other.rank == UNRANKED
                ? term.compareTo(other.term)
                : Integer.compare(rank, other.rank);
    }

    private static Predicate found(Map<String, Predicate> among, String name) {
        Predicate found = among.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no property of the graphs: " + name);
        }
        return found;
    }

    /** Those of a namespace by local name. */
    private static Map<String, Predicate> in(String namespace) {
        Map<String, Predicate> in = new HashMap<>();
        ALL.forEach((iri, predicate) -> {
            if (iri.startsWith(namespace)) {
                in.put(iri.substring(namespace.length()), predicate);
            }
        });
        return in;
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
        return all;
    }
}
