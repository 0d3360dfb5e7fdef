package org.averment.model;

import java.util.Optional;

/**
 * A quote as the annotator gave it.
 *
 * @param text the words
 * @param occurrence which of the places where they stand, from 1
 * @param start first code point in the text of record
 * @param end code point after the last
 */
public record DraftQuote(Written text, Optional<Written> occurrence, Optional<Written> start, Optional<Written> end) {}
