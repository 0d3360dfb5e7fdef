package org.averment.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Collects the quads of one graph; the small words in which the mappers write. */
final class QuadSink {
    private final Base base;
    private final Node graph;
    private final List<Quad> quads = new ArrayList<>();

    QuadSink(Base base, String graph) {
        this.base = base;
        this.graph = NodeFactory.createURI(base.resolve(graph));
    }

    /** A node for an IRI, absolute or relative to the base. */
    Node iri(String iri) {
        return NodeFactory.createURI(isAbsolute(iri) ? iri : base.resolve(iri));
    }

    void link(String subject, String predicate, String object) {
        add(subject, predicate, iri(object));
    }

    void text(String subject, String predicate, String text) {
        add(subject, predicate, NodeFactory.createLiteralString(text));
    }

    void text(String subject, String predicate, String text, String language) {
        add(
                subject,
                predicate,
                language.isEmpty()
                        ? NodeFactory.createLiteralString(text)
                        : NodeFactory.createLiteralLang(text, language));
    }

    void literal(String subject, String predicate, Literal literal) {
        if (literal.datatype().isEmpty()) {
            text(subject, predicate, literal.lexicalForm());
            return;
        }
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(literal.datatype());
        add(subject, predicate, NodeFactory.createLiteralDT(literal.lexicalForm(), type));
    }

    void integer(String subject, String predicate, int number) {
        add(subject, predicate, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    void flag(String subject, String predicate, boolean flag) {
        add(subject, predicate, NodeFactory.createLiteralDT(Boolean.toString(flag), XSDDatatype.XSDboolean));
    }

    MappedGraph finish() {
        return MappedGraph.of(graph.getURI(), quads);
    }

    private void add(String subject, String predicate, Node object) {
        quads.add(Quad.create(graph, iri(subject), NodeFactory.createURI(predicate), object));
    }

    /** The recipes start with {@code article/}, {@code entity/}, {@code register/} or {@code term/}. */
    private static boolean isAbsolute(String iri) {
        return iri.startsWith("http://") || iri.startsWith("https://");
    }
}
