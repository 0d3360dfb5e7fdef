package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.averment.model.Article;
import org.averment.model.Diagnostic;
import org.averment.rdf.MappedGraph;
import org.averment.vocab.Av;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.Test;

/** A graph that others wrote into is found out, whatever they wrote, and never stops the proof. */
class ProofsTest {
    private static final String TEXT = "Rain fell on Fier.";
    private final Article article = Articles.inline(TEXT, """
            claims:
            - quote: Rain fell
              says: [{event: rain, type: happening}]
            """);
    private final MappedGraph mapped = Articles.mapped(article);
    private final Graph graph = Articles.graph(mapped);
    private final Node quote = NodeFactory.createURI(mapped.iri() + "#char=0,9");

    private void replace(Node subject, String predicate, Node object) {
        Node property = NodeFactory.createURI(predicate);
        graph.remove(subject, property, Node.ANY);
        graph.add(Triple.create(subject, property, object));
    }

    private static List<String> ids(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::id).distinct().toList();
    }

    @Test
    void a_sound_graph_has_nothing_unproved() {
        assertThat(new Proofs(Ontology.get()).unproved(article, mapped, Articles.NOWHERE))
                .isEmpty();
    }

    @Test
    void words_or_offsets_that_do_not_fit_the_text_are_found() {
        String nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
        List<Node> wrong = List.of(
                NodeFactory.createLiteralString("-1"),
                NodeFactory.createLiteralString("99999999999999999999"),
                NodeFactory.createLiteralString("one"),
                NodeFactory.createLiteralString("1"),
                NodeFactory.createURI("https://news.example/one"));
        for (Node begin : wrong) {
            replace(quote, nif + "beginIndex", begin);
            assertThat(ids(QuoteProof.unproved(graph, TEXT, Articles.NOWHERE)))
                    .as(begin.toString())
                    .containsExactly("quote-proof");
        }
        replace(quote, nif + "beginIndex", NodeFactory.createLiteralString("0"));
        assertThat(QuoteProof.unproved(graph, TEXT, Articles.NOWHERE)).isEmpty();
        replace(quote, nif + "endIndex", NodeFactory.createLiteralString("19"));
        assertThat(ids(QuoteProof.unproved(graph, TEXT, Articles.NOWHERE))).containsExactly("quote-proof");
        replace(quote, nif + "endIndex", NodeFactory.createLiteralString("9"));
        replace(quote, "http://www.w3.org/ns/oa#exact", NodeFactory.createLiteralString("Rain  fell"));
        assertThat(ids(QuoteProof.unproved(graph, TEXT, Articles.NOWHERE))).containsExactly("quote-proof");
        replace(quote, "http://www.w3.org/ns/oa#exact", quote);
        assertThat(ids(QuoteProof.unproved(graph, TEXT, Articles.NOWHERE))).containsExactly("quote-proof");
    }

    @Test
    void a_fact_that_no_claim_says_is_found() {
        Node rain = NodeFactory.createURI(mapped.iri() + "/entity/rain");
        graph.add(Triple.create(
                rain, NodeFactory.createURI(Av.term("outcome")), NodeFactory.createLiteralString("a flood")));
        assertThat(ids(new PlainFactProof(Ontology.get(), graph, mapped.iri()).unproved(Articles.NOWHERE)))
                .containsExactly("plain-fact-rule");
    }

    @Test
    void a_claim_with_two_standings_breaks_the_shapes() {
        Node claim = graph.find(Node.ANY, NodeFactory.createURI(Av.ABOUT), Node.ANY)
                .next()
                .getSubject();
        graph.add(Triple.create(
                claim, NodeFactory.createURI(Av.HAS_STANDING), NodeFactory.createURI(Av.standing("alleged"))));
        assertThat(ids(new Shapes().validate(graph, Articles.NOWHERE))).containsExactly("shape");
    }
}
