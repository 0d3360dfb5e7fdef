package org.averment.model;

/**
 * Something in free words that an annotator noted of an article, an entity or a claim.
 *
 * @param name what it is, in the annotator's words
 * @param value what was noted
 */
public record DraftAttribute(Written name, Written value) {}
