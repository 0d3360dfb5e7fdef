package org.averment.reader.tree;

import java.util.Optional;

/** Finds the key whose value broke YAML, and says how to write that value so that nothing in it means anything. */
final class QuoteAdvice {
    /** A value that goes on for more lines than this is not what the fault is about. */
    private static final int MOST_LINES = 40;

    private QuoteAdvice() {}

    /** The advice for a fault at an offset, if a key with a value stands on its line or above it. */
    static Optional<String> at(SourceText source, int offset) {
        char[] chars = source.chars();
        int lineStart = lineStart(chars, Math.min(source.indexOf(offset), source.length()));
        for (int lines = 0; lines < MOST_LINES; lines++) {
            Optional<String> key = keyWithValue(chars, lineStart, source.length());
            if (key.isPresent()) {
                String what = key.get().equals("quote") ? "the quote" : "the value";
                return Optional.of("put " + what + " on its own line after `" + key.get() + ": >-`");
            }
            if (lineStart == 0) {
                return Optional.empty();
            }
            lineStart = lineStart(chars, lineStart - 1);
        }
        return Optional.empty();
    }

    private static int lineStart(char[] chars, int index) {
        int i = index;
        while (i > 0 && chars[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    /** The key at the start of a line, after indentation and list dashes, if a value of one line follows it. */
    private static Optional<String> keyWithValue(char[] chars, int lineStart, int length) {
        int i = lineStart;
        while (i < length && (chars[i] == ' ' || chars[i] == '-')) {
            i++;
        }
        int start = i;
        while (i < length && (Character.isLetter(chars[i]) || (i > start && chars[i] == '-'))) {
            i++;
        }
        boolean key = i > start && i + 2 < length && chars[i] == ':' && chars[i + 1] == ' ';
        if (!key) {
            return Optional.empty();
        }
        char value = chars[i + 2];
        boolean none = value == '\n' || value == '{';
        return none ? Optional.empty() : Optional.of(new String(chars, start, i - start));
    }
}
