package org.averment.reader.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.reader.format.Source;

/**
 * One document.
 *
 * @param root its top node; none if it could not be parsed
 * @param faults what is wrong with it
 * @param nulls every null in it, as a fault for formats that have no use for one
 * @param source its bytes, if it was asked whether they are known; if they are, there is nothing else
 */
public record Tree(Optional<Node> root, List<Diagnostic> faults, List<Diagnostic> nulls, Optional<Source> source) {
    public Tree {
        faults = List.copyOf(faults);
        nulls = List.copyOf(nulls);
    }

    Tree(Optional<Node> root, List<Diagnostic> faults) {
        this(root, faults, List.of(), Optional.empty());
    }

    Tree of(Source bytes) {
        return new Tree(root, faults, nulls, Optional.of(bytes));
    }

    static Tree fault(Diagnostic diagnostic) {
        return new Tree(Optional.empty(), List.of(diagnostic));
    }

    /** What is wrong with it for a format that has no use for nulls, in the order of the document. */
    public List<Diagnostic> faultsAndNulls() {
        return Stream.concat(faults.stream(), nulls.stream())
                .sorted(Comparator.comparing(
                                (Diagnostic fault) -> fault.position().line())
                        .thenComparing(fault -> fault.position().column()))
                .toList();
    }

    /** Whether it was not parsed, since its bytes are known. */
    public boolean isKnown() {
        return root.isEmpty() && faults.isEmpty() && source.isPresent();
    }
}
