package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.averment.model.DraftArticle;
import org.averment.model.DraftAttribute;
import org.averment.model.DraftClaim;
import org.averment.model.DraftEntity;
import org.averment.model.DraftMention;
import org.averment.model.DraftQuote;
import org.averment.model.Written;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.Test;

/** What annotators add beside claims: mentions, attributes, notes, context, and that there were several of them. */
class AnnotatedPartsTest {
    private static DraftArticle article(String rest) {
        return Reading.article(Reading.text("a.yaml", "article: {id: a, body: It rained.}\n" + rest));
    }

    private static List<String> faults(String rest) {
        return Reading.faults(Reading.text("a.yaml", "article: {id: a, body: It rained.}\n" + rest));
    }

    private static String mention(DraftMention mention) {
        return mention.text().text()
                + mention.occurrence().map(o -> " #" + o.text()).orElse("")
                + mention.spans().stream()
                        .map(span ->
                                " " + span.start().text() + "-" + span.end().text())
                        .collect(Collectors.joining());
    }

    private static String attribute(DraftAttribute attribute) {
        return attribute.name().text() + "=" + attribute.value().text();
    }

    @Test
    void a_mention_is_words_or_a_map_with_one_span_or_several() {
        DraftEntity rain = article("""
                entities:
                  rain:
                    type: Event
                    mentions:
                    - rained
                    - {text: rained, occurrence: 2}
                    - {text: It, at: [0, 2]}
                    - {text: It rained, at: [[0, 2], [3, 9]]}
                  it: {type: Person, mentions: It}
                """).entities().get(0);
        assertThat(rain.names()).isEmpty();
        assertThat(rain.mentions())
                .extracting(AnnotatedPartsTest::mention)
                .containsExactly("rained", "rained #2", "It 0-2", "It rained 0-2 3-9");
    }

    @Test
    void a_mention_of_another_shape_is_refused() {
        assertThat(faults("entities: {x: {type: Person, mentions: []}}\n"))
                .containsExactly("a.yaml:2:40: error: the value is empty: \"mentions\" [empty-value]");
        assertThat(faults("entities: {x: {type: Person, mentions: {at: [0, 2]}}}\n"))
                .containsExactly("a.yaml:2:40: error: the mention lacks a key: \"text\" [missing-key]");
        assertThat(faults("entities: {x: {type: Person, mentions: {text: It, at: [[0, 2], 3]}}}\n"))
                .containsExactly(
                        "a.yaml:2:56: error: the wrong kind of value: \"at\" - expected [start, end], or a list"
                                + " of these, not a list [wrong-shape]");
        assertThat(faults("entities: {x: {type: Person, mentions: {text: It, at: []}}}\n"))
                .containsExactly(
                        "a.yaml:2:55: error: the wrong kind of value: \"at\" - expected [start, end], or a list"
                                + " of these [wrong-shape]");
        assertThat(faults("entities: {x: {type: Person}}\n"))
                .containsExactly("a.yaml:2:15: error: the entity lacks a key: \"name\" [missing-key]");
    }

    @Test
    void a_register_has_no_text_that_could_mention_anything() {
        List<Result> results = Reading.text("a.yaml", """
                register: {id: r}
                entities: {x: {type: Person, name: X, key: "reg:x", mentions: X}}
                """);
        assertThat(Reading.ids(results)).containsExactly("unknown-key");
    }

    @Test
    void attributes_and_notes_stand_on_articles_entities_and_claims() {
        DraftArticle article = Reading.article(Reading.text("a.yaml", """
                article: {id: a, body: It rained., attributes: {Desk: foreign}, note: [one, two]}
                entities: {x: {type: Person, name: X, attributes: {Age: 7, Also known: [A, B]}, note: seen}}
                claims: [{quote: It rained, attributes: {certainty: no}, note: hm, says: {event: e, type: weather}}]
                """));
        DraftEntity entity = article.entities().get(0);
        DraftClaim claim = article.claims().get(0);
        assertThat(article.attributes())
                .extracting(AnnotatedPartsTest::attribute)
                .containsExactly("Desk=foreign");
        assertThat(entity.attributes())
                .extracting(AnnotatedPartsTest::attribute)
                .containsExactly("Age=7", "Also known=A", "Also known=B");
        assertThat(claim.attributes()).extracting(AnnotatedPartsTest::attribute).containsExactly("certainty=no");
        assertThat(article.notes()).extracting(Written::text).containsExactly("one", "two");
        assertThat(entity.notes()).extracting(Written::text).containsExactly("seen");
        assertThat(claim.notes()).extracting(Written::text).containsExactly("hm");
    }

    @Test
    void empty_attributes_are_refused() {
        assertThat(faults("entities: {x: {type: Person, name: X, attributes: {}}}\n"))
                .containsExactly("a.yaml:2:51: error: the value is empty: \"attributes\" [empty-value]");
        assertThat(faults("entities: {x: {type: Person, name: X, attributes: {a: []}}}\n"))
                .containsExactly("a.yaml:2:55: error: the value is empty: \"a\" [empty-value]");
        assertThat(faults("entities: {x: {type: Person, name: X, attributes: {a: {b: c}}}}\n"))
                .containsExactly("a.yaml:2:55: error: the wrong kind of value: \"a\" - expected a text or a list of"
                        + " texts, not a map [wrong-shape]");
        assertThat(faults("entities: {x: {type: Person, name: X, attributes: [a]}}\n"))
                .containsExactly("a.yaml:2:51: error: the wrong kind of value: \"attributes\" - expected a map, not a"
                        + " list [wrong-shape]");
    }

    @Test
    void several_may_have_annotated_a_file_or_a_claim() {
        DraftArticle article = article("""
                annotation: [{by: Ada}, {by: Bob, kind: person}]
                claims: [{quote: It rained, annotation: {by: Ada}, says: {event: e, type: weather}}]
                """);
        assertThat(article.annotations())
                .extracting(annotation -> annotation.by().orElseThrow().text())
                .containsExactly("Ada", "Bob");
        assertThat(article.claims().get(0).annotations()).hasSize(1);
        assertThat(faults("annotation: []\n"))
                .containsExactly("a.yaml:2:13: error: the value is empty: \"annotation\" [empty-value]");
        assertThat(faults("annotation: [{by: Ada}, Bob]\n"))
                .containsExactly("a.yaml:2:25: error: the wrong kind of value: \"annotation\" - expected a map, or a"
                        + " list of maps, not a text [wrong-shape]");
    }

    @Test
    void a_quote_may_be_marked_as_context() {
        List<DraftQuote> quotes = article("""
                claims: [{quote: [It, {text: rained, context: true}, {text: It rained, context: false}], says: {case: c}}]
                """).claims().get(0).quotes();
        assertThat(quotes).extracting(DraftQuote::context).containsExactly(false, true, false);
        assertThat(faults("claims: [{quote: {text: It, context: yes}, says: {case: c}}]\n"))
                .containsExactly("a.yaml:2:38: error: unknown value: \"yes\" - expected one of true, false [bad-flag]");
    }
}
