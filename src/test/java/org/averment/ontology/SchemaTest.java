package org.averment.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files pass; each in {@code bad/} has one fault, and its first line says what the message must name. */
class SchemaTest {
    private static final Path CASES = Path.of("src/test/resources/ontology/schema");
    private static final Path FORMAT = Path.of("src/site/markdown/format.md");
    private static final Pattern YAML_BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final String EXPECTED = "# expected: ";

    private final SchemaValidator schema = new SchemaValidator("averment.schema.json");
    private final JsonNode tree = schema.tree();

    @ParameterizedTest
    @MethodSource("good")
    void a_good_file_is_valid(String file) throws IOException {
        assertThat(faults(Files.readString(CASES.resolve("good").resolve(file))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_file_is_told_where(String file) throws IOException {
        String text = Files.readString(CASES.resolve("bad").resolve(file));
        String expected = text.lines().findFirst().orElseThrow();
        assertThat(expected).startsWith(EXPECTED);
        assertThat(faults(text)).anySatisfy(fault -> assertThat(fault).contains(expected.substring(EXPECTED.length())));
    }

    @Test
    void the_examples_in_the_format_s_description_are_valid() throws IOException {
        Matcher block = YAML_BLOCK.matcher(Files.readString(FORMAT));
        int blocks = 0;
        while (block.find()) {
            assertThat(faults(block.group(1))).as(block.group(1)).isEmpty();
            blocks++;
        }
        assertThat(blocks).isGreaterThan(1);
    }

    @Test
    void every_key_has_a_description_and_every_map_is_closed() {
        assertThat(schema.openOrUndescribed()).isEmpty();
    }

    @Test
    void every_role_class_and_type_of_the_ontology_is_listed() {
        OntologyTriples ontology = new OntologyTriples();
        Set<String> keys = new TreeSet<>();
        for (String form : List.of("event", "case", "tenure", "relation", "entity")) {
            definition(form + "Picture").get("properties").fieldNames().forEachRemaining(keys::add);
        }
        ontology.roles()
                .forEach(role -> OntologyTriples.text(role, SKOS.notation)
                        .ifPresent(key -> assertThat(keys).contains(key)));
        assertThat(words(definition("class")))
                .contains("Person", "Tenure", "LegalCase")
                .doesNotContain("Claim");
        assertThat(words(definition("eventType"))).containsExactlyElementsOf(names(ontology.concepts("event-type")));
        assertThat(words(definition("relationType")))
                .containsExactlyElementsOf(names(ontology.concepts("relation-type")));
        assertThat(words(definition("stage"))).containsExactlyElementsOf(names(ontology.concepts("stage")));
    }

    private JsonNode definition(String name) {
        return tree.get("$defs").get(name);
    }

    private static List<String> words(JsonNode definition) {
        List<String> words = new ArrayList<>();
        definition.get("anyOf").get(0).get("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static List<String> names(List<Resource> concepts) {
        return concepts.stream().map(OntologyTriples::name).sorted().toList();
    }

    static Stream<String> good() throws IOException {
        return files("good");
    }

    static Stream<String> bad() throws IOException {
        return files("bad");
    }

    /** A file that nothing would read fails rather than lying there. */
    private static Stream<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).isNotEmpty().allMatch(name -> name.endsWith(".yaml"));
            return names.stream();
        }
    }

    private List<String> faults(String yaml) throws IOException {
        return schema.faults(yaml);
    }
}
