package org.averment.reader.format;

import java.util.function.Consumer;

/**
 * Reads one format. Implementations hold no state and may be shared; one call reads one input, document by document,
 * and never holds more than one document of a streaming format in memory.
 */
public interface ArticleReader {
    /** The format's name, as a user would give it: a lower-case word. */
    String name();

    /**
     * Reads an input to its end. Faults of the input, unreadable files among them, are diagnostics, not exceptions.
     *
     * @param input what to read
     * @param results takes each document as soon as it is read, in the order of the input; never called with nothing
     *     in it
     */
    void read(Input input, Consumer<Result> results);
}
