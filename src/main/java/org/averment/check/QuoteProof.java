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
        int length = text.codePointCount(0, text.length());
        graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Av.QUOTE))
                .map(Triple::getSubject)
                .filter(quote -> !stands(graph, quote, text, length))
                .forEach(quote -> found.add(
                        Diagnostic.error("quote-proof", position, "a quote does not stand in the text at its offsets")
                                .value(quote.getURI())));
        return found;
    }

    private static boolean stands(Graph graph, Node quote, String text, int length) {
        Optional<Node> exact = object(graph, quote, EXACT);
        Optional<Integer> begin = object(graph, quote, BEGIN).map(QuoteProof::integer);
        Optional<Integer> end = object(graph, quote, END).map(QuoteProof::integer);
        if (exact.isEmpty() || begin.isEmpty() || end.isEmpty() || begin.get() >= end.get() || end.get() > length) {
            return false;
        }
        int from = text.offsetByCodePoints(0, begin.get());
        int to = text.offsetByCodePoints(from, end.get() - begin.get());
        return text.substring(from, to).equals(exact.get().getLiteralLexicalForm());
    }

    private static int integer(Node literal) {
        return ((Number) literal.getLiteralValue()).intValue();
    }

    private static Optional<Node> object(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject).findFirst();
    }
}
