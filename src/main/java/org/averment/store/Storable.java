package org.averment.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * What goes in comes out, to the character, or it does not go in.
 *
 * <p>TDB2 keeps small numbers, dates and booleans as values and not as they were written: {@code 01} comes back as
 * {@code 1}, {@code 22000.0} as {@code 22000}. Such a quad would differ from its own dump, and a replacement would
 * write it anew each time, so the caller has to write the form that comes back. Both grounds hold to that, or memory
 * and disk would give different dumps.
 */
final class Storable {
    private Storable() {}

    /** Refuses a quad that would not come back as it is; a mistake of the caller, not of the user. */
    static void require(Quad quad, Node graph) {
        requirePlaces(quad, graph);
        requireTerm(quad.getSubject());
        requireTerm(quad.getPredicate());
        requireTerm(quad.getObject());
    }

    /** Refuses a quad of another graph, and a term where such a one cannot stand; the terms are not looked into. */
    static void requirePlaces(Quad quad, Node graph) {
        if (!quad.getGraph().equals(graph)) {
            throw new IllegalArgumentException("a quad of another graph in the update of " + graph + ": " + quad);
        }
        requireKind(quad.getSubject().isURI(), quad.getSubject(), quad);
        requireKind(quad.getPredicate().isURI(), quad.getPredicate(), quad);
        requireKind(quad.getObject().isURI() || quad.getObject().isLiteral(), quad.getObject(), quad);
    }

    private static void requireKind(boolean isOne, Node node, Quad quad) {
        if (!isOne) {
            throw new IllegalArgumentException("neither IRI nor literal, so not to be stored: " + node + " in " + quad);
        }
    }

    /** Refuses an IRI or a literal that would come back as another. */
    static void requireTerm(Node node) {
        if (node.isURI()) {
            wellFormed(node.getURI(), node);
            return;
        }
        wellFormed(node.getLiteralLexicalForm(), node);
        NodeId inline = NodeIdInline.inline(node);
        if (inline != null) {
            Node back = NodeIdInline.extract(inline);
            if (!node.equals(back)) {
                throw new IllegalArgumentException(
                        "not in the form that the store gives back: " + node + " would become " + back);
            }
        }
    }

    /** Half a surrogate pair has no UTF-8: it would come back as a question mark. */
    private static void wellFormed(String text, Node node) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new IllegalArgumentException("half a surrogate pair in " + node);
                }
                i++;
            }
        }
    }
}
