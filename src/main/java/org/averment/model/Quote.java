package org.averment.model;

/**
 * A literal span of the text of record.
 *
 * @param start first code point
 * @param end code point after the last
 * @param text the words as they stand in the text
 * @param occurrence which of the places where these words stand, from 1
 * @param repaired whether the annotator's words differed in white space, typographic marks or normal form
 * @param context whether it only shows where its claim stands, and is no quote that the annotator chose
 */
public record Quote(int start, int end, String text, int occurrence, boolean repaired, boolean context) {
    /** The annotator's own. */
    public Quote(int start, int end, String text, int occurrence, boolean repaired) {
        this(start, end, text, occurrence, repaired, false);
    }

    /** The same passage as context alone. */
    public Quote asContext() {
        return new Quote(start, end, text, occurrence, repaired, true);
    }
}
