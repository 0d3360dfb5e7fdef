package org.averment.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.averment.store.Change;
import org.averment.store.Outcome;

/** What a load did, in documents; the parts add up to what was read. */
public final class Tally {
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private int read;
    private int refused;
    private long quads;

    void read(Item item) {
        read++;
        if (item.refused()) {
            refused++;
        }
    }

    void done(List<Outcome> outcomes, List<Long> sizes) {
        for (int i = 0; i < outcomes.size(); i++) {
            Change change = outcomes.get(i).change();
            changes.merge(change, 1, Integer::sum);
            if (change != Change.UNCHANGED) {
                quads += sizes.get(i);
            }
        }
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
