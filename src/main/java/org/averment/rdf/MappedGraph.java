package org.averment.rdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * One document as quads, without duplicates, in the order of their N-Quads lines. Quads and lines are made when they are asked
 * for, since no one wants both. Immutable and thread-safe.
 */
public final class MappedGraph {
    private static final byte[] END = " .\n".getBytes(StandardCharsets.US_ASCII);

    private final RdfTerm graph;
    private final List<Description> descriptions;
    private final int size;

    private MappedGraph(RdfTerm graph, List<Description> descriptions) {
        this.graph = graph;
        this.descriptions = descriptions;
        this.size = descriptions.stream().mapToInt(d -> d.properties().size()).sum();
    }

    static MappedGraph of(RdfTerm graph, Collection<Description> unsorted) {
        // Subjects are IRIs, none of which starts as another one ends: sorting them sorts the lines.
        List<Description> descriptions = new ArrayList<>(unsorted);
        descriptions.sort(null);
        descriptions.forEach(Description::sorted);
        return new MappedGraph(graph, descriptions);
    }

    /** The graph's IRI. */
    public String iri() {
        return graph.text();
    }

    /** How many quads it has. */
    public int size() {
        return size;
    }

    /** The quads; what is one term in them is one node. */
    public List<Quad> quads() {
        Map<RdfTerm, Node> nodes = new HashMap<>();
        Node name = graph.node();
        nodes.put(graph, name);
        List<Quad> quads = new ArrayList<>(size);
        for (Description description : descriptions) {
            Node subject = nodes.computeIfAbsent(description.subject(), RdfTerm::node);
            for (Description.Property property : description.properties()) {
                Node predicate = nodes.computeIfAbsent(property.predicate().term(), RdfTerm::node);
                Node object = nodes.computeIfAbsent(property.object(), RdfTerm::node);
                quads.add(Quad.create(name, subject, predicate, object));
            }
        }
        return quads;
    }

    /** The N-Quads lines as UTF-8, each with its line end. */
    public byte[] nquads() {
        byte[] name = graph.nquads();
        long length = 0;
        for (Description description : descriptions) {
            long around = description.subject().nquads().length + name.length + END.length + 3L;
            for (Description.Property property : description.properties()) {
                length += around
                        + property.predicate().term().nquads().length
                        + property.object().nquads().length;
            }
        }
        byte[] out = new byte[Math.toIntExact(length)];
        int at = 0;
        for (Description description : descriptions) {
            byte[] subject = description.subject().nquads();
            for (Description.Property property : description.properties()) {
                at = put(subject, out, at);
                out[at++] = ' ';
                at = put(property.predicate().term().nquads(), out, at);
                out[at++] = ' ';
                at = put(property.object().nquads(), out, at);
                out[at++] = ' ';
                at = put(name, out, at);
                at = put(END, out, at);
            }
        }
        return out;
    }

    private static int put(byte[] term, byte[] out, int at) {
        System.arraycopy(term, 0, out, at, term.length);
        return at + term.length;
    }

    /** The N-Quads lines, without line ends. */
    public List<String> lines() {
        return List.of(new String(nquads(), StandardCharsets.UTF_8).split("\n"));
    }
}
