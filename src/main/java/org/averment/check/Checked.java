package org.averment.check;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Document;

/**
 * The outcome of a check.
 *
 * @param document the document; empty when there is an error
 * @param diagnostics every fault found, in the order of the checks
 */
public record Checked(Optional<Document> document, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }
}
