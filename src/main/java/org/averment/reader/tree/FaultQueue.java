package org.averment.reader.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/**
 * The faults of a tree that holds many documents, handed out to them in their order: a fault refuses the document that it
 * stands in, not its neighbours. Not thread safe.
 */
public final class FaultQueue {
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    private final List<Diagnostic> faults;
    private int next;

    /** The faults of a tree of a format that puts up with nulls. */
    public FaultQueue(Tree tree) {
        faults = tree.faults().stream()
                .sorted(Comparator.comparing(Diagnostic::position, ORDER))
                .toList();
    }

    /** Those that stand before a place and were not handed out yet, as a list of the caller's own. */
    public List<Diagnostic> before(Position place) {
        List<Diagnostic> taken = new ArrayList<>();
        while (next < faults.size() && ORDER.compare(faults.get(next).position(), place) < 0) {
            taken.add(faults.get(next++));
        }
        return taken;
    }

    /** All that were not handed out yet, as a list of the caller's own. */
    public List<Diagnostic> rest() {
        List<Diagnostic> taken = new ArrayList<>(faults.subList(next, faults.size()));
        next = faults.size();
        return taken;
    }
}
