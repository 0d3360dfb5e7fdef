package org.averment.reader.format;

import java.util.function.Consumer;

/**
 * A stretch of an input that can be read by itself: it holds its bytes, so that parts can be read at the same time, on
 * any thread, each by one.
 */
public interface Part {
    /** How many bytes it holds; what is at work at once is bounded by them. */
    int bytes();

    /**
     * Reads it. Faults are diagnostics, not exceptions.
     *
     * @param known tells which documents are not to be read; only those of large inputs, JSON lines, are asked for
     * @param results takes each document, in the order of the input
     */
    void read(Known known, Consumer<Result> results);

    /** A part that is read already. */
    static Part of(Result result) {
        return new Part() {
            @Override
            public int bytes() {
                return 0;
            }

            @Override
            public void read(Known known, Consumer<Result> results) {
                results.accept(result);
            }
        };
    }
}
