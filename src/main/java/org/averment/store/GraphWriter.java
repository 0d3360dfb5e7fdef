package org.averment.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes whole graphs by their difference to what is there: deleting a graph and writing it again makes TDB2 grow by
 * several times as much. Keeps one graph at a time in memory. To be called inside a write transaction.
 */
final class GraphWriter {
    private final DatasetGraph dataset;
    private final Texts texts;
    private final Ledger ledger;

    GraphWriter(DatasetGraph dataset, Texts texts) {
        this.dataset = dataset;
        this.texts = texts;
        this.ledger = new Ledger(dataset);
    }

    Outcome put(GraphUpdate update) {
        Optional<GraphEntry> before = ledger.entry(update.graph());
        update.text().ifPresent(texts::put);
        if (before.isPresent() && before.get().digest().equals(update.digest())) {
            return new Outcome(update.graph(), Change.UNCHANGED);
        }
        Node graph = graph(update.graph());
        Set<Triple> wanted = new LinkedHashSet<>();
        for (Quad quad : update.quads()) {
            Storable.require(quad, graph);
            wanted.add(quad.asTriple());
        }
        long quads = wanted.size();
        for (Triple there : triples(graph)) {
            if (!wanted.remove(there)) {
                dataset.delete(graph, there.getSubject(), there.getPredicate(), there.getObject());
            }
        }
        wanted.forEach(t -> dataset.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
        ledger.put(update.entry(quads));
        return new Outcome(update.graph(), before.isPresent() ? Change.REPLACED : Change.ADDED);
    }

    Outcome remove(String iri) {
        if (ledger.entry(iri).isEmpty()) {
            return new Outcome(iri, Change.ABSENT);
        }
        Node graph = graph(iri);
        triples(graph).forEach(t -> dataset.delete(graph, t.getSubject(), t.getPredicate(), t.getObject()));
        ledger.remove(iri);
        return new Outcome(iri, Change.REMOVED);
    }

    /** Copied out, since the graph is changed while they are gone through. */
    private Set<Triple> triples(Node graph) {
        Set<Triple> there = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> there.add(q.asTriple()));
        return there;
    }

    static Node graph(String iri) {
        Node graph = NodeFactory.createURI(iri);
        if (iri.isEmpty() || Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
            throw new IllegalArgumentException("no name for a graph: \"" + iri + "\"");
        }
        return graph;
    }
}
