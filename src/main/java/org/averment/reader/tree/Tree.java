package org.averment.reader.tree;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;

/**
 * One document.
 *
 * @param root its top node; none if it could not be parsed
 * @param faults what is wrong with it
 */
public record Tree(Optional<Node> root, List<Diagnostic> faults) {
    public Tree {
        faults = List.copyOf(faults);
    }

    static Tree fault(Diagnostic diagnostic) {
        return new Tree(Optional.empty(), List.of(diagnostic));
    }
}
