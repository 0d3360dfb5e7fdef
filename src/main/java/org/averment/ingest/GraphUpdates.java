package org.averment.ingest;

import java.util.Optional;
import org.averment.model.Article;
import org.averment.model.Register;
import org.averment.model.Sha256;
import org.averment.rdf.MappedGraph;
import org.averment.store.GraphUpdate;
import org.averment.store.Kind;
import org.averment.store.StoredText;
import org.averment.vocab.Ontology;

/** Documents as the store takes them. */
final class GraphUpdates {
    private final Sources sources;

    GraphUpdates(Sources sources) {
        this.sources = sources;
    }

    GraphUpdate of(Mapped mapped) {
        Optional<String> source = mapped.source().flatMap(sources::of);
        MappedGraph graph = mapped.graph();
        if (mapped.document() instanceof Article article) {
            return new GraphUpdate(
                    graph.iri(),
                    digest(graph),
                    Kind.ARTICLE,
                    article.title(),
                    graph.quads(),
                    Optional.of(new StoredText(
                            article.text().sha256(), article.text().text())),
                    source);
        }
        return new GraphUpdate(
                graph.iri(),
                digest(graph),
                Kind.REGISTER,
                ((Register) mapped.document()).title(),
                graph.quads(),
                Optional.empty(),
                source);
    }

    /** Stands for all that went into a graph: its lines (text, annotation, base) and the ontology's version. */
    private static String digest(MappedGraph graph) {
        return new Sha256().add(Ontology.VERSION).add(graph.nquads()).hex();
    }
}
