package org.averment.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.NiceIterator;
import org.averment.store.StoreException.Fault;

/**
 * What we keep about the graphs: in the default graph of the dataset, so that it changes in the same transaction, and
 * hidden from {@link StoreView}. To be called inside a transaction.
 */
final class Ledger {
    private static final String NS = "https://w3id.org/averment/store#";
    private static final Node DIGEST = NodeFactory.createURI(NS + "digest");
    private static final Node KIND = NodeFactory.createURI(NS + "kind");
    private static final Node TITLE = NodeFactory.createURI(NS + "title");
    private static final Node QUADS = NodeFactory.createURI(NS + "quads");
    private static final Node SOURCE = NodeFactory.createURI(NS + "source");
    private static final Node TEXT = NodeFactory.createURI(NS + "text");

    private final Graph graph;

    Ledger(DatasetGraph dataset) {
        this.graph = dataset.getDefaultGraph();
    }

    Optional<GraphEntry> entry(String iri) {
        Map<Node, String> found = new HashMap<>();
        graph.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY).forEach(t -> note(found, t));
        return found.isEmpty() ? Optional.empty() : Optional.of(entry(iri, found));
    }

    /** All entries, by the code points of their IRIs. */
    List<GraphEntry> entries() {
        Map<String, Map<Node, String>> found = new HashMap<>();
        graph.find().forEach(t -> note(found.computeIfAbsent(t.getSubject().getURI(), iri -> new HashMap<>()), t));
        List<GraphEntry> entries = new ArrayList<>();
        found.forEach((iri, noted) -> entries.add(entry(iri, noted)));
        entries.sort(Comparator.comparing(GraphEntry::graph, Ledger::byCodePoint));
        return entries;
    }

    /** A graph and the address of its text. */
    record Held(String graph, Optional<String> textSha256) {}

    /** The graph that was made of something. Reads no more of it than that: it is asked for each document of a load. */
    Optional<Held> madeOf(String source) {
        return first(Node.ANY, SOURCE, NodeFactory.createLiteralString(source))
                .map(Triple::getSubject)
                .map(subject -> new Held(
                        subject.getURI(),
                        first(subject, TEXT, Node.ANY).map(t -> t.getObject().getLiteralLexicalForm())));
    }

    private Optional<Triple> first(Node subject, Node predicate, Node object) {
        Iterator<Triple> found = graph.find(subject, predicate, object);
        try {
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        } finally {
            NiceIterator.close(found);
        }
    }

    /** How many quads all graphs have. */
    long quads() {
        long[] sum = new long[1];
        graph.find(Node.ANY, QUADS, Node.ANY)
                .forEach(t -> sum[0] += Long.parseLong(t.getObject().getLiteralLexicalForm()));
        return sum[0];
    }

    /** The addresses of the texts that entries refer to. */
    Set<String> texts() {
        return graph.find(Node.ANY, TEXT, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toSet();
    }

    void note(SourceNote note) {
        entry(note.graph())
                .filter(entry -> entry.digest().equals(note.digest()))
                .ifPresent(entry -> put(new GraphEntry(
                        entry.graph(),
                        entry.kind(),
                        entry.title(),
                        entry.digest(),
                        entry.quads(),
                        entry.textSha256(),
                        Optional.of(note.source()))));
    }

    void put(GraphEntry entry) {
        remove(entry.graph());
        triples(entry).forEach(graph::add);
    }

    /** An entry as it stands in the default graph. */
    static List<Triple> triples(GraphEntry entry) {
        Node subject = NodeFactory.createURI(entry.graph());
        List<Triple> triples = new ArrayList<>();
        triples.add(triple(subject, DIGEST, entry.digest()));
        triples.add(triple(subject, KIND, entry.kind().word()));
        triples.add(triple(subject, QUADS, Long.toString(entry.quads())));
        entry.title().ifPresent(title -> triples.add(triple(subject, TITLE, title)));
        entry.textSha256().ifPresent(text -> triples.add(triple(subject, TEXT, text)));
        entry.source().ifPresent(source -> triples.add(triple(subject, SOURCE, source)));
        return triples;
    }

    boolean isEmpty() {
        return graph.isEmpty();
    }

    void remove(String iri) {
        List<Triple> gone =
                graph.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY).toList();
        gone.forEach(graph::delete);
    }

    private static Triple triple(Node subject, Node predicate, String value) {
        return Triple.create(subject, predicate, NodeFactory.createLiteralString(value));
    }

    private static void note(Map<Node, String> found, Triple triple) {
        found.put(triple.getPredicate(), triple.getObject().getLiteralLexicalForm());
    }

    private static GraphEntry entry(String iri, Map<Node, String> found) {
        try {
            return new GraphEntry(
                    iri,
                    Kind.valueOf(found.getOrDefault(KIND, "").toUpperCase(Locale.ROOT)),
                    Optional.ofNullable(found.get(TITLE)),
                    found.getOrDefault(DIGEST, ""),
                    Long.parseLong(found.getOrDefault(QUADS, "")),
                    Optional.ofNullable(found.get(TEXT)),
                    Optional.ofNullable(found.get(SOURCE)));
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    Fault.DAMAGED,
                    "what the store keeps about " + iri + " is incomplete; the store is a cache: delete its"
                            + " directory and load the files again",
                    e);
        }
    }

    /** String's own order is that of UTF-16 units, which puts emoji before some of the Basic Multilingual Plane. */
    static int byCodePoint(String a, String b) {
        int at = 0;
        int end = Math.min(a.length(), b.length());
        while (at < end && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        if (at == end) {
            return Integer.compare(a.length(), b.length());
        }
        char x = a.charAt(at);
        char y = b.charAt(at);
        return Character.isSurrogate(x) == Character.isSurrogate(y)
                ? Character.compare(x, y)
                : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
    }
}
