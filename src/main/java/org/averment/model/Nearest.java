package org.averment.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody who mistyped a word most likely meant: "did you mean ...". Stateless. */
public final class Nearest {
    /** A slip of the keyboard is one or two letters in a word; beyond a third of it the word is another. */
    private static final int LETTERS_PER_SLIP = 3;

    /** More slips than these are no typing error, however long the word. */
    private static final int MOST_SLIPS = 4;

    /** Longer "words" are passages; comparing them letter by letter costs much and helps nobody. */
    private static final int LONGEST_WORD = 200;

    private Nearest() {}

    /**
     * The candidate with the fewest slips (a letter added, left out, changed, or two swapped), if any is near.
     * Case and the choice between hyphen, underscore and camel case do not count. Ties go to the lowest string,
     * so the answer does not depend on the collection's order.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return several(word, candidates, 1).stream().findFirst();
    }

    /** As many near candidates as asked for, the nearest first, each once. */
    public static List<String> several(String word, Collection<String> candidates, int most) {
        if (word.isBlank() || word.length() > LONGEST_WORD) {
            return List.of();
        }
        int[] sought = letters(word);
        int bound = Math.min(MOST_SLIPS, Math.max(1, sought.length / LETTERS_PER_SLIP));
        record Scored(String candidate, int slips) {}
        return candidates.stream()
                .filter(c -> c.length() <= LONGEST_WORD && Math.abs(c.length() - word.length()) <= bound + bound)
                .distinct()
                .map(c -> new Scored(c, distance(sought, letters(c), bound)))
                .filter(scored -> scored.slips() <= bound)
                .sorted(Comparator.comparingInt(Scored::slips).thenComparing(Scored::candidate))
                .limit(most)
                .map(Scored::candidate)
                .toList();
    }

    /** A candidate of one or two letters is "near" everything short, so it has to be the same. */
    private static int distance(int[] sought, int[] offered, int bound) {
        return offered.length < LETTERS_PER_SLIP ? sameOrFar(sought, offered) : slips(sought, offered, bound);
    }

    private static int[] letters(String word) {
        return word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> c != '-' && c != '_')
                .toArray();
    }

    private static int sameOrFar(int[] a, int[] b) {
        return Arrays.equals(a, b) ? 0 : Integer.MAX_VALUE;
    }

    /** Optimal string alignment distance; gives up with {@code Integer.MAX_VALUE} once it exceeds {@code limit}. */
    private static int slips(int[] a, int[] b, int limit) {
        if (Math.abs(a.length - b.length) > limit) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return Integer.MAX_VALUE;
            }
            int[] spent = beforeLast;
            beforeLast = last;
            last = row;
            row = spent;
        }
        return last[b.length];
    }
}
