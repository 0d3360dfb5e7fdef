package org.averment.rdf;

import java.util.Arrays;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * An IRI or a literal as its canonical N-Quads, UTF-8: what is written, what is sorted by, and what a {@link Node} is
 * made of when somebody asks for one. Each distinct term of a graph's subjects and IRIs is one object there.
 */
final class RdfTerm implements Comparable<RdfTerm> {
    private final byte[] nquads;
    /** The IRI, or the literal's lexical form. */
    private final String text;
    /** Of a literal: its datatype's IRI, empty for a plain string, {@code @tag} where a language is known. */
    private final String kind;

    private static final String IRI = "IRI";

    private RdfTerm(byte[] nquads, String text, String kind) {
        this.nquads = nquads;
        this.text = text;
        this.kind = kind;
    }

    /** An absolute IRI. */
    static RdfTerm iri(String iri) {
        return new RdfTerm(NQuads.iri(iri), iri, IRI);
    }

    /** A plain string. */
    static RdfTerm words(String text) {
        return new RdfTerm(NQuads.literal(text, ""), text, "");
    }

    /** A string in a language. */
    static RdfTerm words(String text, String language) {
        String tag = "@" + language;
        return new RdfTerm(NQuads.literal(text, tag), text, tag);
    }

    static RdfTerm literal(Literal literal) {
        if (literal.datatype().isEmpty()) {
            return words(literal.lexicalForm());
        }
        String suffix = "^^<" + literal.datatype() + ">";
        return new RdfTerm(NQuads.literal(literal.lexicalForm(), suffix), literal.lexicalForm(), literal.datatype());
    }

    /** Not to be changed. */
    byte[] nquads() {
        return nquads;
    }

    String text() {
        return text;
    }

    /** As Jena has it. */
    Node node() {
        if (kind == IRI) {
            return NodeFactory.createURI(text);
        }
        if (kind.isEmpty()) {
            return NodeFactory.createLiteralString(text);
        }
        return kind.charAt(0) == '@'
                ? NodeFactory.createLiteralLang(text, kind.substring(1))
                : NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(kind));
    }

    /** In the order of the bytes, which is that of the code points. */
    @Override
    public int compareTo(RdfTerm other) {
        return this == other ? 0 : Arrays.compareUnsigned(nquads, other.nquads);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof RdfTerm term && Arrays.equals(nquads, term.nquads);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
