package org.averment.rdf;

import java.util.HashMap;
import java.util.Map;

/** Collects the quads of one graph; the small words in which the mappers write. Not thread-safe. */
final class QuadSink {
    private static final RdfTerm TRUE = RdfTerm.literal(Literal.flag(true));
    private static final RdfTerm FALSE = RdfTerm.literal(Literal.flag(false));

    private final Base base;
    private final RdfTerm graph;
    private final Map<String, RdfTerm> iris = new HashMap<>();
    private final Map<String, Description> descriptions = new HashMap<>();

    QuadSink(Base base, String graph) {
        this.base = base;
        this.graph = iri(graph);
    }

    /** The term of an IRI, absolute or relative to the base. */
    private RdfTerm iri(String iri) {
        RdfTerm known = iris.get(iri);
        if (known == null) {
            known = RdfTerm.iri(isAbsolute(iri) ? iri : base.resolve(iri));
            iris.put(iri, known);
        }
        return known;
    }

    void link(String subject, String predicate, String object) {
        add(subject, predicate, iri(object));
    }

    void link(String subject, Predicate predicate, String object) {
        about(subject).add(predicate, iri(object));
    }

    /** A property of an annotator's own, which the graph describes, for no ontology does. */
    Predicate own(String iri, String name) {
        link(iri, Known.TYPE, Known.PROPERTY);
        text(iri, Known.LABEL, name);
        return Predicate.own(iri(iri));
    }

    void text(String subject, Predicate predicate, String text) {
        about(subject).add(predicate, RdfTerm.words(text));
    }

    void text(String subject, String predicate, String text) {
        add(subject, predicate, RdfTerm.words(text));
    }

    void text(String subject, String predicate, String text, String language) {
        add(subject, predicate, language.isEmpty() ? RdfTerm.words(text) : RdfTerm.words(text, language));
    }

    void literal(String subject, String predicate, Literal literal) {
        add(subject, predicate, RdfTerm.literal(literal));
    }

    void literal(String subject, Predicate predicate, Literal literal) {
        about(subject).add(predicate, RdfTerm.literal(literal));
    }

    void integer(String subject, String predicate, int number) {
        literal(subject, predicate, Literal.integer(number));
    }

    void flag(String subject, String predicate, boolean flag) {
        add(subject, predicate, flag ? TRUE : FALSE);
    }

    MappedGraph finish() {
        return MappedGraph.of(graph, descriptions.values());
    }

    private void add(String subject, String predicate, RdfTerm object) {
        about(subject).add(Predicate.of(predicate), object);
    }

    private Description about(String subject) {
        Description description = descriptions.get(subject);
        if (description == null) {
            description = new Description(iri(subject));
            descriptions.put(subject, description);
        }
        return description;
    }

    /** The recipes start with {@code article/}, {@code entity/}, {@code register/} or {@code term/}. */
    private static boolean isAbsolute(String iri) {
        return iri.startsWith("http://") || iri.startsWith("https://");
    }
}
