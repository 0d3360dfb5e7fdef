package org.averment.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
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
    public void write(MappedGraph graph) throws IOException {
        for (Quad quad : graph.quads()) {
            if (syntax.keepsGraphs()) {
                dataset.add(quad);
            } else {
                requireXml(quad);
                merged.add(quad.asTriple());
            }
        }
    }

    /** XML 1.0 has no way at all to write most control characters. */
    private static void requireXml(Quad quad) throws Unwritable {
        if (!quad.getObject().isLiteral()) {
            return;
        }
        OptionalInt foreign = quad.getObject()
                .getLiteralLexicalForm()
                .codePoints()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF)
                .findFirst();
        if (foreign.isPresent()) {
            throw new Unwritable(
                    Unwritable.Form.XML,
                    String.format("RDF/XML cannot hold the character U+%04X", foreign.getAsInt())
                            + ", which stands in a text of " + quad.getGraph()
                            + " - expected nquads, trig, turtle or jsonld");
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
