package org.averment.model;

import java.util.List;

/**
 * A thing talked of.
 *
 * @param id what identifies it
 * @param types its classes, at least one
 * @param names the names it bears in the text, the best first; none for an unnamed event
 * @param mentions where the text mentions it, as far as that was annotated
 * @param attributes what was noted of it in free words
 * @param notes remarks
 */
public record Entity(
        ThingId id,
        List<Term> types,
        List<String> names,
        List<Mention> mentions,
        List<Attribute> attributes,
        List<String> notes) {
    public Entity {
        types = List.copyOf(types);
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
        attributes = List.copyOf(attributes);
        notes = List.copyOf(notes);
    }

    /** One of which nothing more is known. */
    public static Entity of(ThingId id, List<Term> types, List<String> names) {
        return new Entity(id, types, names, List.of(), List.of(), List.of());
    }

    /** The same entity with other names. */
    public Entity withNames(List<String> otherNames) {
        return new Entity(id, types, otherNames, mentions, attributes, notes);
    }

    /** The same entity with other classes. */
    public Entity withTypes(List<Term> otherTypes) {
        return new Entity(id, otherTypes, names, mentions, attributes, notes);
    }
}
