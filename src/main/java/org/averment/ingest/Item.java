package org.averment.ingest;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.standoff.Losses;

/**
 * What became of one document of an input.
 *
 * @param position where it starts
 * @param graph the IRI of its graph; empty when it is refused
 * @param made what was made of it; empty when it is refused
 * @param diagnostics its faults, in the order of the file
 * @param losses what became of everything in it, if it is another tool's
 */
public record Item<T>(
        Position position,
        Optional<String> graph,
        Optional<T> made,
        List<Diagnostic> diagnostics,
        Optional<Losses> losses) {
    public Item {
        diagnostics = List.copyOf(diagnostics);
    }

    static <T> Item<T> refused(Position position, List<Diagnostic> diagnostics, Optional<Losses> losses) {
        return new Item<>(position, Optional.empty(), Optional.empty(), diagnostics, losses.map(Losses::refused));
    }

    /** Whether an error keeps it out. */
    public boolean refused() {
        return made.isEmpty();
    }
}
