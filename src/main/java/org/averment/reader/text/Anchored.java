package org.averment.reader.text;

import org.averment.model.standoff.Span;

/** What became of a span's offsets. */
public sealed interface Anchored {
    /**
     * It stands in the text.
     *
     * @param span where, in the text of record
     * @param text its words there
     * @param moved whether the offsets were wrong, and the words stand in one other place alone
     */
    record Found(Span span, String text, boolean moved) implements Anchored {}

    /**
     * It does not.
     *
     * @param why a few words, the same for all spans with this fault
     * @param expected what would have been right
     */
    record Lost(String why, String expected) implements Anchored {}
}
