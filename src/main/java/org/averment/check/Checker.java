package org.averment.check;

import java.util.Optional;
import org.averment.model.Document;
import org.averment.model.Draft;
import org.averment.model.DraftArticle;
import org.averment.model.DraftRegister;
import org.averment.vocab.Ontology;

/**
 * Checks drafts and makes documents of those without errors. All faults of a draft are reported, not the first alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class Checker {
    private final Ontology ontology;

    public Checker(Ontology ontology) {
        this.ontology = ontology;
    }

    public Checked check(Draft draft) {
        Findings findings = new Findings();
        Document document = draft instanceof DraftArticle article
                ? new ArticleCheck(ontology, article, findings).article()
                : new RegisterCheck(ontology, (DraftRegister) draft, findings).register();
        return new Checked(findings.hasErrors() ? Optional.empty() : Optional.of(document), findings.list());
    }
}
