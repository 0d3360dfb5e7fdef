package org.averment.ontology;

import static org.averment.ontology.OntologyTriples.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.averment.model.KeyScheme;
import org.averment.vocab.Ontology;
import org.averment.vocab.Ontology.Kind;
import org.averment.vocab.Ontology.RoleDefinition;

/**
 * {@code mapping.schema.json}: written by hand but for the words that a mapping may name, which are put in place here:
 * classes of entities, types, roles, standings, polarities, key schemes.
 */
final class MappingSchemaFile {
    /** Of an article's graph, not of what it talks of. */
    private static final Set<String> NOT_MAPPED_TO = Set.of("Article", "UnattributedSource");

    private final OntologyTriples triples;
    private final Ontology ontology = Ontology.get();

    private MappingSchemaFile(OntologyTriples triples) {
        this.triples = triples;
    }

    static String make(OntologyTriples triples, String byHand) {
        try {
            ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(byHand);
            new MappingSchemaFile(triples).fill((ObjectNode) schema.get("$defs"));
            return SchemaFile.printed(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the schema is no JSON", e);
        }
    }

    private void fill(ObjectNode defs) {
        Map<String, String> classes = new TreeMap<>();
        for (Resource cls : triples.classes()) {
            String name = OntologyTriples.name(cls);
            if (ontology.isA(name, "Entity") && !NOT_MAPPED_TO.contains(name)) {
                classes.put(name, text(cls, RDFS.comment).orElseThrow());
            }
        }
        defs.set("class", SchemaFile.closed("A class of entities.", classes));
        defs.set("eventType", SchemaFile.closed("A type of event.", concepts("event-type")));
        defs.set("relationType", SchemaFile.closed("A type of relation.", concepts("relation-type")));
        defs.set("standing", SchemaFile.closed("With what force it is said.", concepts("standing")));
        defs.set("polarity", SchemaFile.closed("Whether it is affirmed or negated.", concepts("polarity")));
        defs.set(
                "thingRole",
                SchemaFile.closed("A role that points to a thing.", roles(role -> role.kind() == Kind.THING)));
        defs.set(
                "eventRole",
                SchemaFile.closed(
                        "A role of events.",
                        roles(role -> Set.of(Kind.THING, Kind.WORDS, Kind.DATE).contains(role.kind())
                                && Stream.of("Event", "Entity").anyMatch(role.domains()::contains))));
        Map<String, String> schemes = new TreeMap<>();
        for (KeyScheme scheme : KeyScheme.values()) {
            schemes.put(scheme.prefix(), scheme.title());
        }
        defs.set("scheme", SchemaFile.closed("A scheme of keys.", schemes));
    }

    private Map<String, String> roles(Predicate<RoleDefinition> wanted) {
        Map<String, String> roles = new TreeMap<>();
        for (Resource role : triples.roles()) {
            text(role, SKOS.notation)
                    .filter(key -> ontology.roleByKey(key).filter(wanted).isPresent())
                    .ifPresent(key -> roles.put(key, text(role, RDFS.comment).orElseThrow()));
        }
        return roles;
    }

    private Map<String, String> concepts(String scheme) {
        Map<String, String> concepts = new TreeMap<>();
        for (Resource concept : triples.concepts(scheme)) {
            concepts.put(
                    OntologyTriples.name(concept),
                    text(concept, SKOS.definition).orElseThrow());
        }
        return concepts;
    }
}
