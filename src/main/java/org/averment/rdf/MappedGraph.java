package org.averment.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * One document as quads.
 *
 * @param iri the graph's IRI
 * @param quads its quads, without duplicates, sorted by their N-Quads lines
 * @param lines those lines, in the same order
 */
public record MappedGraph(String iri, List<Quad> quads, List<String> lines) {
    public MappedGraph {
        quads = List.copyOf(quads);
        lines = List.copyOf(lines);
    }

    static MappedGraph of(String iri, List<Quad> unsorted) {
        record Entry(String line, Quad quad) {}
        List<Entry> entries = new ArrayList<>(unsorted.size());
        for (Quad quad : unsorted) {
            entries.add(new Entry(NQuads.line(quad), quad));
        }
        entries.sort((a, b) -> CodePointOrder.INSTANCE.compare(a.line(), b.line()));
        List<Quad> quads = new ArrayList<>(entries.size());
        List<String> lines = new ArrayList<>(entries.size());
        String last = "";
        for (Entry entry : entries) {
            if (!entry.line().equals(last)) {
                quads.add(entry.quad());
                lines.add(entry.line());
                last = entry.line();
            }
        }
        return new MappedGraph(iri, quads, lines);
    }
}
