package org.averment.reader.format;

/** Tells which documents need not be read, since what they make is there already. Asked on any thread. */
@FunctionalInterface
public interface Known {
    /** Reads everything, and takes no digest of it. */
    Known NOTHING = sha256 -> false;

    /**
     * Whether a document need not be read.
     *
     * @param sha256 the lower-case hexadecimal SHA-256 of its bytes
     */
    boolean holds(String sha256);
}
