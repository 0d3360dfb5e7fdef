package org.averment.model;

import java.util.List;

/**
 * One picture as read: every key of the map in order, a list's items one by one under the same key.
 *
 * @param position where it starts
 * @param parts keys with their values; the checker decides which names the thing and which are roles
 */
public record DraftPicture(Position position, List<Part> parts) {
    public DraftPicture {
        parts = List.copyOf(parts);
    }

    /**
     * A key with one value.
     *
     * @param key the key
     * @param value the value
     */
    public record Part(Written key, DraftValue value) {}
}
