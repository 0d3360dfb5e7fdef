package org.averment.ingest;

import java.util.Optional;

/**
 * Remembers what was made of documents before, so that those need not be read again. Asked on any thread.
 *
 * @param <T> what is made of a document
 */
@FunctionalInterface
interface Recall<T> {
    /**
     * What was made of a document, if the same would be made of it now.
     *
     * @param sha256 the SHA-256 of its bytes
     */
    Optional<Recalled<T>> of(String sha256);

    /**
     * A document that was not read.
     *
     * @param graph the IRI of its graph
     * @param made what was made of it
     */
    record Recalled<T>(String graph, T made) {}
}
