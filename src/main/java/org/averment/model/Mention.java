package org.averment.model;

import java.util.List;

/**
 * A place where the text mentions an entity.
 *
 * @param parts its fragments in the order of the text, at least one
 */
public record Mention(List<Quote> parts) {
    public Mention {
        parts = List.copyOf(parts);
    }
}
