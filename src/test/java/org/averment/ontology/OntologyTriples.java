package org.averment.ontology;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.averment.vocab.Av;

/** The hand-written Turtle files, from the source folder and not from the class path: what everything is made from. */
final class OntologyTriples {
    static {
        JenaSystem.init();
    }

    static final Path FOLDER = Path.of("ontology");
    static final List<String> WRITTEN_BY_HAND =
            List.of("averment.ttl", "standing.ttl", "event-types.ttl", "relation-types.ttl", "stages.ttl");
    static final String SCHEMES = "https://w3id.org/averment/";

    final Model model = ModelFactory.createDefaultModel();

    OntologyTriples() {
        for (String file : WRITTEN_BY_HAND) {
            RDFDataMgr.read(model, FOLDER.resolve(file).toString());
        }
    }

    static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    /** Classes of ours, by name. */
    List<Resource> classes() {
        return ours(model.listSubjectsWithProperty(RDF.type, OWL.Class).toList());
    }

    /** Properties of ours, by name. */
    List<Resource> properties() {
        Set<Resource> found = new java.util.HashSet<>();
        for (Resource kind : List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)) {
            found.addAll(model.listSubjectsWithProperty(RDF.type, kind).toList());
        }
        return ours(List.copyOf(found));
    }

    /** Roles, by name. */
    List<Resource> roles() {
        return ours(model.listSubjectsWithProperty(SKOS.inScheme, model.createResource(Av.NS + "roles"))
                .toList());
    }

    /** The concepts of a scheme, by notation. */
    List<Resource> concepts(String scheme) {
        return model.listSubjectsWithProperty(SKOS.inScheme, model.createResource(SCHEMES + scheme)).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** The local name of a term of ours. */
    static Optional<String> ours(RDFNode node) {
        return Optional.of(node)
                .filter(n -> n.isURIResource() && n.asResource().getURI().startsWith(Av.NS))
                .map(n -> n.asResource().getURI().substring(Av.NS.length()));
    }

    static String name(Resource resource) {
        return resource.getURI().substring(resource.getURI().indexOf('#') + 1);
    }

    static Optional<String> text(Resource subject, Property property) {
        return Optional.ofNullable(subject.getProperty(property)).map(s -> s.getString());
    }

    static List<RDFNode> values(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(s -> s.getObject())
                .sorted(Comparator.comparing(RDFNode::toString))
                .toList();
    }

    static List<String> texts(Resource subject, Property property) {
        return values(subject, property).stream()
                .map(v -> v.asLiteral().getString())
                .toList();
    }

    /** Local names of a class and all that it is a kind of, within ours. */
    Set<String> ancestors(Resource cls) {
        Set<String> found = new TreeSet<>();
        for (RDFNode parent : values(cls, RDFS.subClassOf)) {
            if (ours(parent).isPresent()) {
                found.add(ours(parent).get());
                found.addAll(ancestors(parent.asResource()));
            }
        }
        return found;
    }

    /** Local names of a class and all kinds of it. */
    Set<String> kindsOf(String cls) {
        return classes().stream()
                .filter(c -> name(c).equals(cls) || ancestors(c).contains(cls))
                .map(OntologyTriples::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Local names of the classes whose things may have a role. */
    static Set<String> domains(Resource role) {
        Set<String> domains = new TreeSet<>();
        values(role, RDFS.domain).forEach(d -> ours(d).ifPresent(domains::add));
        values(role, property("http://schema.org/domainIncludes")).forEach(d -> ours(d).ifPresent(domains::add));
        return domains;
    }

    /** An IRI with the prefix that averment.ttl gives it. */
    String prefixed(RDFNode node) {
        return model.shortForm(node.asResource().getURI());
    }

    private static List<Resource> ours(List<Resource> resources) {
        return resources.stream()
                .filter(r -> ours((RDFNode) r).isPresent())
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }
}
