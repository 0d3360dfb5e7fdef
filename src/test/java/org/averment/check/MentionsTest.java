package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.averment.model.Article;
import org.averment.model.Diagnostic;
import org.averment.model.Entity;
import org.averment.model.Quote;
import org.junit.jupiter.api.Test;

/** Mentions are grounded like quotes, and name what has no other name, unless that were to accuse. */
class MentionsTest {
    private static final String TEXT =
            "😀 Ana Kola and her brother met. Kola left; Bob\\u00A0Hoxha, the envoy, stayed.";

    private static String yaml(String mentions) {
        return "article: {id: a, body: \"" + TEXT + "\"}\nentities:\n  x: {type: Person, mentions: " + mentions + "}\n";
    }

    private static Entity entity(String mentions) {
        return Articles.article(".", yaml(mentions)).entities().get(0);
    }

    private static List<String> faults(String mentions) {
        return Articles.checked(".", yaml(mentions)).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static List<String> spans(Entity entity) {
        return entity.mentions().stream()
                .flatMap(mention -> mention.parts().stream())
                .map(part -> part.start() + "-" + part.end() + " " + part.text() + " #" + part.occurrence())
                .toList();
    }

    @Test
    void offsets_behind_an_emoji_count_it_as_one() {
        assertThat(spans(entity("[Ana Kola, {text: Kola, at: [32, 36]}]")))
                .containsExactly("2-10 Ana Kola #1", "32-36 Kola #2");
    }

    @Test
    void a_mention_in_fragments_keeps_each_of_them() {
        Entity entity = entity("{text: Ana brother, at: [[2, 5], [19, 26]]}");
        assertThat(entity.mentions()).hasSize(1);
        assertThat(spans(entity)).containsExactly("2-5 Ana #1", "19-26 brother #1");
        assertThat(entity.names()).containsExactly("Ana brother");
    }

    @Test
    void fragments_are_bridged_like_quotes_and_say_so() {
        Entity entity = entity("{text: Bob Hoxha envoy, at: [[43, 52], [58, 63]]}");
        assertThat(entity.mentions().get(0).parts()).allMatch(Quote::repaired);
        assertThat(entity.names()).containsExactly("Bob Hoxha envoy");
    }

    @Test
    void a_mention_given_twice_is_one() {
        assertThat(spans(entity("[Ana Kola, {text: Ana Kola, at: [2, 10]}, Ana Kola]")))
                .containsExactly("2-10 Ana Kola #1");
    }

    @Test
    void what_is_not_there_is_refused() {
        assertThat(faults("Bert"))
                .singleElement()
                .asString()
                .startsWith("claims.yaml:3:31: error: the quote is not in the text: \"Bert\"")
                .endsWith("[quote-not-found]");
        assertThat(faults("Kola"))
                .containsExactly("claims.yaml:3:31: error: the quote stands 2 times in the text (lines 1, 1 of"
                        + " claims.yaml): \"Kola\" - expected occurrence: 1 to 2, or a longer quote [quote-ambiguous]");
    }

    @Test
    void spans_out_of_bounds_or_of_other_words_are_refused() {
        assertThat(faults("{text: Kola, at: [32, 3700]}"))
                .singleElement()
                .asString()
                .endsWith("[bad-offsets]");
        assertThat(faults("{text: Ana left, at: [[2, 5], [38, 420]]}"))
                .singleElement()
                .asString()
                .endsWith("[bad-offsets]");
        assertThat(faults("{text: Ana left, at: [[2, 5], [5, 2]]}"))
                .singleElement()
                .asString()
                .endsWith("[bad-offsets]");
        assertThat(faults("{text: Ana sister, at: [[2, 5], [19, 26]]}"))
                .containsExactly("claims.yaml:3:56: error: other words stand at these spans of claims.yaml: \"Ana"
                        + " brother\" - expected \"Ana sister\" [offset-mismatch]");
        assertThat(faults("{text: Ana brother, occurrence: 1, at: [[2, 5], [19, 26]]}"))
                .containsExactly("claims.yaml:3:63: error: words in fragments have no occurrence: \"1\" - expected at"
                        + " alone [bad-occurrence]");
    }

    @Test
    void a_name_given_stands_before_all_mentions() {
        Article article = Articles.article(".", "article: {id: a, body: \"" + TEXT + "\"}\n" + """
                entities:
                  named: {type: Person, name: The minister, mentions: [Ana Kola]}
                  called: {type: Person, mentions: [Ana Kola, {text: Kola, occurrence: 2}, her brother]}
                """);
        assertThat(article.entities())
                .extracting(Entity::names)
                .containsExactly(List.of("The minister"), List.of("Ana Kola", "Kola", "her brother"));
    }

    /** "The murder" as the label of what is only alleged would accuse. */
    @Test
    void an_event_or_a_tie_is_not_called_as_the_text_mentions_it() {
        Article article = Articles.article(".", """
                article: {id: a, body: "The murder, said Bob, shocked all who knew the partnership."}
                entities:
                  murder: {type: Event, mentions: The murder}
                  strike: {type: "own:Deed", mentions: The murder}
                  tie: {type: Relation, mentions: the partnership}
                  named: {type: Event, name: The Shock, mentions: shocked}
                  bob: {type: Person, mentions: Bob}
                claims:
                - quote: The murder
                  by: bob
                  standing: alleged
                  says:
                  - {event: murder, type: killing}
                  - {event: strike, type: "own:Deed"}
                  - {relation: rivalry, as: tie, subject: bob, object: bob}
                """);
        assertThat(article.entities())
                .extracting(Entity::names)
                .containsExactly(List.of(), List.of(), List.of(), List.of("The Shock"), List.of("Bob"));
        assertThat(Articles.mapped(article).lines())
                .anyMatch(line -> line.contains("/entity/murder> ") && line.contains("\"alleged killing\""))
                .anyMatch(line -> line.contains("/entity/strike> ") && line.contains("\"alleged Deed\""))
                .noneMatch(line -> line.contains("label> \"The murder\""));
    }

    @Test
    void an_unknown_id_is_told_who_is_called_so() {
        assertThat(Articles.checked(".", yaml("Ana Kola") + """
                        claims: [{quote: Ana Kola, by: Ana Kola, says: [{event: e, type: meeting}]}]
                        """).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("claims.yaml:4:32: error: nothing in this file has this id: \"Ana Kola\" - nearest: x"
                        + " [unknown-entity]");
    }
}
