package org.averment.reader.format;

import java.util.function.Consumer;

/** Reads one format. Implementations hold no state and may be shared. */
public interface ArticleReader {
    /** The format's name, as a user would give it: a lower-case word. */
    String name();

    /**
     * Cuts an input into parts, to its end; of a streaming format, never holding more than one of them in memory.
     * Faults of the input, unreadable files among them, are parts with a diagnostic, not exceptions.
     *
     * @param input what to read
     * @param parts takes each part as soon as its bytes are there, in the order of the input
     */
    void split(Input input, Consumer<Part> parts);

    /**
     * Reads an input to its end, document by document.
     *
     * @param input what to read
     * @param results takes each document as soon as it is read, in the order of the input; never called with nothing
     *     in it
     */
    default void read(Input input, Consumer<Result> results) {
        split(input, part -> part.read(Known.NOTHING, results));
    }
}
