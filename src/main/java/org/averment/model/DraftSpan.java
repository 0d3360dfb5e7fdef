package org.averment.model;

/**
 * A span of the text of record, as read.
 *
 * @param start first code point
 * @param end code point after the last
 */
public record DraftSpan(Written start, Written end) {}
