package org.averment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.averment.model.Entity;
import org.averment.model.standoff.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationsTest {
    private static final String TEXT = "Rama leads Albania. He, Edi Rama, was born in Tirana, the home of Alba.";

    @TempDir
    Path folder;

    private Brat.Imported read(String mapping, String... lines) {
        return new Brat(folder).mapped(mapping).read(TEXT, lines);
    }

    @Test
    void a_relation_becomes_a_tie_a_tenure_an_event_or_a_role_as_the_mapping_says() {
        Brat.Imported read = read(
                """
                relations:
                  Leads: {tenure: leadership, post: prime minister}
                  Born: {event: birth, from: participant, to: place}
                  Home: {role: located-in, from: value, to: holder}
                  Loves: {relation: support}
                """,
                "T1|Person 0 4|Rama",
                "T2|GPE 11 18|Albania",
                "T3|GPE 46 52|Tirana",
                "T4|Organization 66 70|Alba",
                "R1|Leads Arg1:T1 Arg2:T2",
                "R2|Born Arg1:T1 Arg2:T3",
                "R3|Home Arg1:T3 Arg2:T4",
                "R4|Loves Arg1:T1 Arg2:T3");
        assertThat(read.claims())
                .containsExactly(
                        "T1--T2--prime-minister: holder=Rama organisation=Albania type=leadership post=prime minister"
                                + " (stated by nobody named)",
                        "R2: type=birth participant=Rama place=Tirana (stated by nobody named)",
                        "Alba: locatedIn=Tirana (stated by nobody named)",
                        "support--T1--T3: subject=Rama object=Tirana type=support (stated by nobody named)");
        assertThat(read.of("relation", Outcome.MAPPED)).isEqualTo(4);
    }

    @Test
    void words_of_ones_own_name_what_the_ontology_does_not() {
        Brat.Imported read = read(
                """
                entities: {Boss: "own:head of government"}
                relations:
                  Runs: {tenure: "own:stewardship"}
                  Born: {event: "own:baptism", from: participant, to: place}
                  Loves: own:is fond of
                events:
                  Weds: {type: "own:wedding", roles: {With: "own:bride"}}
                """,
                "T1|Boss 0 4|Rama",
                "T2|GPE 11 18|Albania",
                "T3|GPE 46 52|Tirana",
                "T4|Weds 5 10|leads",
                "R1|Runs Arg1:T1 Arg2:T2",
                "R2|Born Arg1:T1 Arg2:T3",
                "R3|Loves Arg1:T1 Arg2:T3",
                "E1|Weds:T4 Agent:T1 With:T2");
        assertThat(read.faults()).isEmpty();
        assertThat(read.good().entities().get(0).types())
                .extracting(type -> type.name())
                .containsExactly("head of government");
        assertThat(read.claims())
                .containsExactly(
                        "T1--T2: holder=Rama organisation=Albania type=own:stewardship (stated by nobody named)",
                        "R2: type=own:baptism participant=Rama place=Tirana (stated by nobody named)",
                        "R3: subject=Rama object=Tirana type=own:is fond of (stated by nobody named)",
                        "E1: type=own:wedding actor=Rama own:bride=Albania (stated by nobody named)");
    }

    @Test
    void ends_that_do_not_fit_the_mapping_keep_the_relation_as_it_is() {
        Brat.Imported read = read(
                "relations: {Leads: {tenure: leadership}}",
                "T1|LAW 0 4|Rama",
                "T2|GPE 11 18|Albania",
                "R1|Leads Arg1:T1 Arg2:T2");
        assertThat(read.claims())
                .containsExactly("R1: subject=Rama object=Albania type=own:Leads (stated by nobody named)");
        assertThat(read.of("relation", Outcome.KEPT)).isEqualTo(1);
    }

    @Test
    void an_equivalence_makes_one_entity_of_several_mentions_named_by_the_longest_name() {
        Brat.Imported read = read(
                "by: article",
                "T1|Person 0 4|Rama",
                "T2|Person 20 22|He",
                "T3|Person 24 32|Edi Rama",
                "*|Equiv T1 T2 T3");
        assertThat(read.good().entities()).hasSize(1);
        Entity rama = read.good().entities().get(0);
        assertThat(rama.names().get(0)).isEqualTo("Edi Rama");
        assertThat(rama.mentions()).hasSize(3);
    }

    @Test
    void the_same_name_alone_makes_nothing_one() {
        Brat.Imported read = read("by: article", "T1|Person 0 4|Rama", "T2|Person 28 32|Rama");
        assertThat(read.good().entities()).hasSize(2);
    }

    @Test
    void one_key_makes_one_entity_and_gives_its_identity() {
        Brat.Imported read = read(
                "by: article",
                "T1|Person 0 4|Rama",
                "T2|Person 24 32|Edi Rama",
                "N1|Reference T1 Wikidata:Q316901|Edi Rama",
                "N2|Reference T2 Wikidata:Q316901|Edi Rama",
                "N3|Reference T2 Archive:12/7|Edi Rama");
        assertThat(read.good().entities()).hasSize(1);
        assertThat(read.good().entities().get(0).id().toString()).isEqualTo("wd:Q316901");
        assertThat(read.good().entities().get(0).attributes())
                .extracting(a -> a.name() + "=" + a.value())
                .contains("key.Archive=12/7");
        assertThat(read.of("normalisation", Outcome.MAPPED)).isEqualTo(2);
        assertThat(read.of("normalisation", Outcome.KEPT)).isEqualTo(1);
    }

    @Test
    void relations_of_which_an_event_tells_have_an_id_of_their_own() {
        Brat.Imported read = read(
                "relations: {Loves: {relation: support}}",
                "T1|Person 0 4|Rama",
                "T2|GPE 11 18|Albania",
                "T3|Report 5 10|leads",
                "R1|Loves Arg1:T1 Arg2:T2",
                "E1|Report:T3 Reporter-Arg:T1 Event-Arg:R1");
        assertThat(read.faults()).isEmpty();
        assertThat(read.claims()).contains("R1: subject=Rama object=Albania type=support (stated by Rama)");
    }

    @Test
    void the_same_relation_twice_is_one_claim() {
        Brat.Imported read = read(
                "relations: {Loves: {relation: support}}",
                "T1|Person 0 4|Rama",
                "T2|GPE 11 18|Albania",
                "R1|Loves Arg1:T1 Arg2:T2",
                "R2|Loves Arg1:T1 Arg2:T2");
        assertThat(read.claims()).hasSize(1);
        assertThat(read.of("relation", Outcome.MAPPED)).isEqualTo(2);
    }

    @Test
    void an_annotators_word_that_there_is_no_relation_makes_none_and_is_counted() {
        Brat.Imported read =
                read("by: article", "T1|Person 0 4|Rama", "T2|GPE 11 18|Albania", "R1|No-rel Arg1:T1 Arg2:T2");
        assertThat(read.claims()).isEmpty();
        assertThat(read.of("relation", Outcome.LEFT_OUT)).isEqualTo(1);
    }

    @Test
    void notes_and_marks_on_spans_stay_with_their_entity() {
        Brat.Imported read = read(
                "by: article",
                "T1|Person 0 4|Rama",
                "A1|Individual T1",
                "#1|AnnotatorNotes T1|prime minister",
                "#2|AnnotatorNotes A1|sure");
        Entity rama = read.good().entities().get(0);
        assertThat(rama.attributes())
                .extracting(a -> a.name() + "=" + a.value())
                .containsExactly("Individual=true");
        assertThat(rama.notes()).containsExactly("prime minister", "sure");
    }
}
