package org.averment.reader.tree;

import java.util.function.Consumer;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;

/** A format that is written in JSON, JSON lines or YAML. Implementations hold no state and may be shared. */
public interface TreeFormat {
    /** The format's name, as a user would give it: a lower-case word. */
    String name();

    /** Whether a document is of this format, by its keys; asked of every format that is made of trees, in their order. */
    boolean recognises(Node root);

    /**
     * Reads a document that parsed without a fault that every format minds.
     *
     * @param tree the document; it has a root
     * @param input where it comes from
     * @param results takes each article in it, in their order; faults are diagnostics, not exceptions
     */
    void read(Tree tree, Input input, Consumer<Result> results);
}
