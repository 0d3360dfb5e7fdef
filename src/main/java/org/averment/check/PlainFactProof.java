package org.averment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.vocab.Av;
import org.averment.vocab.Ontology;
import org.averment.vocab.Ontology.RoleDefinition;

/**
 * Proves over an article's graph that an allegation never became a plain fact: for each plain fact there is a claim
 * that vouches for it, and for each fact on an event one that says what the event is. It reads nothing but the graph
 * and shares no code with the rule that it proves.
 */
public final class PlainFactProof {
    private static final Set<String> REIFIED = Set.of("Event", "Relation");
    private static final Node TRUE =
            NodeFactory.createLiteralDT("true", org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean);

    private final Ontology ontology;
    private final Graph graph;
    private final Node article;

    /**
     * A proof over one graph.
     *
     * @param graph the triples of an article
     * @param iri the article's, and so the graph's, IRI
     */
    public PlainFactProof(Ontology ontology, Graph graph, String iri) {
        this.ontology = ontology;
        this.graph = graph;
        this.article = NodeFactory.createURI(iri);
    }

    /** The plain facts that no claim vouches for; none in a sound graph. */
    public List<Diagnostic> unproved(Position position) {
        List<Diagnostic> found = new ArrayList<>();
        for (RoleDefinition role : ontology.roles()) {
            Node property = NodeFactory.createURI(Av.term(role.name()));
            graph.find(Node.ANY, property, Node.ANY).forEachRemaining(fact -> {
                if (!proved(fact, role.name())) {
                    found.add(fault(fact, position, "a plain fact that no claim vouches for"));
                } else if (isReified(fact.getSubject()) && !established(fact.getSubject())) {
                    found.add(fault(fact, position, "a plain fact on a thing that no plain fact establishes"));
                }
            });
        }
        ontology.concepts("relation-type").values().stream()
                .flatMap(concept -> concept.shortcut().stream())
                .distinct()
                .forEach(shortcut -> shortcuts(shortcut, position, found));
        return found;
    }

    private void shortcuts(String shortcut, Position position, List<Diagnostic> found) {
        graph.find(Node.ANY, NodeFactory.createURI(Av.term(shortcut)), Node.ANY).forEachRemaining(fact -> {
            boolean tied = Stream.of("holder", "subject")
                    .flatMap(end -> graph.stream(Node.ANY, av(end), fact.getSubject()))
                    .map(Triple::getSubject)
                    .anyMatch(tie -> ties(tie, fact.getObject(), shortcut));
            if (!tied) {
                found.add(fault(fact, position, "a shortcut over a relation that has ended or is no plain fact"));
            }
        });
    }

    /** Whether plain facts make a relation reach a thing, of a type with this shortcut and without an end. */
    private boolean ties(Node tie, Node far, String shortcut) {
        boolean reaches = graph.contains(tie, av("organisation"), far) || graph.contains(tie, av("object"), far);
        boolean ended = graph.contains(tie, av("latest"), Node.ANY);
        return reaches
                && !ended
                && ontology.concepts("relation-type").values().stream()
                        .filter(concept -> concept.shortcut().equals(Optional.of(shortcut)))
                        .anyMatch(concept -> graph.contains(tie, av("type"), concept.node()));
    }

    private boolean proved(Triple fact, String role) {
        return graph.stream(Node.ANY, NodeFactory.createURI(Av.said(role)), fact.getObject())
                .map(Triple::getSubject)
                .anyMatch(claim ->
                        graph.contains(claim, NodeFactory.createURI(Av.ABOUT), fact.getSubject()) && vouched(claim));
    }

    private boolean established(Node thing) {
        return graph.stream(Node.ANY, NodeFactory.createURI(Av.ABOUT), thing)
                .map(Triple::getSubject)
                .anyMatch(claim ->
                        graph.contains(claim, NodeFactory.createURI(Av.said("type")), Node.ANY) && vouched(claim));
    }

    private boolean vouched(Node claim) {
        boolean affirmed = has(claim, Av.HAS_POLARITY, NodeFactory.createURI(Av.polarity(false)));
        boolean stated = has(claim, Av.HAS_STANDING, NodeFactory.createURI(Av.standing("stated")));
        boolean ruled = has(claim, Av.HAS_STANDING, NodeFactory.createURI(Av.standing("ruled")));
        boolean court = graph.stream(claim, NodeFactory.createURI(Av.CLAIMANT), Node.ANY)
                .anyMatch(t -> graph.contains(t.getObject(), RDF.type.asNode(), av("Court")));
        boolean own = has(claim, Av.CLAIMANT, article) || has(claim, Av.ENDORSED, TRUE);
        return affirmed && (stated && own || ruled && (court || own));
    }

    private boolean isReified(Node thing) {
        return graph.stream(thing, RDF.type.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(type -> type.isURI() && type.getURI().startsWith(Av.NS))
                .map(type -> type.getURI().substring(Av.NS.length()))
                .anyMatch(type -> REIFIED.stream().anyMatch(wanted -> ontology.isA(type, wanted)));
    }

    private boolean has(Node claim, String property, Node value) {
        return graph.contains(claim, NodeFactory.createURI(property), value);
    }

    private static Node av(String name) {
        return NodeFactory.createURI(Av.term(name));
    }

    private Diagnostic fault(Triple fact, Position position, String problem) {
        return Diagnostic.error("plain-fact-rule", position, problem)
                .value(fact.getSubject() + " " + fact.getPredicate() + " " + fact.getObject());
    }
}
