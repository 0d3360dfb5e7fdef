package org.averment.seed;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.averment.vocab.Ontology;

/** The facts that an article's graph says, read from its {@code said:} properties. */
final class GraphFacts {
    private static final String AV = "https://w3id.org/averment/ns#";
    private static final String SAID = "https://w3id.org/averment/said#";
    private static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private static final Set<String> DERIVED = Set.of("unit", "qualifier", "earliest", "latest");

    private final Graph graph;
    private final String article;

    GraphFacts(Graph graph, String article) {
        this.graph = graph;
        this.article = article;
    }

    List<Fact> all() {
        return graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(AV + "Claim"))
                .map(Triple::getSubject)
                .map(this::fact)
                .toList();
    }

    private Fact fact(Node claim) {
        Set<String> inferred = objects(claim, AV + "inferred").stream()
                .map(node -> node.getURI().substring(SAID.length()))
                .collect(Collectors.toSet());
        Set<Fact.Part> parts = new HashSet<>();
        graph.stream(claim, Node.ANY, Node.ANY)
                .filter(t -> t.getPredicate().getURI().startsWith(SAID))
                .forEach(t -> {
                    String name = t.getPredicate().getURI().substring(SAID.length());
                    if (!DERIVED.contains(name)) {
                        String key = Ontology.get()
                                .roleByName(name)
                                .orElseThrow()
                                .key()
                                .orElseThrow();
                        parts.add(new Fact.Part(key, value(claim, name, t.getObject()), inferred.contains(name)));
                    }
                });
        String negated = id(one(claim, AV + "polarity")).equals("negated") ? ", negated" : "";
        return new Fact(
                id(one(claim, AV + "about")),
                id(one(claim, AV + "standing")) + negated,
                claimant(claim),
                parts,
                objects(claim, AV + "quote").stream().map(this::span).collect(Collectors.toSet()));
    }

    private String value(Node claim, String role, Node value) {
        if (value.isURI()) {
            return id(value);
        }
        String words = value.getLiteralLexicalForm();
        if (role.equals("when")) {
            return words;
        }
        if (role.equals("quantity") || role.equals("amount")) {
            String number = new BigDecimal(words).stripTrailingZeros().toPlainString();
            return (word(claim, "qualifier") + " " + number + " " + word(claim, "unit")).strip();
        }
        return '"' + words + '"';
    }

    private String word(Node claim, String role) {
        return maybe(claim, SAID + role).map(Node::getLiteralLexicalForm).orElse("");
    }

    private String claimant(Node claim) {
        String who = id(one(claim, AV + "claimant"));
        return who
                + maybe(claim, AV + "via").map(via -> " via " + id(via)).orElse("")
                + maybe(claim, AV + "before").map(body -> " before " + id(body)).orElse("")
                + (one(claim, AV + "endorsed").getLiteralLexicalForm().equals("true") ? ", endorsed" : "");
    }

    private Fact.Span span(Node quote) {
        return new Fact.Span(
                Integer.parseInt(one(quote, NIF + "beginIndex").getLiteralLexicalForm()),
                Integer.parseInt(one(quote, NIF + "endIndex").getLiteralLexicalForm()));
    }

    private String id(Node node) {
        return SeedNames.idOf(node.getURI(), article);
    }

    private Node one(Node subject, String property) {
        List<Node> found = objects(subject, property);
        if (found.size() != 1) {
            throw new AssertionError(subject + " has " + found.size() + " of " + property);
        }
        return found.get(0);
    }

    private Optional<Node> maybe(Node subject, String property) {
        return objects(subject, property).isEmpty() ? Optional.empty() : Optional.of(one(subject, property));
    }

    private List<Node> objects(Node subject, String property) {
        return graph.stream(subject, NodeFactory.createURI(property), Node.ANY)
                .map(Triple::getObject)
                .toList();
    }
}
