package org.averment.bench;

import java.util.List;
import java.util.Optional;

/**
 * An entity in one article.
 *
 * @param id its id in the article's file
 * @param type a class of the ontology
 * @param names its names, the best first
 * @param key the key by which other articles name the same one
 */
record Member(String id, String type, List<String> names, Optional<String> key) {
    Member {
        names = List.copyOf(names);
    }

    String name() {
        return names.get(0);
    }
}
