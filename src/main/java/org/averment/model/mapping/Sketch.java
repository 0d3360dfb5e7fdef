package org.averment.model.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mapping to start from: every label that some documents have.
 *
 * @param documents how many there are of each format
 * @param sections the labels of each section of a mapping file, in its order
 */
public record Sketch(Map<String, Long> documents, Map<String, List<Entry>> sections) {
    public Sketch {
        documents = new LinkedHashMap<>(documents);
        sections = new LinkedHashMap<>(sections);
    }

    /**
     * A label.
     *
     * @param label as the source writes it
     * @param count how often it stands there
     * @param suggestion what it might become
     */
    public record Entry(String label, long count, Suggestion suggestion) {}

    /** What a label might become, in the forms of a mapping file. */
    public sealed interface Suggestion {
        /**
         * One term, or several.
         *
         * @param terms the terms
         */
        record Terms(List<String> terms) implements Suggestion {
            public Terms {
                terms = List.copyOf(terms);
            }
        }

        /**
         * Keys with their values.
         *
         * @param keys by their names, in order
         * @param roles the roles of an event
         */
        record Keys(Map<String, String> keys, Map<String, String> roles) implements Suggestion {
            public Keys {
                keys = new LinkedHashMap<>(keys);
                roles = new LinkedHashMap<>(roles);
            }
        }
    }
}
