package org.averment.model;

import java.util.List;

/**
 * A thing talked of.
 *
 * @param id what identifies it
 * @param types its classes, at least one
 * @param names the names it bears in the text, the best first; none for an unnamed event
 */
public record Entity(ThingId id, List<Term> types, List<String> names) {
    public Entity {
        types = List.copyOf(types);
        names = List.copyOf(names);
    }
}
