package org.averment.ingest;

import java.util.EnumMap;
import java.util.Map;
import org.averment.model.standoff.Losses;
import org.averment.store.Change;

/** What a load did, in documents; the parts add up to what was read. */
public final class Tally {
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private final Losses losses = new Losses();
    private int read;
    private int refused;
    private long quads;

    void read(Item<?> item) {
        read++;
        item.losses().ifPresent(losses::addAll);
        if (item.refused()) {
            refused++;
        }
    }

    void done(Changes done) {
        changes.putAll(done.done());
        quads = done.quads();
    }

    /** What became of everything in documents of other tools. */
    public Losses losses() {
        return losses;
    }

    /** Documents read. */
    public int read() {
        return read;
    }

    /** Documents kept out by an error. */
    public int refused() {
        return refused;
    }

    /** Documents of which this became. */
    public int of(Change change) {
        return changes.getOrDefault(change, 0);
    }

    /** Good documents that were not loaded because another was bad. */
    public int heldBack() {
        return read
                - refused
                - changes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Quads of the documents added or replaced. */
    public long quads() {
        return quads;
    }
}
