package org.averment.export;

import java.io.IOException;
import java.io.OutputStream;
import org.averment.rdf.MappedGraph;

/** N-Quads: the lines that the mapper sorted by, as bytes. */
final class LineWriter implements GraphWriter {
    private final OutputStream out;

    LineWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public Prepared prepare(MappedGraph graph) {
        byte[] lines = graph.nquads();
        return () -> out.write(lines);
    }

    @Override
    public void write(MappedGraph graph) throws IOException {
        out.write(graph.nquads());
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
