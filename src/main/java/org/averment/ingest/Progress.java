package org.averment.ingest;

/** Told how far a long run has come. */
public interface Progress {
    /** Nobody watches. */
    Progress NONE = bytes -> {};

    /** So many more bytes of the inputs were read. */
    void read(long bytes);
}
