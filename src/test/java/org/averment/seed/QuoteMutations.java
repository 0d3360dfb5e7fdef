package org.averment.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.DraftQuote;
import org.averment.model.Written;
import org.averment.seed.Mutations.Changed;

/** Changes of one quote: each of its words in turn, and the span that it stands for. */
final class QuoteMutations {
    private final String text;

    QuoteMutations(String text) {
        this.text = text;
    }

    List<Changed<DraftQuote>> of(DraftQuote quote) {
        List<Changed<DraftQuote>> found = new ArrayList<>();
        String words = quote.text().text();
        found.add(new Changed<>("quote removed", "quote removed: " + words, List.of()));
        for (int start = 0; start < words.length(); start = words.indexOf(' ', start) + 1) {
            int end = words.indexOf(' ', start) < 0 ? words.length() : words.indexOf(' ', start);
            String changed = words.substring(0, start) + "otherwise" + words.substring(end);
            found.add(new Changed<>(
                    "a word of a quote changed",
                    "quote changed: " + changed,
                    List.of(new DraftQuote(
                            written(quote, changed), quote.occurrence(), quote.start(), quote.end(), false))));
            if (end == words.length()) {
                break;
            }
        }
        int from = place(words, quote.occurrence().map(Written::text).orElse("1"));
        moved(quote, from, from + words.length(), found);
        return found;
    }

    private int place(String words, String occurrence) {
        int at = text.indexOf(words);
        for (int i = 1; i < Integer.parseInt(occurrence); i++) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    /** Every other place of the same words; a word more or less at either end; the span shifted by a word. */
    private void moved(DraftQuote quote, int from, int to, List<Changed<DraftQuote>> found) {
        String words = text.substring(from, to);
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            span(quote, from, to, i, i + words.length(), found);
        }
        span(quote, from, to, wordBefore(from), to, found);
        span(quote, from, to, from, wordAfter(to), found);
        span(quote, from, to, wordAfter(from), to, found);
        span(quote, from, to, from, wordBefore(to), found);
        span(quote, from, to, wordBefore(from), wordBefore(to), found);
        span(quote, from, to, wordAfter(from), wordAfter(to), found);
    }

    private void span(DraftQuote quote, int from, int to, int start, int end, List<Changed<DraftQuote>> found) {
        if (start >= end || start == from && end == to) {
            return;
        }
        String words = text.substring(start, end);
        found.add(new Changed<>(
                "quote moved",
                "quote moved: " + words,
                List.of(new DraftQuote(
                        written(quote, words),
                        Optional.empty(),
                        Optional.of(written(quote, Integer.toString(text.codePointCount(0, start)))),
                        Optional.of(written(quote, Integer.toString(text.codePointCount(0, end)))),
                        false))));
    }

    /** Where the word before a place begins, or ends when the place is an end. */
    private int wordBefore(int place) {
        int i = Math.max(0, place - 1);
        while (i > 0 && !(isWord(i) && !isWord(i - 1)) && !(!isWord(i) && isWord(i - 1))) {
            i--;
        }
        return i;
    }

    private int wordAfter(int place) {
        int i = Math.min(text.length(), place + 1);
        while (i < text.length() && !(isWord(i) && !isWord(i - 1)) && !(!isWord(i) && isWord(i - 1))) {
            i++;
        }
        return i;
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(text.charAt(i));
    }

    private static Written written(DraftQuote quote, String words) {
        return new Written(words, quote.text().position());
    }
}
