package org.averment.store;

import java.util.Collection;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;

/**
 * A graph as it shall be: one article or one register, whole.
 *
 * @param graph the IRI of the graph
 * @param digest stands for everything that went into the graph; the same digest means that nothing is to be done
 * @param kind what the graph holds
 * @param title what listings show
 * @param quads all of it, in any order, duplicates allowed, every one in this graph. Not copied: read once, while
 *     the write runs
 * @param text the full text, for an article that has one
 * @param source stands for the bytes and the program that the graph was made of, for {@link Store#madeOf}
 */
public record GraphUpdate(
        String graph,
        String digest,
        Kind kind,
        Optional<String> title,
        Collection<Quad> quads,
        Optional<StoredText> text,
        Optional<String> source) {
    /** A graph of which nobody asks what it was made of. */
    public GraphUpdate(
            String graph,
            String digest,
            Kind kind,
            Optional<String> title,
            Collection<Quad> quads,
            Optional<StoredText> text) {
        this(graph, digest, kind, title, quads, text, Optional.empty());
    }

    /** Keeps thousands of quads out of messages and logs. */
    @Override
    public String toString() {
        return "GraphUpdate[" + graph + ", " + digest + ", " + quads.size() + " quads]";
    }

    /** What the store notes of it once it is written. */
    GraphEntry entry(long written) {
        return new GraphEntry(graph, kind, title, digest, written, text.map(StoredText::sha256), source);
    }
}
