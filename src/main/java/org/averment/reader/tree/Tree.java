package org.averment.reader.tree;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.reader.format.Source;

/**
 * One document.
 *
 * @param root its top node; none if it could not be parsed
 * @param faults what is wrong with it
 * @param source its bytes, if it was asked whether they are known; if they are, there is nothing else
 */
public record Tree(Optional<Node> root, List<Diagnostic> faults, Optional<Source> source) {
    public Tree {
        faults = List.copyOf(faults);
    }

    Tree(Optional<Node> root, List<Diagnostic> faults) {
        this(root, faults, Optional.empty());
    }

    Tree of(Source bytes) {
        return new Tree(root, faults, Optional.of(bytes));
    }

    static Tree fault(Diagnostic diagnostic) {
        return new Tree(Optional.empty(), List.of(diagnostic));
    }
}
