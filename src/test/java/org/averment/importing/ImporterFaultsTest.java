package org.averment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.averment.reader.format.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used of another tool's file is told at its place, and everything else is used. */
class ImporterFaultsTest {
    @TempDir
    Path folder;

    private List<String> brat(boolean strict, String... lines) throws IOException {
        Files.writeString(folder.resolve("rain.txt"), "Ada Brink left Norvik.\n");
        Input input = Importing.input("rain.ann", folder, String.join("\n", lines) + "\n");
        return Importing.faults(input, strict);
    }

    private List<String> json(String text) {
        return Importing.faults(Importing.input("a.jsonl", folder, text), false);
    }

    @Test
    void of_two_annotations_with_one_id_the_second_is_refused() throws IOException {
        assertThat(brat(false, "T1\tPerson 0 9\tAda Brink", "T1\tPlace 15 21\tNorvik"))
                .containsExactly("rain.ann:2:1: warning: two items have one id: \"T1\""
                        + " - expected another id; the first stands at rain.ann:1:1 [duplicate-item]");
    }

    @Test
    void a_reference_to_nothing_is_refused_and_the_nearest_id_is_named() throws IOException {
        assertThat(brat(false, "T12345\tPerson 0 9\tAda Brink", "R1\tLives Arg1:T12345 Arg2:T12354"))
                .containsExactly("rain.ann:2:27: warning: nothing in this document has this id: \"T12354\""
                        + " - nearest: T12345 [unknown-reference]");
    }

    @Test
    void what_rests_on_something_refused_is_refused_and_so_is_what_rests_on_that() throws IOException {
        assertThat(brat(
                        false,
                        "T1\tPerson 0 9\tAda Brink",
                        "T2\tPlace 15 20\tVell",
                        "R1\tLives Arg1:T1 Arg2:T2",
                        "A1\tSure R1"))
                .containsExactly(
                        "rain.ann:3:23: warning: this refers to something that is refused: \"T2\" [refused-reference]",
                        "rain.ann:4:1: warning: this refers to something that is refused: \"R1\" [refused-reference]");
    }

    @Test
    void a_relation_to_an_attribute_is_refused() throws IOException {
        assertThat(brat(false, "T1\tPerson 0 9\tAda Brink", "A1\tSure T1", "R1\tLives Arg1:A1 Arg2:T1"))
                .containsExactly("rain.ann:3:15: warning: this is no thing of which one can tell: \"A1\""
                        + " - expected the id of a span, entity, relation or event [wrong-reference]");
    }

    @Test
    void a_label_that_is_a_text_is_refused_and_one_of_150_characters_is_not() {
        String longest = "\uD83D\uDEA2".repeat(150);
        assertThat(json(span(longest))).isEmpty();
        assertThat(json(span(longest + "x")))
                .containsExactly("a.jsonl:1:40: warning: this is no label: \"" + longest
                        + "x\" - expected at most 150 characters [label-too-long]");
    }

    private static String span(String label) {
        return "{\"text\": \"Ada Brink\", \"label\": [[0, 9, \"" + label + "\"]]}";
    }

    @Test
    void a_name_that_stands_nowhere_is_refused_with_the_relation_that_only_it_has() {
        assertThat(
                        json(
                                "{\"text\": \"Ida Holm leads Nordkai.\", \"triples\": [[\"Ida Holm\", \"leads\", \"Ostmark\"]]}"))
                .containsExactly(
                        "a.jsonl:1:49: warning: what this is about stands nowhere in the text: \"Ostmark\" [not-in-text]",
                        "a.jsonl:1:71: warning: this stands nowhere in the text: \"Ostmark\""
                                + " - expected a name that the text has, or a relation with a quote from it [not-in-text]");
    }

    @Test
    void a_name_that_stands_nowhere_is_used_where_a_quote_speaks_of_it() {
        assertThat(
                        json(
                                "{\"text\": \"She leads Nordkai.\", \"triples\": ["
                                        + "{\"head\": \"Ida Holm\", \"type\": \"leads\", \"tail\": \"Nordkai\", \"quote\": \"She leads Nordkai\"}]}"))
                .isEmpty();
    }

    @Test
    void in_strict_mode_a_relation_without_a_quote_is_an_error() throws IOException {
        String[] lines = {"T1\tPerson 0 9\tAda Brink", "T2\tPlace 15 21\tNorvik", "R1\tLeft Arg1:T1 Arg2:T2"};
        assertThat(brat(false, lines)).isEmpty();
        assertThat(brat(true, lines))
                .containsExactly("rain.ann:3:1: error: no quote shows this"
                        + " - expected the annotator's words; without --strict a context would be found [no-quote]");
    }

    @Test
    void in_strict_mode_what_cannot_be_used_is_an_error() throws IOException {
        assertThat(brat(true, "T1\tPerson 0 9\tAda Brink", "A1\tSure T2"))
                .singleElement()
                .asString()
                .startsWith("rain.ann:2:")
                .contains(": error: nothing in this document has this id: \"T2\"");
    }

    @Test
    void in_strict_mode_what_the_reader_refused_is_an_error_too() throws IOException {
        String[] lines = {"T1\tPerson 0 9\tAda Brink", "T2\tPlace 15 20\tVell"};
        assertThat(brat(false, lines)).isEmpty();
        assertThat(brat(true, lines))
                .containsExactly("rain.ann:2:1: error: the span's words are not in the text [item-refused]");
    }

    @Test
    void a_mapping_to_what_the_ontology_does_not_have_is_refused_at_each_place() {
        assertThat(Importing.faultsOfMapping("""
                        by: somebody
                        standing: allegd
                        entities:
                          ORG: Organization
                        relations:
                          leads: {tenure: leadership, from: subject}
                          near: {role: located-inn}
                        events:
                          Attack: atack
                        roles:
                          Agent: aktor
                        attributes:
                          Negated: {polarity: no}
                        keys:
                          Wikipedia: wikipedia
                        """))
                .hasSize(9)
                .allMatch(line -> line.endsWith(" [mapping-term]"))
                .contains(
                        "m.yaml:1:5: error: this is not a voice: \"somebody\" - expected one of article, unattributed [mapping-term]",
                        "m.yaml:2:11: error: this is not a standing: \"allegd\""
                                + " - expected one of alleged, opinion, predicted, proposed, ruled, stated - nearest: alleged [mapping-term]",
                        "m.yaml:6:37: error: this is not an end of it: \"subject\" - expected one of org, who [mapping-term]");
    }

    @Test
    void a_rule_that_lacks_a_part_or_has_one_too_many_is_refused() {
        assertThat(Importing.faultsOfMapping("""
                        relations:
                          founded: {event: founding, from: actor}
                          opened: {from: actor}
                          leads: {relation: support, post: chair}
                          both: {relation: support, role: located-in}
                        events:
                          Say: {type: statement, reporter: Speaker}
                        """)).hasSize(5).allMatch(line -> line.endsWith(" [mapping-shape]"));
    }

    @Test
    void the_mappings_that_are_packed_have_no_faults() throws IOException {
        for (String name : List.of("default.yaml", "docred.yaml")) {
            String text = Files.readString(Path.of("src/main/resources/mappings", name));
            assertThat(Importing.faultsOfMapping(text)).as(name).isEmpty();
        }
    }
}
