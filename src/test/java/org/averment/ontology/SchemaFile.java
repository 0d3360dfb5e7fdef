package org.averment.ontology;

import static org.averment.ontology.OntologyTriples.name;
import static org.averment.ontology.OntologyTriples.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.averment.vocab.Av;

/**
 * {@code averment.schema.json}: written by hand but for what the ontology lists, which is put in place here: classes,
 * types, stages, standings, polarities, and for each form of picture the roles that its thing may have.
 */
final class SchemaFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of an article's graph, not of what it talks of. */
    private static final Set<String> NOT_TALKED_OF =
            Set.of("Article", "Claim", "Quote", "UnattributedSource", "Annotation");

    private final OntologyTriples ontology;
    private final ObjectNode schema;
    private final ObjectNode defs;

    private SchemaFile(OntologyTriples ontology, ObjectNode schema) {
        this.ontology = ontology;
        this.schema = schema;
        this.defs = (ObjectNode) schema.get("$defs");
    }

    static String make(OntologyTriples ontology, String byHand) {
        try {
            return new SchemaFile(ontology, (ObjectNode) JSON.readTree(byHand)).make();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema is no JSON", e);
        }
    }

    private String make() throws JsonProcessingException {
        Map<String, String> classes = new TreeMap<>();
        for (Resource cls : ontology.classes()) {
            if (!NOT_TALKED_OF.contains(name(cls))) {
                classes.put(name(cls), text(cls, RDFS.comment).orElseThrow());
            }
        }
        defs.set(
                "class",
                open(
                        "A class of the ontology; one of your own is own:NAME; any other is kept, with a warning.",
                        classes,
                        "scalar"));
        defs.set(
                "eventType",
                open(
                        "A type of event; one of your own is own:NAME; any other is kept, with a warning.",
                        concepts("event-type"),
                        "values"));
        defs.set(
                "relationType",
                open(
                        "A type of relation; one of your own is own:NAME; any other is kept, with a warning.",
                        concepts("relation-type"),
                        "values"));
        defs.set(
                "stage",
                open(
                        "A stage of a legal case; one of your own is own:NAME; any other is kept, with a warning.",
                        concepts("stage"),
                        "value"));
        Map<String, String> standings = concepts("standing");
        standings.put("denied", "Short for stated and negated.");
        defs.set("standing", closed("With what force it is said.", standings));
        defs.set("polarity", closed("Whether the picture is affirmed or negated.", concepts("polarity")));
        pictures();
        return printed(schema);
    }

    static String printed(ObjectNode schema) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return JSON.writer(printer).writeValueAsString(schema) + "\n";
    }

    private void pictures() {
        picture(
                "event",
                "An event. The same id is the same event throughout the file.",
                "Event",
                "eventType",
                List.of());
        ObjectNode legalCase = picture(
                "case",
                "A legal case as a whole, or with stage a dated stage of it.",
                "Stage",
                "",
                List.of("stage", "as"));
        addRoles((ObjectNode) legalCase.get("properties"), "LegalCase", "");
        picture("who", "A tenure: who holds it.", "Tenure", "relationType", List.of("as"));
        ObjectNode relation = picture("relation", "Any other lasting tie: its type.", "Relation", "", List.of("as"));
        ((ObjectNode) relation.get("properties")).set("relation", described("relationType", "The type of the tie."));
        ArrayNode ends = relation.putArray("anyOf");
        ends.addObject().putArray("required").add("subject").add("object");
        ends.addObject().putArray("required").add("as");
        ObjectNode entity = picture("entity", "Any entity of this file.", "Entity", "anyType", List.of());
        ontology.classes().forEach(cls -> addRoles((ObjectNode) entity.get("properties"), name(cls), "anyType"));
        // a tenure has a form of its own, and this key tells it
        ((ObjectNode) entity.get("properties")).remove("who");
        Map<String, String> types = concepts("event-type");
        types.putAll(concepts("relation-type"));
        defs.set(
                "anyType",
                open(
                        "A type of event or relation; one of your own is own:NAME; any other is kept, with a warning.",
                        types,
                        "values"));
    }

    /** A closed form of picture: its head, what else names its thing, and the roles that a thing of this class has. */
    private ObjectNode picture(String head, String meaning, String cls, String typeDef, List<String> names) {
        ObjectNode form = JSON.createObjectNode();
        form.put("type", "object").put("description", meaning).put("additionalProperties", false);
        ObjectNode keys = form.putObject("properties");
        form.putObject("patternProperties")
                .set("^own:.*\\S", described("values", "A role of your own: to what it points."));
        keys.set(head, described("scalar", meaning));
        if (names.contains("stage")) {
            keys.set("stage", described("stage", "The stage that this is a picture of."));
        }
        if (names.contains("as")) {
            keys.set("as", described("scalar", "An id of your own, which ties several pictures of it together."));
        }
        addRoles(keys, cls, typeDef);
        defs.set(head.equals("who") ? "tenurePicture" : head + "Picture", form);
        return form;
    }

    private void addRoles(ObjectNode keys, String cls, String typeDef) {
        Set<String> kinds = new TreeSet<>(ontology.ancestors(ontology.model.getResource(Av.NS + cls)));
        kinds.add(cls);
        for (Resource role : ontology.roles()) {
            String key = text(role, SKOS.notation).orElse("");
            boolean fits = OntologyTriples.domains(role).stream().anyMatch(kinds::contains);
            boolean isNamed = key.isEmpty() || keys.has(key) || key.equals("type") && typeDef.isEmpty();
            if (fits && !isNamed) {
                keys.set(
                        key,
                        described(
                                definition(role, typeDef),
                                text(role, RDFS.comment).orElseThrow()));
            }
        }
    }

    private static String definition(Resource role, String typeDef) {
        return switch (IndexFile.kind(IndexFile.range(role), text(role, SKOS.notation))) {
            case CONCEPT -> typeDef;
            case DATE -> "date";
            case MEASURE -> name(role);
            default -> "values";
        };
    }

    private static ObjectNode described(String definition, String description) {
        return JSON.createObjectNode().put("$ref", "#/$defs/" + definition).put("description", description);
    }

    private Map<String, String> concepts(String scheme) {
        Map<String, String> concepts = new TreeMap<>();
        for (Resource concept : ontology.concepts(scheme)) {
            concepts.put(name(concept), text(concept, SKOS.definition).orElseThrow());
        }
        return concepts;
    }

    /** Known words, which editors complete, or any other. */
    private static ObjectNode open(String description, Map<String, String> words, String otherwise) {
        ObjectNode open = JSON.createObjectNode().put("description", description);
        ArrayNode choices = open.putArray("anyOf");
        choices.add(closed("Those that the ontology knows.", words));
        choices.add(JSON.createObjectNode().put("$ref", "#/$defs/" + otherwise));
        return open;
    }

    /** Editors of the VS Code family show the second list beside the first. */
    static ObjectNode closed(String description, Map<String, String> words) {
        ObjectNode closed = JSON.createObjectNode().put("description", description);
        ArrayNode names = closed.putArray("enum");
        ArrayNode meanings = closed.putArray("markdownEnumDescriptions");
        words.forEach((word, meaning) -> {
            names.add(word);
            meanings.add(meaning);
        });
        return closed;
    }
}
