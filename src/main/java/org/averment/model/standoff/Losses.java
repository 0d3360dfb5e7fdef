package org.averment.model.standoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.averment.model.Position;

/**
 * What became of every item that was read, counted by kind and cause; the counts add up to what the source has. Not
 * thread-safe.
 */
public final class Losses {
    /** As many places as are remembered of each cause. */
    private static final int PLACES = 3;

    private final Map<Cause, Count> counts = new LinkedHashMap<>();
    private final Map<String, Long> documents = new LinkedHashMap<>();
    private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

    /**
     * Items of which the same is to be said.
     *
     * @param format the format's name
     * @param kind what the source calls them, in the singular
     * @param outcome what became of them
     * @param why in a few words; empty where there is nothing to say
     */
    public record Cause(String format, String kind, Outcome outcome, String why) {}

    /**
     * How many, and where the first ones stand.
     *
     * @param items how many
     * @param first places of the first of them
     */
    public record Count(long items, List<Position> first) {
        public Count {
            first = List.copyOf(first);
        }

        private Count and(Count other) {
            List<Position> places = new ArrayList<>(first);
            other.first.stream().limit(PLACES - places.size()).forEach(places::add);
            return new Count(items + other.items, places);
        }
    }

    /** Counts a document of a format. */
    public void document(String format) {
        documents.merge(format, 1L, Long::sum);
    }

    /** Says that a format has a kind of items; reports list kinds in this order. */
    public void kind(String format, String kind) {
        kinds.computeIfAbsent(format, f -> new LinkedHashSet<>()).add(kind);
    }

    /** Counts one item. */
    public void add(Cause cause, Position position) {
        kind(cause.format(), cause.kind());
        counts.merge(cause, new Count(1, List.of(position)), Count::and);
    }

    /** Counts all that another counted. */
    public void addAll(Losses other) {
        other.documents.forEach((format, number) -> documents.merge(format, number, Long::sum));
        other.kinds.forEach((format, of) -> of.forEach(kind -> kind(format, kind)));
        other.counts.forEach((cause, count) -> counts.merge(cause, count, Count::and));
    }

    /** The same where the document as a whole was refused: whatever was used of it is not. */
    public Losses refused() {
        Losses refused = new Losses();
        refused.documents.putAll(documents);
        kinds.forEach((format, of) -> of.forEach(kind -> refused.kind(format, kind)));
        counts.forEach((cause, count) -> {
            boolean used = cause.outcome() == Outcome.MAPPED || cause.outcome() == Outcome.KEPT;
            Cause now =
                    used ? new Cause(cause.format(), cause.kind(), Outcome.REFUSED, "its document was refused") : cause;
            refused.counts.merge(now, count, Count::and);
        });
        return refused;
    }

    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** How many documents there were of each format. */
    public Map<String, Long> documents() {
        return new LinkedHashMap<>(documents);
    }

    /** The kinds of items that a format has, in the order of its sources. */
    public List<String> kinds(String format) {
        return List.copyOf(kinds.getOrDefault(format, Set.of()));
    }

    /** Every cause with its count, in the order in which they first came up. */
    public Map<Cause, Count> counts() {
        return new LinkedHashMap<>(counts);
    }

    /** How many items of a kind came to an outcome. */
    public long of(String format, String kind, Outcome outcome) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().format().equals(format)
                        && e.getKey().kind().equals(kind)
                        && e.getKey().outcome() == outcome)
                .mapToLong(e -> e.getValue().items())
                .sum();
    }
}
