package org.averment.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds passages in one text by Horspool's method: for words of a sentence's length it looks at one character in many,
 * and so takes a tenth of what {@code String.indexOf} does for each of an article's quotes. Where there are very many of
 * them, an index finds them. Not thread-safe.
 */
final class Passages {
    private static final int TABLE = 256;
    /** After so many searches an index is made, which costs about as much as thirty of them. */
    private static final int SEARCHES_WITHOUT_INDEX = 100;

    private final char[] text;
    private final int[] shifts = new int[TABLE];
    private int searches;
    private Optional<Grams> grams = Optional.empty();

    Passages(String text) {
        this.text = text.toCharArray();
    }

    int length() {
        return text.length;
    }

    /**
     * The places of words that are not empty, from the first on; they may overlap.
     *
     * @param counts tells by its index whether a place counts
     * @param most after so many places that count the search ends
     */
    List<Integer> places(String sought, IntPredicate counts, int most) {
        char[] words = sought.toCharArray();
        if (words.length >= Grams.LENGTH && ++searches > SEARCHES_WITHOUT_INDEX) {
            return indexed(words, counts, most);
        }
        int last = words.length - 1;
        Arrays.fill(shifts, words.length);
        for (int i = 0; i < last; i++) {
            // Of characters that share a place in the table the shortest way counts, which is never too far.
            shifts[words[i] % TABLE] = last - i;
        }
        char end = words[last];
        List<Integer> found = new ArrayList<>(1);
        for (int at = 0; at <= text.length - words.length && found.size() < most; ) {
            char c = text[at + last];
            boolean here = c == end && Arrays.equals(text, at, at + last, words, 0, last);
            if (here && counts.test(at)) {
                found.add(at);
            }
            at += shifts[c % TABLE];
        }
        return found;
    }

    private List<Integer> indexed(char[] words, IntPredicate counts, int most) {
        if (grams.isEmpty()) {
            grams = Optional.of(new Grams(text));
        }
        List<Integer> found = new ArrayList<>(1);
        Grams.Walk walk = grams.get().walk(words);
        for (int at = walk.next(); at >= 0 && found.size() < most; at = walk.next()) {
            if (counts.test(at)) {
                found.add(at);
            }
        }
        return found;
    }
}
