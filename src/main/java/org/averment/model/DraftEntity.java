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
 */
public record DraftEntity(
        Written id,
        List<Written> types,
        List<Written> names,
        List<Written> keys,
        Optional<Written> latitude,
        Optional<Written> longitude) {
    public DraftEntity {
        types = List.copyOf(types);
        names = List.copyOf(names);
        keys = List.copyOf(keys);
    }
}
