package org.averment.importing;

import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.DraftArticle;
import org.averment.model.standoff.Losses;

/**
 * A document of another tool, imported.
 *
 * @param draft the draft
 * @param diagnostics what could not be used; errors, which refuse the document, in strict mode alone
 * @param losses what became of every item
 */
public record Imported(DraftArticle draft, List<Diagnostic> diagnostics, Losses losses) {
    public Imported {
        diagnostics = List.copyOf(diagnostics);
    }
}
