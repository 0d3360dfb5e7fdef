package org.averment.reader.tree;

/** Parsers' messages in one plain line. */
final class SyntaxWords {
    private static final int LONGEST = 160;

    private SyntaxWords() {}

    /** The first line of a message, without character codes, advice on parser settings, or a capital. */
    static String plain(String message) {
        String words = before(before(message, "\n"), " (for ");
        words = before(before(words, ". (Do not use "), " (start marker at ");
        words = withoutCodes(words).strip();
        if (words.length() > LONGEST) {
            words = words.substring(0, LONGEST).strip() + "...";
        }
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .map(c -> isHidden(Character.getType(c)) ? '?' : c)
                .forEach(out::appendCodePoint);
        if (out.isEmpty()) {
            return "not well-formed";
        }
        boolean sentence = out.length() < 2 || !Character.isUpperCase(out.charAt(1));
        out.setCharAt(0, sentence ? Character.toLowerCase(out.charAt(0)) : out.charAt(0));
        return out.toString();
    }

    private static boolean isHidden(int type) {
        return type == Character.SURROGATE || type == Character.FORMAT;
    }

    private static String before(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String withoutCodes(String text) {
        int from = text.indexOf(" (code ");
        int to = from < 0 ? -1 : text.indexOf(')', from);
        return to < 0 ? text : text.substring(0, from) + text.substring(to + 1);
    }
}
