package org.averment.rdf;

import org.averment.model.Article;
import org.averment.model.ArticleId;
import org.averment.model.Claim;
import org.averment.model.Document;
import org.averment.model.Register;
import org.averment.vocab.Ontology;

/**
 * Maps checked documents to quads: one document, one named graph.
 *
 * <p>Use one for a whole run. Immutable and thread-safe; the same document gives the same graph anywhere.
 */
public final class Mapper {
    private final Base base;
    private final Ontology ontology;

    public Mapper(Base base, Ontology ontology) {
        this.base = base;
        this.ontology = ontology;
    }

    public Base base() {
        return base;
    }

    public MappedGraph map(Document document) {
        if (document instanceof Article article) {
            return new ArticleMapper(base, ontology, article).map();
        }
        return new RegisterMapper(base, (Register) document).map();
    }

    /** The text whose SHA-256 is a claim's identity, as the documentation of the IRI recipes describes it. */
    public static String recipe(Claim claim, ArticleId article) {
        return ClaimRecipe.of(claim, new RelativeIris(article));
    }
}
