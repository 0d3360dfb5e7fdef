package org.averment.model;

/**
 * A literal span of the text of record.
 *
 * @param start first code point
 * @param end code point after the last
 * @param text the words as they stand in the text
 * @param occurrence which of the places where these words stand, from 1
 * @param repaired whether the annotator's words differed in white space, typographic marks or normal form
 */
public record Quote(int start, int end, String text, int occurrence, boolean repaired) {}
