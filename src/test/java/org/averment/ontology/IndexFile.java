package org.averment.ontology;

import static org.averment.ontology.OntologyTriples.name;
import static org.averment.ontology.OntologyTriples.property;
import static org.averment.ontology.OntologyTriples.text;
import static org.averment.ontology.OntologyTriples.texts;
import static org.averment.ontology.OntologyTriples.values;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.averment.vocab.Av;
import org.averment.vocab.Ontology.Kind;

/** {@code index.tsv}: what every command needs of the ontology, read in a tenth of the time that Turtle takes. */
final class IndexFile {
    private IndexFile() {}

    static String make(OntologyTriples ontology) {
        StringBuilder out = new StringBuilder(
                "# Generated from the Turtle files, for a fast start. Do not edit; a test holds it up to date.\n");
        for (Resource cls : ontology.classes()) {
            line(out, "class", name(cls), list(List.copyOf(ontology.ancestors(cls))));
        }
        for (Resource role : ontology.roles()) {
            Optional<String> key = text(role, SKOS.notation);
            Resource range = range(role);
            line(
                    out,
                    "role",
                    name(role),
                    key.orElse(""),
                    kind(range, key).name(),
                    list(List.copyOf(OntologyTriples.domains(role))),
                    range.getLocalName());
        }
        for (Resource concept : concepts(ontology)) {
            line(
                    out,
                    "concept",
                    scheme(concept),
                    text(concept, SKOS.notation).orElseThrow(),
                    text(concept, SKOS.prefLabel).orElseThrow(),
                    list(texts(concept, SKOS.altLabel)),
                    one(concept, SKOS.broader.getURI()),
                    one(concept, Av.SHORTCUT));
        }
        return out.toString();
    }

    private static List<Resource> concepts(OntologyTriples ontology) {
        return ontology.model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream()
                .filter(concept -> !concept.getURI().startsWith(Av.NS))
                .sorted(java.util.Comparator.comparing(Resource::getURI))
                .toList();
    }

    private static String scheme(Resource concept) {
        String iri = concept.getURI();
        return iri.substring(OntologyTriples.SCHEMES.length(), iri.indexOf('#'));
    }

    private static String one(Resource concept, String property) {
        return values(concept, property(property)).stream()
                .findFirst()
                .map(value -> name(value.asResource()))
                .orElse("");
    }

    /** A date is a literal of one of several types, so its range only lists them. */
    static Resource range(Resource role) {
        return values(role, property("http://schema.org/rangeIncludes")).stream()
                .map(RDFNode::asResource)
                .filter(type -> type.getURI().equals(Av.EDTF))
                .findFirst()
                .orElseGet(() -> role.getPropertyResourceValue(RDFS.range));
    }

    static Kind kind(Resource range, Optional<String> key) {
        if (key.isEmpty()) {
            return Kind.DERIVED;
        }
        if (range.equals(SKOS.Concept)) {
            return Kind.CONCEPT;
        }
        if (range.getURI().equals(Av.EDTF)) {
            return Kind.DATE;
        }
        if (range.equals(XSD.decimal)) {
            return Kind.MEASURE;
        }
        return range.equals(XSD.xstring) ? Kind.WORDS : Kind.THING;
    }

    private static String list(List<String> items) {
        if (items.stream().anyMatch(item -> item.indexOf('|') >= 0)) {
            throw new IllegalStateException("a bar parts the items: " + items);
        }
        return String.join("|", items);
    }

    private static void line(StringBuilder out, String... fields) {
        for (String field : fields) {
            if (field.indexOf('\t') >= 0 || field.indexOf('\n') >= 0) {
                throw new IllegalStateException("a tab parts the fields: " + field);
            }
        }
        out.append(String.join("\t", fields)).append('\n');
    }
}
