package org.averment.model;

import java.util.List;
import java.util.Optional;

/**
 * An entity declared in an article or a register, as read.
 *
 * @param id its id within the file
 * @param types class names
 * @param names the best name first; in a register the preferred name, then the aliases
 * @param keys external keys, the one that makes the IRI first
 * @param latitude decimal degrees, registers only
 * @param longitude decimal degrees, registers only
 * @param mentions where the text mentions it, articles only
 * @param attributes what was noted of it in free words, articles only
 * @param notes remarks, articles only
 */
public record DraftEntity(
        Written id,
        List<Written> types,
        List<Written> names,
        List<Written> keys,
        Optional<Written> latitude,
        Optional<Written> longitude,
        List<DraftMention> mentions,
        List<DraftAttribute> attributes,
        List<Written> notes) {
    public DraftEntity {
        types = List.copyOf(types);
        names = List.copyOf(names);
        keys = List.copyOf(keys);
        mentions = List.copyOf(mentions);
        attributes = List.copyOf(attributes);
        notes = List.copyOf(notes);
    }

    /** One of which nothing more is known. */
    public static DraftEntity of(Written id, List<Written> types, List<Written> names, List<Written> keys) {
        return new DraftEntity(
                id, types, names, keys, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
