package org.averment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.vocab.Av;

/** Proves over an article's graph that every quote stands in the text, literally, at the offsets that it gives. */
public final class QuoteProof {
    private static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");
    private static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private static final Node BEGIN = NodeFactory.createURI(NIF + "beginIndex");
    private static final Node END = NodeFactory.createURI(NIF + "endIndex");

    private QuoteProof() {}

    /** The quotes that do not stand in the text; none in a sound graph. */
    public static List<Diagnostic> unproved(Graph graph, String text, Position position) {
        List<Diagnostic> found = new ArrayList<>();
        Offsets offsets = new Offsets(text);
        graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Av.QUOTE))
                .map(Triple::getSubject)
                .filter(quote -> !stands(graph, quote, text, offsets))
                .forEach(quote -> found.add(
                        Diagnostic.error("quote-proof", position, "a quote does not stand in the text at its offsets")
                                .value(quote.toString())));
        return found;
    }

    private static boolean stands(Graph graph, Node quote, String text, Offsets offsets) {
        Optional<Node> exact = object(graph, quote, EXACT);
        Optional<Integer> begin = object(graph, quote, BEGIN).flatMap(QuoteProof::integer);
        Optional<Integer> end = object(graph, quote, END).flatMap(QuoteProof::integer);
        if (exact.isEmpty() || !exact.get().isLiteral() || begin.isEmpty() || end.isEmpty()) {
            return false;
        }
        if (begin.get() >= end.get() || end.get() > offsets.length()) {
            return false;
        }
        String there = text.substring(offsets.utf16(begin.get()), offsets.utf16(end.get()));
        return there.equals(exact.get().getLiteralLexicalForm());
    }

    /** A graph that others wrote may hold anything here. */
    private static Optional<Integer> integer(Node node) {
        boolean number = node.isLiteral() && node.getLiteralLexicalForm().matches("[0-9]{1,9}");
        return number ? Optional.of(Integer.valueOf(node.getLiteralLexicalForm())) : Optional.empty();
    }

    private static Optional<Node> object(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject).findFirst();
    }
}
