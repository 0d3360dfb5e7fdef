package org.averment.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.averment.model.Article;
import org.averment.model.Diagnostic;
import org.averment.model.Document;
import org.averment.model.Position;
import org.averment.rdf.MappedGraph;
import org.averment.vocab.Ontology;

/**
 * Proves a mapped graph sound from its triples alone: shapes, plain facts, quotes. The native checks let nothing
 * through that fails here, so a finding means that the two disagree. Thread-safe.
 */
public final class Proofs {
    private final Ontology ontology;
    private final Shapes shapes = new Shapes();

    public Proofs(Ontology ontology) {
        this.ontology = ontology;
    }

    /** What is wrong with the graph of a document, reported at the document's place. */
    public List<Diagnostic> unproved(Document document, MappedGraph mapped, Position position) {
        Graph graph = new TypedGraph(mapped.quads().stream().map(Quad::asTriple).toList());
        List<Diagnostic> found = new ArrayList<>(shapes.validate(graph, position));
        if (document instanceof Article article) {
            found.addAll(new PlainFactProof(ontology, graph, mapped.iri()).unproved(position));
            found.addAll(QuoteProof.unproved(graph, article.text().text(), position));
        }
        return found;
    }
}
