package org.averment.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.averment.docs.Page;
import org.averment.export.MappingWriter;
import org.averment.importing.Sketching;
import org.averment.ingest.Reading;
import org.averment.reader.Inputs;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program takes as a mapping is valid under its schema, and what it refuses is not. */
class MappingSchemaTest {
    private final SchemaValidator schema = new SchemaValidator("mapping.schema.json");

    @ParameterizedTest
    @ValueSource(strings = {"default.yaml", "docred.yaml"})
    void the_mappings_that_are_packed_are_valid(String name) throws IOException {
        assertThat(schema.faults(Files.readString(Path.of("src/main/resources/mappings", name))))
                .isEmpty();
    }

    static Stream<Path> formats() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/formats"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_the_mapping_command_writes_is_valid(Path format) throws IOException {
        Sketching sketching = new Sketching(Ontology.get(), Reading.defaults());
        try (Inputs inputs = Inputs.of(List.of(format.toString()), InputStream.nullInputStream())) {
            for (Input input : inputs.inputs()) {
                Reader.any().read(input, result -> result.standoff().ifPresent(sketching::add));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MappingWriter.write(sketching.sketch(), new PrintStream(out, false, UTF_8));
        assertThat(out.toString(UTF_8)).contains("\nentities:\n");
        assertThat(schema.faults(out.toString(UTF_8))).isEmpty();
    }

    @Test
    void the_mappings_on_the_pages_are_valid() throws IOException {
        int mappings = 0;
        try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
            for (Path page : pages.toList()) {
                for (Page.Block block : Page.at(page).blocks()) {
                    if (block.name().equals("mapping.yaml")) {
                        assertThat(schema.faults(block.text())).as("%s", page).isEmpty();
                        mappings++;
                    }
                }
            }
        }
        assertThat(mappings).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{by: somebody}",
                "{standing: denied}",
                "{entites: {PER: Person}}",
                "{entities: {ORG: Organization}}",
                "{entities: {ART: Article}}",
                "{entities: {ART: ownership}}",
                "{relations: {owns: ownership of}}",
                "{relations: {owns: {from: subject}}}",
                "{relations: {owns: {relation: ownership, role: located-in}}}",
                "{relations: {owns: {relation: ownership, from: who}}}",
                "{relations: {owns: {relation: ownership, post: owner}}}",
                "{relations: {founded: {event: founding, from: actor}}}",
                "{relations: {founded: {event: founding, from: actor, to: defendant}}}",
                "{relations: {near: {role: when}}}",
                "{events: {Attack: atack}}",
                "{events: {Say: {type: statement, reporter: Speaker}}}",
                "{events: {Pay: {roles: {Sum: amount}}}}",
                "{roles: {Agent: aktor}}",
                "{attributes: {Negated: negated}}",
                "{attributes: {Negated: {polarity: denied}}}",
                "{keys: {Wikipedia: wikipedia}}",
            })
    void a_faulty_mapping_is_not(String mapping) throws IOException {
        assertThat(schema.faults(mapping)).isNotEmpty();
    }

    @Test
    void every_key_has_a_description_and_every_map_is_closed() {
        assertThat(schema.openOrUndescribed()).isEmpty();
    }
}
