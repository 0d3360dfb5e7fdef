package org.averment.model;

import java.util.Optional;

/**
 * A quote as the annotator gave it.
 *
 * @param text the words
 * @param occurrence which of the places where they stand, from 1
 * @param start first code point in the text of record
 * @param end code point after the last
 * @param context whether it only shows where the claim stands, and is no quote that the annotator chose
 */
public record DraftQuote(
        Written text, Optional<Written> occurrence, Optional<Written> start, Optional<Written> end, boolean context) {
    /** One to be found by its words. */
    public static DraftQuote of(Written text) {
        return new DraftQuote(text, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** One that stands at these offsets. */
    public static DraftQuote at(Written text, DraftSpan span) {
        return new DraftQuote(text, Optional.empty(), Optional.of(span.start()), Optional.of(span.end()), false);
    }

    /** The same passage as context alone. */
    public DraftQuote asContext() {
        return new DraftQuote(text, occurrence, start, end, true);
    }
}
