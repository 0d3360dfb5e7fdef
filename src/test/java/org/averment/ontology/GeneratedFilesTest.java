package org.averment.ontology;

import java.nio.file.Path;
import org.averment.docs.GeneratedFile;
import org.junit.jupiter.api.Test;

class GeneratedFilesTest {
    private final OntologyTriples ontology = new OntologyTriples();

    @Test
    void the_twins_in_said_are_those_of_the_roles() {
        GeneratedFile.isUpToDate(OntologyTriples.FOLDER.resolve("said.ttl"), SaidFile.make(ontology));
    }

    @Test
    void the_index_says_what_the_triples_say() {
        GeneratedFile.isUpToDate(OntologyTriples.FOLDER.resolve("index.tsv"), IndexFile.make(ontology));
    }

    @Test
    void the_shapes_know_the_kinds_of_every_class_that_roles_point_to() {
        Path file = OntologyTriples.FOLDER.resolve("averment.shapes.ttl");
        GeneratedFile.isUpToDate(
                file, GeneratedFile.withRegion(GeneratedFile.read(file), "ranges", RangeShapes.make(ontology)));
    }

    @Test
    void the_schema_lists_what_the_ontology_knows() {
        Path file = OntologyTriples.FOLDER.resolve("averment.schema.json");
        GeneratedFile.isUpToDate(file, SchemaFile.make(ontology, GeneratedFile.read(file)));
    }

    @Test
    void the_schema_of_mappings_lists_what_a_mapping_may_name() {
        Path file = OntologyTriples.FOLDER.resolve("mapping.schema.json");
        GeneratedFile.isUpToDate(file, MappingSchemaFile.make(ontology, GeneratedFile.read(file)));
    }

    @Test
    void the_context_covers_the_ontology() {
        GeneratedFile.isUpToDate(OntologyTriples.FOLDER.resolve("averment.context.jsonld"), ContextFile.make(ontology));
    }

    @Test
    void the_reference_page_describes_every_term() {
        Path file = Path.of("src/site/markdown/ontology.md");
        GeneratedFile.isUpToDate(file, ReferencePage.make(ontology, GeneratedFile.read(file)));
    }
}
