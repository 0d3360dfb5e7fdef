package org.averment.reader.tree;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the key whose value broke YAML, and says how to write that value so that nothing in it means anything. */
final class QuoteAdvice {
    /** A value that goes on for more lines than this is not what the fault is about. */
    private static final int MOST_LINES = 40;

    private QuoteAdvice() {}

    /** A key with a value of one line. */
    private record Key(String word, int column) {
        String advice() {
            String what = word.equals("quote") ? "the quote" : "the value";
            return "put " + what + " on its own line after `" + word + ": >-`";
        }
    }

    /** The advice for a fault at an offset, if a key with a value stands on its line or above it. */
    static Optional<String> at(SourceText source, long offset) {
        char[] chars = source.chars();
        int start = lineStart(chars, source.indexOf(offset));
        @Nullable Key culprit = null;
        for (int lines = 0; lines < MOST_LINES; lines++) {
            Optional<Key> key = keyWithValue(chars, start, source.length());
            if (culprit != null && (key.isEmpty() || key.get().column >= culprit.column)) {
                break;
            }
            // What looks like a key further to the right than the key above it is the rest of that one's value.
            culprit = key.orElse(culprit);
            if (start == 0) {
                break;
            }
            start = lineStart(chars, start - 1);
        }
        return Optional.ofNullable(culprit).map(Key::advice);
    }

    private static int lineStart(char[] chars, int index) {
        int i = index;
        while (i > 0 && chars[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    /** The key at the start of a line, after indentation and list dashes, if a value of one line follows it. */
    private static Optional<Key> keyWithValue(char[] chars, int lineStart, int length) {
        int i = lineStart;
        while (i < length && (chars[i] == ' ' || chars[i] == '-')) {
            i++;
        }
        int start = i;
        while (i < length && (Character.isLetter(chars[i]) || (i > start && chars[i] == '-'))) {
            i++;
        }
        if (i == start || i + 2 >= length || chars[i] != ':' || chars[i + 1] != ' ') {
            return Optional.empty();
        }
        String word = new String(chars, start, i - start);
        char value = chars[i + 2];
        // A list or a map is broken within; only a quote was perhaps never meant to be one.
        boolean nested = (value == '{' || value == '[') && !word.equals("quote");
        return nested || value == '\n' ? Optional.empty() : Optional.of(new Key(word, start - lineStart));
    }
}
