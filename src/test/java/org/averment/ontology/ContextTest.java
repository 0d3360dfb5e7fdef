package org.averment.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

class ContextTest {
    static {
        JenaSystem.init();
    }

    private static final Path CASES = Path.of("src/test/resources/ontology/context");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void plain_json_read_with_the_context_is_the_graph_that_the_tool_writes() throws IOException {
        ObjectNode document =
                (ObjectNode) JSON.readTree(CASES.resolve("article.jsonld").toFile());
        document.set("@context", context());
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(document.toString(), Lang.JSONLD11).parse(read);

        DatasetGraph expected =
                RDFDataMgr.loadDatasetGraph(CASES.resolve("article.trig").toString());
        assertThat(quads(read)).containsExactlyInAnyOrderElementsOf(quads(expected));
    }

    @Test
    void every_term_of_the_ontology_is_in_the_context() throws IOException {
        OntologyTriples ontology = new OntologyTriples();
        JsonNode context = context();
        ontology.classes()
                .forEach(cls -> assertThat(context.has(OntologyTriples.name(cls)))
                        .as(cls.getURI())
                        .isTrue());
        ontology.properties()
                .forEach(property -> assertThat(context.has(OntologyTriples.name(property)))
                        .as(property.getURI())
                        .isTrue());
        ontology.roles()
                .forEach(role -> assertThat(context.has("said:" + OntologyTriples.name(role)))
                        .as(role.getURI())
                        .isTrue());
    }

    private static JsonNode context() throws IOException {
        String text = Files.readString(OntologyTriples.FOLDER.resolve("averment.context.jsonld"));
        return JSON.readTree(text).get("@context");
    }

    private static List<Quad> quads(DatasetGraph dataset) {
        return dataset.stream().toList();
    }
}
