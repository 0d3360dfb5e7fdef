package org.averment.model;

/**
 * A scalar as it was written, with its place.
 *
 * @param text the scalar's text; never interpreted as number, date or boolean by a reader
 * @param position where it starts
 */
public record Written(String text, Position position) {}
