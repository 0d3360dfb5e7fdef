package org.averment.ingest;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Document;
import org.averment.model.Position;
import org.averment.rdf.MappedGraph;

/**
 * What became of one document of an input.
 *
 * @param position where it starts
 * @param document the checked document; empty when it is refused
 * @param graph its quads; empty when it is refused
 * @param diagnostics its faults, structural ones first
 */
public record Item(
        Position position, Optional<Document> document, Optional<MappedGraph> graph, List<Diagnostic> diagnostics) {
    public Item {
        diagnostics = List.copyOf(diagnostics);
    }

    static Item refused(Position position, List<Diagnostic> diagnostics) {
        return new Item(position, Optional.empty(), Optional.empty(), diagnostics);
    }

    /** Whether an error keeps it out. */
    public boolean refused() {
        return graph.isEmpty();
    }
}
