package org.averment.importing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.averment.model.standoff.Span;

/** The sentences of a text, and the smallest of them in which things stand together. One use for each text. */
final class Contexts {
    /** A passage longer than this is no evidence that a reader takes in; code points. */
    private static final int LONGEST = 1_000;
    /** What is shown on either side of a mention in a sentence that is longer than that; code points. */
    private static final int AROUND = 200;
    /** As many places of a thing as are tried. */
    private static final int MOST_PLACES = 50;

    private final int[] codePoints;
    private final NavigableSet<Integer> starts = new TreeSet<>();

    Contexts(String text) {
        this.codePoints = text.codePoints().toArray();
        sentences(text);
    }

    private void sentences(String text) {
        starts.add(0);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int codePoint = 0;
        int at = sentences.first();
        for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
            codePoint += text.codePointCount(at, next);
            at = next;
            starts.add(codePoint);
        }
        // An empty line ends a sentence that no full stop does, such as a headline.
        for (int i = 1; i < codePoints.length; i++) {
            if (codePoints[i] == '\n' && codePoints[i - 1] == '\n') {
                starts.add(i + 1);
            }
        }
    }

    /**
     * The passage that holds all things: the sentence in which they stand nearest to each other, or as many as it takes;
     * where that would be long, the sentence of each.
     *
     * @param things the places of each thing, at least one of each
     */
    List<Span> of(List<List<Span>> things) {
        Span best = nearest(things);
        Span passage = sentences(best);
        if (passage.end() - passage.start() <= LONGEST) {
            return List.of(passage);
        }
        NavigableSet<Integer> seen = new TreeSet<>();
        List<Span> each = new ArrayList<>();
        for (List<Span> places : things) {
            Span place = places.stream()
                    .filter(p -> p.start() >= best.start() && p.end() <= best.end())
                    .findFirst()
                    .orElse(places.get(0));
            Span shown = shortened(sentences(place), place);
            if (seen.add(shown.start())) {
                each.add(shown);
            }
        }
        return each;
    }

    /** The smallest stretch with one place of each thing in it. */
    private static Span nearest(List<List<Span>> things) {
        Span best = cover(things.stream().map(places -> places.get(0)).toList());
        for (Span first : things.get(0).stream().limit(MOST_PLACES).toList()) {
            List<Span> chosen = new ArrayList<>(List.of(first));
            for (List<Span> others : things.subList(1, things.size())) {
                chosen.add(Collections.min(
                        others.size() > MOST_PLACES ? others.subList(0, MOST_PLACES) : others,
                        Comparator.comparingInt(place -> distance(first, place))));
            }
            Span cover = cover(chosen);
            best = cover.end() - cover.start() < best.end() - best.start() ? cover : best;
        }
        return best;
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private static Span cover(List<Span> spans) {
        return new Span(
                spans.stream().mapToInt(Span::start).min().orElseThrow(),
                spans.stream().mapToInt(Span::end).max().orElseThrow());
    }

    /** From the start of a stretch's first sentence to the end of its last, without white space around. */
    private Span sentences(Span stretch) {
        Integer start = starts.floor(stretch.start());
        Integer end = starts.ceiling(stretch.end());
        return trimmed(start == null ? 0 : start, end == null ? codePoints.length : end);
    }

    private Span shortened(Span sentence, Span place) {
        if (sentence.end() - sentence.start() <= LONGEST) {
            return sentence;
        }
        int start = Math.max(sentence.start(), place.start() - AROUND);
        int end = Math.min(sentence.end(), Math.min(place.end(), place.start() + LONGEST) + AROUND);
        while (start > sentence.start() && start < place.start() && !isSpace(start - 1)) {
            start++;
        }
        while (end < sentence.end() && end > place.end() && !isSpace(end)) {
            end--;
        }
        return trimmed(start, end);
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to - 1 && isSpace(from)) {
            from++;
        }
        while (to - 1 > from && isSpace(to - 1)) {
            to--;
        }
        return new Span(from, to);
    }

    private boolean isSpace(int index) {
        return Character.isWhitespace(codePoints[index]) || Character.isSpaceChar(codePoints[index]);
    }
}
