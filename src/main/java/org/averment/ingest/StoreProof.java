package org.averment.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.averment.check.PlainFactProof;
import org.averment.check.QuoteProof;
import org.averment.check.Shapes;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.store.GraphEntry;
import org.averment.store.Kind;
import org.averment.store.Store;
import org.averment.vocab.Ontology;

/** Proves a store sound: in each graph the shapes and the plain-fact rule hold, and every quote stands in its text. */
public final class StoreProof {
    /** Parsed once for all graphs. */
    private static final class Held {
        static final Shapes SHAPES = new Shapes();
    }

    private StoreProof() {}

    /** What is wrong with one graph of the store, reported under the graph's IRI. */
    public static List<Diagnostic> unproved(Store store, GraphEntry entry) {
        Position position = Position.of(entry.graph());
        return store.read(() -> {
            Graph graph = store.view().getGraph(NodeFactory.createURI(entry.graph()));
            List<Diagnostic> found = new ArrayList<>(Held.SHAPES.validate(graph, position));
            if (entry.kind() == Kind.ARTICLE) {
                found.addAll(new PlainFactProof(Ontology.get(), graph, entry.graph()).unproved(position));
                found.addAll(entry.textSha256()
                        .flatMap(store::text)
                        .map(text -> QuoteProof.unproved(graph, text, position))
                        .orElse(List.of(
                                Diagnostic.error("text-lost", position, "the article's text is not in the store")
                                        .expected("it to be loaded again"))));
            }
            return found;
        });
    }
}
