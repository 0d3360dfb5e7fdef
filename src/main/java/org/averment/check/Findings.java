package org.averment.check;

import java.util.ArrayList;
import java.util.List;
import org.averment.model.Diagnostic;

/** Collects the faults of one document. */
final class Findings {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean errors;

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        errors |= diagnostic.isError();
    }

    boolean hasErrors() {
        return errors;
    }

    List<Diagnostic> list() {
        return List.copyOf(diagnostics);
    }
}
