package org.averment.check;

import java.util.Arrays;

/**
 * Where each few characters of a text stand, for texts in which very many words are looked for: a search then looks at
 * the places of the rarest few characters of the words, and not at the whole text. Immutable and thread-safe.
 */
final class Grams {
    /** Long enough to be rare in a text of megabytes, and shorter than most quotes. */
    static final int LENGTH = 8;
    /** As many grams of the words are weighed: one of them is rare enough. */
    private static final int WEIGHED = 64;

    private static final int NONE = -1;

    private final char[] text;
    private final int[] first;
    private final int[] next;
    private final int[] counts;

    /** An index of four bytes a character, and as much again for its table. */
    Grams(char[] text) {
        this.text = text;
        int size = Math.max(1, Integer.highestOneBit(text.length));
        this.first = new int[size];
        this.counts = new int[size];
        this.next = new int[text.length];
        Arrays.fill(first, NONE);
        for (int at = text.length - LENGTH; at >= 0; at--) {
            int slot = slot(text, at);
            next[at] = first[slot];
            first[slot] = at;
            counts[slot]++;
        }
    }

    private int slot(char[] from, int at) {
        int hash = 0;
        for (int i = at; i < at + LENGTH; i++) {
            hash = hash * 0x9E3779B1 + from[i];
        }
        return (hash ^ (hash >>> 15)) & (first.length - 1);
    }

    /** The places of the words, one after the other. Not thread-safe. */
    final class Walk {
        private final char[] words;
        private final int offset;
        private int at;

        private Walk(char[] words, int offset) {
            this.words = words;
            this.offset = offset;
            this.at = first[slot(words, offset)];
        }

        /** The next place; -1 if there is none. */
        int next() {
            while (at != NONE) {
                int place = at - offset;
                at = next[at];
                int end = place + words.length;
                if (place >= 0 && end <= text.length && Arrays.equals(text, place, end, words, 0, words.length)) {
                    return place;
                }
            }
            return NONE;
        }
    }

    /**
     * Goes through the places of some words.
     *
     * @param words at least {@link #LENGTH} characters
     */
    Walk walk(char[] words) {
        int rarest = 0;
        for (int at = 1; at <= Math.min(words.length - LENGTH, WEIGHED); at++) {
            rarest = counts[slot(words, at)] < counts[slot(words, rarest)] ? at : rarest;
        }
        return new Walk(words, rarest);
    }
}
