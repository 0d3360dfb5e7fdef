package org.averment.reader.webannotation;

import java.util.Optional;
import org.averment.model.standoff.Span;
import org.averment.reader.text.Anchored;
import org.averment.reader.text.SpanText;
import org.averment.reader.tree.Node;

/**
 * Finds quotes by their words and what stands before and behind them, all of which must be there, and in one place alone.
 * Not thread safe.
 */
final class QuoteSearch {
    /** A second's search: five thousand quotes of a text of 100,000 characters, which is a very long article. */
    private static final long MOST_CHARS = 500_000_000L;

    private final SpanText text;
    private long left = MOST_CHARS;

    QuoteSearch(SpanText text) {
        this.text = text;
    }

    /**
     * Finds a quote.
     *
     * @param quote a selector with {@code exact}, perhaps with {@code prefix} and {@code suffix}
     * @param range where to look, if not everywhere
     * @param moved whether a position said otherwise
     */
    Anchored find(Node.Mapping quote, Optional<Span> range, boolean moved) {
        String all = text.record().text();
        String exact = word(quote, "exact");
        String prefix = word(quote, "prefix");
        String suffix = word(quote, "suffix");
        int from = range.map(span -> all.offsetByCodePoints(0, span.start())).orElse(0);
        int to = range.map(span -> all.offsetByCodePoints(0, span.end())).orElse(all.length());
        left -= to - from;
        int found = -1;
        for (int at = left < 0 ? -1 : all.indexOf(exact, from);
                at >= 0 && at + exact.length() <= to;
                at = all.indexOf(exact, at + 1)) {
            left -= prefix.length() + suffix.length() + 1L;
            boolean surrounded = all.startsWith(suffix, at + exact.length())
                    && at >= prefix.length()
                    && all.startsWith(prefix, at - prefix.length());
            if (surrounded && found >= 0) {
                return new Anchored.Lost("the quote stands in the text more than once", "a longer prefix or suffix");
            }
            if (surrounded) {
                found = at;
            }
            if (left < 0) {
                break;
            }
        }
        if (left < 0) {
            return new Anchored.Lost("too many quotes of too long a text", "positions beside the quotes");
        }
        if (found < 0) {
            return new Anchored.Lost(
                    "the quote is not in the text", "the words as they stand, with what is around them");
        }
        int start = all.codePointCount(0, found);
        Span span = new Span(start, start + exact.codePointCount(0, exact.length()));
        return new Anchored.Found(span, text.words(span), moved);
    }

    private static String word(Node.Mapping quote, String key) {
        return quote.word(key).map(word -> Selection.level(word.text())).orElse("");
    }
}
