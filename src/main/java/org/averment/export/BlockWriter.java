package org.averment.export;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.averment.rdf.MappedGraph;

/** TriG and Turtle in blocks, one subject at a time. */
final class BlockWriter implements GraphWriter {
    private final boolean graphs;
    private final StreamRDF stream;

    BlockWriter(Syntax syntax, OutputStream out) {
        graphs = syntax.keepsGraphs();
        stream = StreamRDFWriter.getWriterStream(out, graphs ? RDFFormat.TRIG_BLOCKS : RDFFormat.TURTLE_BLOCKS);
        stream.start();
        Prefixes.COMMON.forEach(stream::prefix);
    }

    @Override
    public void write(MappedGraph graph) {
        for (Quad quad : graph.quads()) {
            if (graphs) {
                stream.quad(quad);
            } else {
                stream.triple(quad.asTriple());
            }
        }
    }

    @Override
    public void finish() {
        stream.finish();
    }
}
