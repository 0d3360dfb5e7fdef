package org.averment.check;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with white space, typographic quotes and dashes, and normal forms levelled, and the way back: for each of
 * its characters the span of the original that it came from. Nothing else is bridged: a quote is never guessed.
 */
final class FoldedText {
    private char[] folded;
    private int length;
    private int[] starts;
    private int[] ends;

    FoldedText(String original) {
        folded = new char[original.length() + 16];
        starts = new int[folded.length];
        ends = new int[folded.length];
        int at = 0;
        while (at < original.length()) {
            if (standsAlone(original, at)) {
                add(original.charAt(at), at, at + 1);
                at++;
                continue;
            }
            int end = clusterEnd(original, at);
            append(original, at, end);
            at = end;
        }
    }

    /** The levelled text, without white space at either end. */
    static String fold(String text) {
        return new FoldedText(text).text().strip();
    }

    /** Whether nothing is left of a text when it is folded: it is white space, of whatever kind. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(FoldedText::isSpace);
    }

    String text() {
        return new String(folded, 0, length);
    }

    /** First UTF-16 index in the original of the folded character at an index. */
    int start(int index) {
        return starts[index];
    }

    /** UTF-16 index in the original after the folded character at an index. */
    int end(int index) {
        return ends[index];
    }

    private void append(String original, int start, int end) {
        int first = original.codePointAt(start);
        if (isSpace(first)) {
            if (length > 0 && folded[length - 1] == ' ') {
                ends[length - 1] = end;
            } else {
                add(' ', start, end);
            }
            return;
        }
        char plain = plain(first);
        if (plain != 0 && end == start + Character.charCount(first)) {
            add(plain, start, end);
            return;
        }
        String cluster = original.substring(start, end);
        boolean composedAlready = cluster.length() == 1 && first < 0x300;
        String composed = composedAlready ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            add(composed.charAt(i), start, end);
        }
    }

    /** What most characters are: printable ASCII that is no mark to level and has no mark behind it. */
    private static boolean standsAlone(String original, int at) {
        char c = original.charAt(at);
        return c > ' ' && c < 0x7F && c != '`' && (at + 1 == original.length() || original.charAt(at + 1) < 0x300);
    }

    private void add(char c, int start, int end) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        folded[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /** A base character with its marks, or the Hangul letters of a syllable: what a normal form may compose. */
    private static int clusterEnd(String text, int start) {
        int c = text.codePointAt(start);
        int end = start + Character.charCount(c);
        if (isSpace(c)) {
            return end;
        }
        boolean hangul = isJamo(c) || c >= 0xAC00 && c <= 0xD7A3;
        int last = c;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean sameSyllable = hangul && isJamo(next) && (!isLeading(next) || isLeading(last));
            if (!isMark(next) && !sameSyllable) {
                break;
            }
            last = next;
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJamo(int c) {
        return c >= 0x1100 && c <= 0x11FF;
    }

    /** A consonant that a syllable starts with. */
    private static boolean isLeading(int c) {
        return c >= 0x1100 && c <= 0x115F;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The typewriter form of a typographic mark; 0 for anything else. */
    private static char plain(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`', '\u2039', '\u203A' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> 0;
        };
    }
}
