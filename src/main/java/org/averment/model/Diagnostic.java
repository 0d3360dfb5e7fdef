package org.averment.model;

import java.util.Optional;

/**
 * A fault in an input: a value first, a text second.
 *
 * @param severity error or warning
 * @param id the stable id, a heading on the error page, such as {@code quote-not-found}
 * @param position where
 * @param problem what is wrong, without the value
 * @param value the offending value as written
 * @param expected what would have been right
 * @param nearest the nearest good value, where one is near
 */
public record Diagnostic(
        Severity severity,
        String id,
        Position position,
        String problem,
        Optional<String> value,
        Optional<String> expected,
        Optional<String> nearest) {

    /** Values longer than this are cut when printed, in characters; the value itself is kept whole. */
    private static final int LONGEST_PRINTED = 160;

    public static Diagnostic error(String id, Position position, String problem) {
        return new Diagnostic(
                Severity.ERROR, id, position, problem, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Diagnostic warning(String id, Position position, String problem) {
        return new Diagnostic(
                Severity.WARNING, id, position, problem, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Diagnostic value(String text) {
        return new Diagnostic(severity, id, position, problem, Optional.of(text), expected, nearest);
    }

    public Diagnostic expected(String text) {
        return new Diagnostic(severity, id, position, problem, value, Optional.of(text), nearest);
    }

    public Diagnostic nearest(String text) {
        return new Diagnostic(severity, id, position, problem, value, expected, Optional.of(text));
    }

    public Diagnostic nearest(Optional<String> text) {
        return new Diagnostic(severity, id, position, problem, value, expected, text);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code file:line:column: error: problem: "value" - expected ... - nearest: ... [id]}. */
    @Override
    public String toString() {
        return printable(position.toString(), Integer.MAX_VALUE) + ": " + severity.word() + ": " + message() + " [" + id
                + "]";
    }

    /** What is wrong, the value, what was expected and what is near, in one line. */
    public String message() {
        StringBuilder out = new StringBuilder(problem);
        value.ifPresent(
                v -> out.append(": \"").append(printable(v, LONGEST_PRINTED)).append('"'));
        expected.ifPresent(e -> out.append(" - expected ").append(printable(e, LONGEST_PRINTED)));
        nearest.ifPresent(n -> out.append(" - nearest: ").append(printable(n, LONGEST_PRINTED)));
        return out.toString();
    }

    /** Keeps a message on one line and a hostile value or file name from steering the terminal. */
    private static String printable(String text, int longest) {
        StringBuilder out = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (shown++ == longest) {
                return out.append("...").toString();
            }
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    int type = Character.getType(c);
                    boolean hidden =
                            type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
                    if (hidden) {
                        out.append(String.format("\\u%04X", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
