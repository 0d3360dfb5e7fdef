package org.averment.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import org.averment.vocab.Ontology.Kind;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private final Ontology ontology = Ontology.get();

    @Test
    void a_class_is_itself_and_all_that_it_is_a_kind_of() {
        assertThat(ontology.isA("Court", "Court")).isTrue();
        assertThat(ontology.isA("Court", "Agent")).isTrue();
        assertThat(ontology.isA("Country", "Place")).isTrue();
        assertThat(ontology.isA("Country", "Agent")).isTrue();
        assertThat(ontology.isA("Agent", "Court")).isFalse();
        assertThat(ontology.isA("Spaceship", "Entity")).isFalse();
    }

    @Test
    void a_role_is_found_by_its_key_and_by_its_name() {
        assertThat(ontology.roleByKey("part-of")).isEqualTo(ontology.roleByName("partOf"));
        assertThat(ontology.roleByKey("who").orElseThrow().name()).isEqualTo("holder");
        assertThat(ontology.roleByKey("holder")).isEmpty();
        assertThat(ontology.roleByKey("earliest")).isEmpty();
        assertThat(ontology.roleByName("earliest").orElseThrow().key()).isEmpty();
    }

    @Test
    void a_role_tells_what_it_holds() {
        assertThat(ontology.roleByName("actor").orElseThrow().kind()).isEqualTo(Kind.THING);
        assertThat(ontology.roleByName("type").orElseThrow().kind()).isEqualTo(Kind.CONCEPT);
        assertThat(ontology.roleByName("aim").orElseThrow().kind()).isEqualTo(Kind.WORDS);
        assertThat(ontology.roleByName("when").orElseThrow().kind()).isEqualTo(Kind.DATE);
        assertThat(ontology.roleByName("amount").orElseThrow().kind()).isEqualTo(Kind.MEASURE);
        assertThat(ontology.roleByName("unit").orElseThrow().kind()).isEqualTo(Kind.DERIVED);
        assertThat(ontology.roleByName("object").orElseThrow().domains()).containsExactly("Event", "Relation");
    }

    @Test
    void a_concept_knows_its_label_synonyms_wider_concept_and_shortcut() {
        Ontology.Concept office = ontology.concept("relation-type", "office").orElseThrow();
        assertThat(office.label()).isEqualTo("office");
        assertThat(office.synonyms()).containsExactly("post");
        assertThat(office.broader()).contains("role-in-body");
        assertThat(office.shortcut()).contains("worksFor");
        assertThat(office.node().getURI()).isEqualTo("https://w3id.org/averment/relation-type#office");
        assertThat(ontology.concept("relation-type", "moon-base")).isEmpty();
        assertThat(ontology.concepts("no-scheme")).isEmpty();
    }

    @Test
    void what_is_narrower_includes_the_concept_itself() {
        assertThat(ontology.narrower("event-type", "cyber-operation"))
                .contains("cyber-operation", "cyberattack", "data-theft")
                .doesNotContain("surveillance");
        assertThat(ontology.narrower("event-type", "bombing")).containsExactly("bombing");
    }

    @Test
    void its_collections_cannot_be_changed() {
        assertThat(ontology.classes()).isUnmodifiable();
        assertThat(ontology.roles()).isUnmodifiable();
        assertThat(ontology.concepts("stage")).isUnmodifiable();
    }
}
