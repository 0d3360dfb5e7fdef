package org.averment.model;

import java.util.List;
import java.util.Optional;

/**
 * A checked register of known entities.
 *
 * @param id its slug
 * @param title its title
 * @param entries its entities
 */
public record Register(String id, Optional<String> title, List<Entry> entries) implements Document {
    public Register {
        entries = List.copyOf(entries);
    }

    /**
     * A known entity.
     *
     * @param entity type and names, the preferred one first
     * @param keys all its keys, the one that makes its IRI first
     * @param coordinates where it lies
     */
    public record Entry(Entity entity, List<ThingId.Keyed> keys, Optional<Coordinates> coordinates) {
        public Entry {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A point on the map, decimal degrees, WGS 84, as written.
     *
     * @param latitude -90 to 90
     * @param longitude -180 to 180
     */
    public record Coordinates(String latitude, String longitude) {}
}
