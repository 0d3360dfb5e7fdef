package org.averment.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Terms and lines in canonical N-Quads: one space between terms, only {@code \ " LF CR TAB} escaped and control
 * characters as {@code \\uXXXX}. Writing lines ourselves is what makes sorting and byte-for-byte sameness cheap.
 */
public final class NQuads {
    private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

    private NQuads() {}

    /** The quad as a line, without the line end. */
    public static String line(Quad quad) {
        StringBuilder out = new StringBuilder(200);
        term(quad.getSubject(), out);
        out.append(' ');
        term(quad.getPredicate(), out);
        out.append(' ');
        term(quad.getObject(), out);
        out.append(' ');
        term(quad.getGraph(), out);
        return out.append(" .").toString();
    }

    /** A literal's lexical form in quotation marks. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        quoted(text, out);
        return out.toString();
    }

    private static void term(Node node, StringBuilder out) {
        if (node.isURI()) {
            out.append('<').append(node.getURI()).append('>');
            return;
        }
        if (!node.isLiteral()) {
            throw new IllegalArgumentException("neither IRI nor literal: " + node);
        }
        quoted(node.getLiteralLexicalForm(), out);
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            out.append('@').append(language);
        } else if (!node.getLiteralDatatypeURI().equals(XSD_STRING)) {
            out.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
        }
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7F) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
