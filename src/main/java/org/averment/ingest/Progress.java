package org.averment.ingest;

/**
 * Told how far a long run has come. The inputs' bytes are the measure: what comes after their reading counts as so
 * many bytes more.
 */
public interface Progress {
    /** Nobody watches. */
    Progress NONE = bytes -> {};

    /** So many more bytes of the inputs were read. */
    void read(long bytes);

    /** There is more to do than was thought: so many times what there was at first. */
    default void more(double share) {}

    /** So much of that was done, in the same measure. */
    default void done(double share) {}

    /** So many more quads are in the store, or ready for it. */
    default void written(long quads) {}
}
