package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.averment.model.Article;
import org.averment.rdf.MappedGraph;
import org.averment.vocab.Av;
import org.averment.vocab.Ontology;

/** Writes what a withheld claim says as a plain fact, a triple at a time, and sees that the proof catches each. */
final class Leaks {
    private Leaks() {}

    /** How many were tried; those that another claim makes plain facts are none. */
    static int tried(Article article, MappedGraph mapped) {
        Graph graph = Articles.graph(mapped);
        PlainFactProof proof = new PlainFactProof(Ontology.get(), graph, mapped.iri());
        int tried = 0;
        for (Triple leak : leaks(graph)) {
            if (!graph.contains(leak)) {
                graph.add(leak);
                assertThat(proof.unproved(Articles.NOWHERE))
                        .as("%s added to the graph of %s", leak, article.id())
                        .isNotEmpty();
                graph.delete(leak);
                tried++;
            }
        }
        return tried;
    }

    private static List<Triple> leaks(Graph graph) {
        List<Triple> leaks = new ArrayList<>();
        Node no = NodeFactory.createLiteralDT("false", org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean);
        for (Triple withheld : graph.find(Node.ANY, iri(Av.PROJECTED), no).toList()) {
            Node claim = withheld.getSubject();
            Node thing = graph.find(claim, iri(Av.ABOUT), Node.ANY).next().getObject();
            List<Node> near = new ArrayList<>();
            List<Node> far = new ArrayList<>();
            for (Triple said : graph.find(claim, Node.ANY, Node.ANY).toList()) {
                String predicate = said.getPredicate().getURI();
                if (predicate.startsWith(Av.SAID)) {
                    String role = predicate.substring(Av.SAID.length());
                    leaks.add(Triple.create(thing, iri(Av.term(role)), said.getObject()));
                    if (List.of("holder", "subject").contains(role)) {
                        near.add(said.getObject());
                    } else if (List.of("organisation", "object").contains(role)) {
                        far.add(said.getObject());
                    }
                }
            }
            for (Node from : near) {
                far.forEach(to -> leaks.add(Triple.create(from, iri(Av.term("memberOf")), to)));
            }
        }
        return leaks;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
