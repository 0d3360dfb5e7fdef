package org.averment.query;

/** Text on its way to a terminal: nothing in it may steer the terminal or break a line. */
final class Visible {
    private Visible() {}

    /** The text on one line, each control or hidden character written as an escape, line breaks and tabs as a space. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                out.append(' ');
            } else if (isHidden(c)) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Joiners belong to the scripts that use them; marks that reorder text do not belong in a table. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200C || c == 0x200D;
        return type == Character.CONTROL || type == Character.SURROGATE || (type == Character.FORMAT && !joiner);
    }
}
