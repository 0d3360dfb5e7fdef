package org.averment.reader.tree;

import java.io.IOException;
import java.util.function.Consumer;
import org.averment.reader.format.Known;

/** A stretch of an input with its bytes, to be parsed by itself, on any thread. */
public interface TreePart {
    /** How many bytes it holds. */
    int bytes();

    /**
     * Parses it.
     *
     * @param known tells which documents are not to be parsed, if they come many to a part
     * @param trees takes each document, at least one
     */
    void read(Known known, Consumer<Tree> trees) throws IOException;

    /** A part that is parsed already. */
    static TreePart of(Tree tree) {
        return of(0, trees -> trees.accept(tree));
    }

    static TreePart of(int bytes, Parsing parsing) {
        return new TreePart() {
            @Override
            public int bytes() {
                return bytes;
            }

            @Override
            public void read(Known known, Consumer<Tree> trees) throws IOException {
                parsing.parse(trees);
            }
        };
    }

    /** What is done with the bytes. */
    @FunctionalInterface
    interface Parsing {
        void parse(Consumer<Tree> trees) throws IOException;
    }
}
