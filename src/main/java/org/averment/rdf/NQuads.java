package org.averment.rdf;

import java.nio.charset.StandardCharsets;
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
        return term(quad.getSubject()) + ' ' + term(quad.getPredicate()) + ' ' + term(quad.getObject()) + ' '
                + term(quad.getGraph()) + " .";
    }

    /** A literal's lexical form in quotation marks. */
    static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** An IRI's bytes. */
    static byte[] iri(String iri) {
        return ('<' + iri + '>').getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A literal's bytes.
     *
     * @param suffix what follows the quotation marks: nothing, a language or a datatype
     */
    static byte[] literal(String text, String suffix) {
        return ('"' + escaped(text) + '"' + suffix).getBytes(StandardCharsets.UTF_8);
    }

    private static String term(Node node) {
        if (node.isURI()) {
            return '<' + node.getURI() + '>';
        }
        if (!node.isLiteral()) {
            throw new IllegalArgumentException("neither IRI nor literal: " + node);
        }
        String quoted = quoted(node.getLiteralLexicalForm());
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            return quoted + '@' + language;
        }
        String datatype = node.getLiteralDatatypeURI();
        return datatype.equals(XSD_STRING) ? quoted : quoted + "^^<" + datatype + '>';
    }

    private static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mustEscape(text.charAt(i))) {
                StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
                escape(text, i, out);
                return out.toString();
            }
        }
        return text;
    }

    private static boolean mustEscape(char c) {
        return c < 0x20 || c == '"' || c == '\\' || c == 0x7F;
    }

    private static void escape(String text, int from, StringBuilder out) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (mustEscape(c)) {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }
}
