package org.averment.store;

import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of N-Quads, in UTF-8, without the line end. */
final class QuadLine {
    private final NodeFormatter formatter = new NodeFormatterNT();

    byte[] of(Quad quad) {
        StringWriterI out = new StringWriterI();
        formatter.format(out, quad.getSubject());
        out.print(' ');
        formatter.format(out, quad.getPredicate());
        out.print(' ');
        formatter.format(out, quad.getObject());
        out.print(' ');
        formatter.format(out, quad.getGraph());
        out.print(" .");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
