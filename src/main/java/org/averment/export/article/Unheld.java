package org.averment.export.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a format could not hold, counted by kind and cause. Not thread-safe. */
public final class Unheld {
    /** As many places as are remembered of each cause. */
    private static final int PLACES = 3;

    private final Map<Cause, Count> counts = new LinkedHashMap<>();

    /**
     * Things of which the same is to be said.
     *
     * @param kind what they are, in the singular: {@code claim}, {@code entity}
     * @param why in a few words
     */
    public record Cause(String kind, String why) {}

    /**
     * How many, and where the first ones are.
     *
     * @param things how many
     * @param first the first of them: the place where it was read, or the article and what is meant in it
     */
    public record Count(long things, List<String> first) {
        public Count {
            first = List.copyOf(first);
        }

        private Count and(Count other) {
            List<String> places = new ArrayList<>(first);
            other.first.stream().limit(PLACES - places.size()).forEach(places::add);
            return new Count(things + other.things, places);
        }
    }

    public void add(String kind, String why, String place) {
        counts.merge(new Cause(kind, why), new Count(1, List.of(place)), Count::and);
    }

    /** Every cause with its count, in the order in which they first came up. */
    public Map<Cause, Count> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
