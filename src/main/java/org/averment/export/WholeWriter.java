package org.averment.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.averment.rdf.MappedGraph;

/** JSON-LD and RDF/XML, whose writers need the whole graph. */
final class WholeWriter implements GraphWriter {
    private final Syntax syntax;
    private final OutputStream out;
    private final DatasetGraph dataset = DatasetGraphFactory.create();
    private final Graph merged = GraphFactory.createDefaultGraph();

    WholeWriter(Syntax syntax, OutputStream out) {
        this.syntax = syntax;
        this.out = out;
        Prefixes.COMMON.forEach(merged.getPrefixMapping()::setNsPrefix);
    }

    @Override
    public void write(MappedGraph graph) {
        for (Quad quad : graph.quads()) {
            if (syntax.keepsGraphs()) {
                dataset.add(quad);
            } else {
                merged.add(quad.asTriple());
            }
        }
    }

    @Override
    public void finish() throws IOException {
        if (syntax == Syntax.JSONLD) {
            RDFDataMgr.write(out, dataset, RDFFormat.JSONLD11_PRETTY);
        } else {
            RDFDataMgr.write(out, merged, RDFFormat.RDFXML_PLAIN);
        }
        out.flush();
    }
}
