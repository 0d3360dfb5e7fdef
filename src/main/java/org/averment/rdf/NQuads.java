package org.averment.rdf;

import java.nio.charset.StandardCharsets;

/**
 * Terms in canonical N-Quads: only {@code \ " LF CR TAB} escaped and control characters as {@code \\uXXXX}. Writing
 * them ourselves is what makes sorting and byte-for-byte sameness cheap.
 */
final class NQuads {
    private NQuads() {}

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
