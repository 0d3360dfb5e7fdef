package org.averment.store;

import java.util.Locale;

/** What became of one graph in a write. */
public enum Change {
    ADDED,
    REPLACED,
    /** The digest was the same: not a byte of the graph was written. */
    UNCHANGED,
    REMOVED,
    /** It was to be removed, and was not there. */
    ABSENT;

    /** The word that listings use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
