package org.averment.model.standoff;

/**
 * A stretch of the text of record.
 *
 * @param start first code point
 * @param end code point after the last
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }
}
