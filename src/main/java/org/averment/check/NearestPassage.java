package org.averment.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The passage that shares most words with a quote that is not in the text, for the message that says so. */
final class NearestPassage {
    /** With no more of the quote's words than this share, a passage is no help. */
    private static final double LEAST_SHARE = 0.5;
    /** How many more words than the quote a passage may have. */
    private static final int MOST_EXTRA_WORDS = 12;
    /** Short words stand everywhere and tell little. */
    private static final int SHORT_WORD = 3;

    private static final int WEIGHT = 20;
    private static final int WEIGHT_OF_SHORT = 5;
    /** Each word too many weighs against a passage, but less than a word that is missing. */
    private static final int COST_OF_EXTRA = 4;
    /** Above so many words only one length of passage is tried, so that a large text stays quick. */
    private static final int MANY_WORDS = 200_000;

    /** So many words looked at for one article are seconds of work; where a hundred quotes are lost, so is the text. */
    private static final long MOST_LOOKS = 50_000_000;

    private final List<Word> words;
    private long looks;

    NearestPassage(String text) {
        this.words = split(text);
    }

    /** A span of UTF-16 units. */
    record Span(int start, int end) {}

    private record Word(String text, int start, int end) {
        int weight() {
            return text.length() <= SHORT_WORD ? WEIGHT_OF_SHORT : WEIGHT;
        }
    }

    Optional<Span> to(String quote) {
        List<Word> wanted = split(quote);
        if (wanted.isEmpty() || words.isEmpty() || looks > MOST_LOOKS) {
            return Optional.empty();
        }
        int most = words.size() > MANY_WORDS ? 0 : Math.min(MOST_EXTRA_WORDS, wanted.size());
        int best = 0;
        int bestStart = 0;
        int bestShared = 0;
        for (int extra = 0; extra <= most; extra++) {
            looks += words.size();
            Window window = new Window(wanted);
            int size = Math.min(words.size(), wanted.size() + extra);
            for (int i = 0; i < words.size(); i++) {
                window.add(words.get(i));
                if (i >= size) {
                    window.remove(words.get(i - size));
                }
                int score = window.shared - COST_OF_EXTRA * extra;
                if (score > best) {
                    best = score;
                    bestShared = window.shared;
                    bestStart = Math.max(0, i - size + 1);
                }
            }
        }
        if (bestShared <= LEAST_SHARE * wanted.stream().mapToInt(Word::weight).sum()) {
            return Optional.empty();
        }
        return Optional.of(trimmed(bestStart, bestShared, wanted));
    }

    /** From the first word shared to the last. */
    private Span trimmed(int start, int shared, List<Word> wanted) {
        Window window = new Window(wanted);
        int first = start;
        while (!window.wants(words.get(first))) {
            first++;
        }
        int last = first;
        for (int i = first; window.shared < shared && i < words.size(); i++) {
            window.add(words.get(i));
            last = i;
        }
        return new Span(words.get(first).start(), words.get(last).end());
    }

    private static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new Word(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                start = -1;
            }
        }
        return words;
    }

    /** How much the wanted words weigh that a moving window holds. */
    private static final class Window {
        private final Map<String, Integer> missing = new HashMap<>();
        private int shared;

        Window(List<Word> wanted) {
            wanted.forEach(word -> missing.merge(word.text(), 1, Integer::sum));
        }

        boolean wants(Word word) {
            return missing.containsKey(word.text());
        }

        void add(Word word) {
            Integer left = missing.get(word.text());
            if (left != null) {
                missing.put(word.text(), left - 1);
                if (left > 0) {
                    shared += word.weight();
                }
            }
        }

        void remove(Word word) {
            Integer left = missing.get(word.text());
            if (left != null) {
                missing.put(word.text(), left + 1);
                if (left >= 0) {
                    shared -= word.weight();
                }
            }
        }
    }
}
