package org.averment.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** IRIs from users: absolute and free of anything that could end or change the query that they go into. */
final class IriText {
    /** No identifier of ours comes near it; a URL that does is no identifier. */
    private static final int LONGEST = 4_000;

    private IriText() {}

    /** Whether the text is meant as an IRI: in angle brackets, or with a scheme and slashes, or a URN. */
    static boolean isMeant(String text) {
        return text.startsWith("<") || text.matches("(?i)[a-z][a-z0-9+.-]*://.*") || text.matches("(?i)urn:.*");
    }

    /**
     * The node of an IRI, in angle brackets or without.
     *
     * @throws QueryFault {@code bad-iri}
     */
    static Node parse(String text) {
        String iri = text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
        boolean absolute = iri.matches("[A-Za-z][A-Za-z0-9+.-]*:(?s:.+)");
        if (!absolute || iri.length() > LONGEST || !iri.codePoints().allMatch(IriText::isAllowed)) {
            throw new QueryFault(Fault.of("bad-iri", "not an absolute IRI: \"" + text + "\""));
        }
        return NodeFactory.createURI(iri);
    }

    /** Whether a node may be bound into a query. */
    static boolean isSafe(Node node) {
        return !node.isURI() || node.getURI().codePoints().allMatch(IriText::isAllowed);
    }

    /** What SPARQL's IRIREF allows, less what Unicode hides or leaves unassigned. */
    private static boolean isAllowed(int c) {
        int type = Character.getType(c);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || Character.isSpaceChar(c);
        return c > 0x20 && "<>\"{}|\\^`".indexOf(c) < 0 && !hidden;
    }
}
