package org.averment.export;

import java.io.IOException;
import java.io.OutputStream;
import org.averment.rdf.MappedGraph;

/**
 * Writes graphs one after the other. N-Quads, TriG and Turtle stream; JSON-LD and RDF/XML hold everything until
 * {@link #finish}. The stream stays open. Not thread-safe.
 */
public interface GraphWriter {
    /** A writer of a syntax. */
    static GraphWriter of(Syntax syntax, OutputStream out) {
        return switch (syntax) {
            case NQUADS -> new LineWriter(out);
            case TRIG, TURTLE -> new BlockWriter(syntax, out);
            case JSONLD, RDFXML -> new WholeWriter(syntax, out);
        };
    }

    /** Does what can be done with a graph before its turn to be written; by any thread, with many at a time. */
    default Prepared prepare(MappedGraph graph) {
        return () -> write(graph);
    }

    /** A graph that waits for its turn. */
    interface Prepared {
        void write() throws IOException;
    }

    void write(MappedGraph graph) throws IOException;

    /** Writes what is still held, and flushes. */
    void finish() throws IOException;
}
