package org.averment.vocab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.averment.vocab.Ontology.Concept;
import org.averment.vocab.Ontology.Kind;
import org.averment.vocab.Ontology.RoleDefinition;

/** Takes the ontology's triples apart. */
final class OntologyReader {
    private static final String SCHEMES = "https://w3id.org/averment/";
    private static final Node ROLES = NodeFactory.createURI(Av.NS + "roles");
    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI("http://schema.org/domainIncludes");

    private final Graph graph;

    OntologyReader(Graph graph) {
        this.graph = graph;
    }

    /** Local name of each class of ours to those of all its ancestors of ours. */
    Map<String, Set<String>> superclasses() {
        Map<String, Set<String>> direct = new LinkedHashMap<>();
        for (Node cls : subjects(RDF.type.asNode(), OWL.Class.asNode())) {
            localName(cls).ifPresent(name -> {
                Set<String> parents = new LinkedHashSet<>();
                objects(cls, RDFS.subClassOf.asNode()).forEach(p -> localName(p).ifPresent(parents::add));
                direct.put(name, parents);
            });
        }
        Map<String, Set<String>> all = new LinkedHashMap<>();
        direct.keySet().forEach(name -> all.put(name, ancestors(name, direct)));
        return all;
    }

    private static Set<String> ancestors(String name, Map<String, Set<String>> direct) {
        Set<String> found = new LinkedHashSet<>();
        for (String parent : direct.getOrDefault(name, Set.of())) {
            found.add(parent);
            found.addAll(ancestors(parent, direct));
        }
        return found;
    }

    List<RoleDefinition> roles() {
        List<RoleDefinition> roles = new ArrayList<>();
        for (Node role : subjects(SKOS.inScheme.asNode(), ROLES)) {
            String name = localName(role).orElseThrow();
            Set<String> domains = new TreeSet<>();
            objects(role, RDFS.domain.asNode()).forEach(d -> localName(d).ifPresent(domains::add));
            objects(role, DOMAIN_INCLUDES).forEach(d -> localName(d).ifPresent(domains::add));
            Node range = objects(role, RDFS.range.asNode()).get(0);
            Optional<String> key = text(role, SKOS.notation.asNode());
            roles.add(new RoleDefinition(
                    name, key, kind(range, key), domains, localName(range).orElse(range.getLocalName())));
        }
        return roles;
    }

    private static Kind kind(Node range, Optional<String> key) {
        if (key.isEmpty()) {
            return Kind.DERIVED;
        }
        if (range.equals(SKOS.Concept.asNode())) {
            return Kind.CONCEPT;
        }
        if (range.getURI().equals(Av.EDTF)) {
            return Kind.DATE;
        }
        if (range.equals(XSD.decimal.asNode())) {
            return Kind.MEASURE;
        }
        return range.equals(XSD.xstring.asNode()) ? Kind.WORDS : Kind.THING;
    }

    List<Concept> concepts() {
        List<Concept> concepts = new ArrayList<>();
        for (Node concept : subjects(RDF.type.asNode(), SKOS.Concept.asNode())) {
            String iri = concept.getURI();
            int hash = iri.indexOf('#');
            if (iri.startsWith(Av.NS) || !iri.startsWith(SCHEMES) || hash < 0) {
                continue;
            }
            concepts.add(new Concept(
                    iri.substring(SCHEMES.length(), hash),
                    text(concept, SKOS.notation.asNode()).orElseThrow(),
                    text(concept, SKOS.prefLabel.asNode()).orElseThrow(),
                    objects(concept, SKOS.altLabel.asNode()).stream()
                            .map(Node::getLiteralLexicalForm)
                            .toList(),
                    objects(concept, SKOS.broader.asNode()).stream().findFirst().map(OntologyReader::fragment),
                    objects(concept, NodeFactory.createURI(Av.SHORTCUT)).stream()
                            .findFirst()
                            .map(OntologyReader::fragment)));
        }
        return concepts;
    }

    private List<Node> subjects(Node predicate, Node object) {
        return graph.stream(Node.ANY, predicate, object)
                .map(t -> t.getSubject())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private List<Node> objects(Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(t -> t.getObject())
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private Optional<String> text(Node subject, Node predicate) {
        return objects(subject, predicate).stream().findFirst().map(Node::getLiteralLexicalForm);
    }

    private static Optional<String> localName(Node node) {
        return node.isURI() && node.getURI().startsWith(Av.NS)
                ? Optional.of(node.getURI().substring(Av.NS.length()))
                : Optional.empty();
    }

    private static String fragment(Node node) {
        return node.getURI().substring(node.getURI().indexOf('#') + 1);
    }
}
