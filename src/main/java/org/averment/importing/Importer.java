package org.averment.importing;

import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.mapping.Mapping;
import org.averment.model.standoff.Standoff;
import org.averment.vocab.Ontology;

/** Makes drafts of other tools' documents, by a mapping. Immutable and thread-safe. */
public final class Importer {
    private final Ontology ontology;
    private final Terms terms;
    private final boolean strict;

    /**
     * A way of importing.
     *
     * @param mappings the user's first, the default one last; without faults
     * @param strict whether what cannot be used is an error, and so is a relation that no quote shows
     */
    public Importer(Ontology ontology, List<Mapping> mappings, boolean strict) {
        this.ontology = ontology;
        this.terms = new Terms(ontology, mappings);
        this.strict = strict;
    }

    /** What is wrong with a mapping: terms that the ontology does not have. */
    public static List<Diagnostic> faults(Mapping mapping, Ontology ontology) {
        return new MappingCheck(ontology).faults(mapping);
    }

    /** Makes a draft of a document. */
    public Imported read(Standoff document) {
        return new ArticleImport(document, ontology, terms, new Reckoning(document.format(), strict)).run();
    }
}
