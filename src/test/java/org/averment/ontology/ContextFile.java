package org.averment.ontology;

import static org.averment.ontology.OntologyTriples.name;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.averment.vocab.Av;

/**
 * {@code averment.context.jsonld}: {@code av:} terms by their bare names, {@code said:} terms with their prefix, and
 * the terms of other vocabularies that the graphs use.
 */
final class ContextFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those that the graphs use, by the prefix of the compact IRIs. */
    private static final Map<String, String> PREFIXES = prefixes();

    /** Terms of others whose values are IRIs. */
    private static final List<String> LINKS = List.of(
            "dcterms:creator",
            "dcterms:publisher",
            "schema:mentions",
            "schema:url",
            "skos:exactMatch",
            "skos:inScheme",
            "nif:referenceContext");

    /** Terms of others whose values are literals, which JSON writes as they are. */
    private static final List<String> LITERALS = List.of(
            "dcterms:title",
            "dcterms:issued",
            "dcterms:language",
            "schema:genre",
            "schema:creativeWorkStatus",
            "schema:sha256",
            "rdfs:label",
            "rdfs:comment",
            "skos:altLabel",
            "skos:prefLabel",
            "skos:note",
            "oa:exact",
            "nif:beginIndex",
            "nif:endIndex");

    private ContextFile() {}

    static String make(OntologyTriples ontology) {
        ObjectNode context = JSON.createObjectNode();
        context.put("@version", 1.1);
        PREFIXES.forEach(context::put);
        ontology.classes().forEach(cls -> put(context, name(cls), "av:" + name(cls)));
        for (Resource property : ontology.properties()) {
            term(context, name(property), "av:" + name(property), property);
        }
        for (Resource role : ontology.roles()) {
            term(context, "said:" + name(role), "said:" + name(role), role);
        }
        LINKS.forEach(iri -> typed(context, local(iri), iri, "@id"));
        LITERALS.forEach(iri -> put(context, local(iri), iri));
        typed(context, "lat", "wgs84:lat", "xsd:decimal");
        typed(context, "long", "wgs84:long", "xsd:decimal");
        ObjectNode root = JSON.createObjectNode();
        root.set("@context", context);
        try {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            return JSON.writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void term(ObjectNode context, String term, String iri, Resource property) {
        Resource range = property.getPropertyResourceValue(RDFS.range);
        if (property.hasProperty(RDF.type, OWL.ObjectProperty) || term.equals("shortcut")) {
            typed(context, term, iri, "@id");
        } else if (XSD.date.equals(range) || XSD.decimal.equals(range)) {
            typed(context, term, iri, "xsd:" + range.getLocalName());
        } else {
            put(context, term, iri);
        }
    }

    private static void typed(ObjectNode context, String term, String iri, String type) {
        unused(context, term);
        context.putObject(term).put("@id", full(iri)).put("@type", type);
    }

    private static void put(ObjectNode context, String term, String iri) {
        unused(context, term);
        context.put(term, full(iri));
    }

    private static void unused(ObjectNode context, String term) {
        if (context.has(term)) {
            throw new IllegalStateException("two terms are called " + term);
        }
    }

    /** A term that looks like a compact IRI has to be spelt out, or it would stand for itself. */
    private static String full(String compact) {
        int colon = compact.indexOf(':');
        return PREFIXES.get(compact.substring(0, colon)) + compact.substring(colon + 1);
    }

    private static String local(String compact) {
        return compact.substring(compact.indexOf(':') + 1);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("av", Av.NS);
        prefixes.put("said", Av.SAID);
        prefixes.put("st", Av.STANDING);
        prefixes.put("pol", Av.POLARITY);
        prefixes.put("et", Av.concept("event-type", ""));
        prefixes.put("rt", Av.concept("relation-type", ""));
        prefixes.put("stage", Av.concept("stage", ""));
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        prefixes.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("rdfs", RDFS.getURI());
        prefixes.put("schema", "http://schema.org/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#");
        prefixes.put("xsd", XSD.getURI());
        return prefixes;
    }
}
