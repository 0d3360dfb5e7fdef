package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.averment.model.DraftAnnotation;
import org.averment.model.DraftArticle;
import org.averment.model.DraftClaim;
import org.averment.model.DraftEntity;
import org.averment.model.DraftPicture;
import org.averment.model.DraftQuote;
import org.averment.model.DraftRegister;
import org.averment.model.DraftValue;
import org.averment.model.Position;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final String ARTICLE = """
            article:
              id: upi
              url: https://example.org/a
              title: Rain
              author: stevenson
              publisher: [upi, other]
              published: {value: "2022-09-20", inferred: the year}
              language: en
              genre: opinion
              status: current
              copy-of: https://example.org/b
              body: |
                It rained.
            annotation: {by: Ada, kind: person, tool: vi, date: 2026-01-02, confidence: 0.9, reviewed-by: Bob}
            entities:
              rama: {type: Person, name: [Edi Rama, Rama], key: "wd:Q316901"}
            claims:
            - quote: It rained
              by: rama
              via: upi
              before: court
              endorsed: true
              standing: alleged
              polarity: negated
              annotation: {confidence: 0.5}
              says:
              - {event: rain, type: weather, actor: [a, {value: b, inferred: who}], when: {value: [x, y], inferred: z}}
              - {event: rain, place: here}
            - quote:
              - It
              - {text: rained, occurrence: 1, at: [3, 9]}
              says: {case: c}
            """;

    private static Written at(String text, int line, int column) {
        return new Written(text, new Position("a.yaml", line, column));
    }

    private static Optional<Written> some(String text, int line, int column) {
        return Optional.of(at(text, line, column));
    }

    private static DraftPicture.Part part(Written key, Written value) {
        return new DraftPicture.Part(key, new DraftValue(value, Optional.empty()));
    }

    private static DraftPicture.Part part(Written key, Written value, Written inferred) {
        return new DraftPicture.Part(key, new DraftValue(value, Optional.of(inferred)));
    }

    @Test
    void an_article_is_read_with_the_place_of_every_scalar() {
        DraftArticle article = Reading.article(Reading.text("a.yaml", ARTICLE));

        assertThat(article)
                .usingRecursiveComparison()
                .ignoringFields("annotations", "entities", "claims")
                .isEqualTo(new DraftArticle(
                        new Position("a.yaml", 1, 1),
                        some("upi", 2, 7),
                        some("https://example.org/a", 3, 8),
                        some("Rain", 4, 10),
                        List.of(at("stevenson", 5, 11)),
                        List.of(at("upi", 6, 15), at("other", 6, 20)),
                        Optional.of(new DraftValue(at("2022-09-20", 7, 22), some("the year", 7, 46))),
                        some("en", 8, 13),
                        some("opinion", 9, 10),
                        some("current", 10, 11),
                        some("https://example.org/b", 11, 12),
                        TextOfRecord.of("a.yaml", "It rained.\n"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(article.annotations())
                .containsExactly(new DraftAnnotation(
                        some("Ada", 14, 18),
                        some("person", 14, 29),
                        some("vi", 14, 43),
                        some("2026-01-02", 14, 53),
                        some("0.9", 14, 77),
                        some("Bob", 14, 95)));
        assertThat(article.entities())
                .containsExactly(DraftEntity.of(
                        at("rama", 16, 3),
                        List.of(at("Person", 16, 16)),
                        List.of(at("Edi Rama", 16, 31), at("Rama", 16, 41)),
                        List.of(at("wd:Q316901", 16, 53))));
    }

    @Test
    void a_claim_keeps_its_quotes_and_all_parts_of_its_pictures_in_order() {
        DraftArticle article = Reading.article(Reading.text("a.yaml", ARTICLE));

        Written event = at("event", 27, 6);
        Written actor = at("actor", 27, 34);
        Written when = at("when", 27, 73);
        assertThat(article.claims())
                .containsExactly(
                        new DraftClaim(
                                new Position("a.yaml", 18, 3),
                                List.of(DraftQuote.of(at("It rained", 18, 10))),
                                some("rama", 19, 7),
                                some("upi", 20, 8),
                                some("court", 21, 11),
                                some("true", 22, 13),
                                some("alleged", 23, 13),
                                some("negated", 24, 13),
                                List.of(new DraftAnnotation(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        some("0.5", 25, 28),
                                        Optional.empty())),
                                List.of(),
                                List.of(),
                                List.of(
                                        new DraftPicture(
                                                new Position("a.yaml", 27, 5),
                                                List.of(
                                                        part(event, at("rain", 27, 13)),
                                                        part(at("type", 27, 19), at("weather", 27, 25)),
                                                        part(actor, at("a", 27, 42)),
                                                        part(actor, at("b", 27, 53), at("who", 27, 66)),
                                                        part(when, at("x", 27, 88), at("z", 27, 105)),
                                                        part(when, at("y", 27, 91), at("z", 27, 105)))),
                                        new DraftPicture(
                                                new Position("a.yaml", 28, 5),
                                                List.of(
                                                        part(at("event", 28, 6), at("rain", 28, 13)),
                                                        part(at("place", 28, 19), at("here", 28, 26)))))),
                        DraftClaim.of(
                                new Position("a.yaml", 29, 3),
                                List.of(
                                        DraftQuote.of(at("It", 30, 5)),
                                        new DraftQuote(
                                                at("rained", 31, 12),
                                                some("1", 31, 32),
                                                some("3", 31, 40),
                                                some("9", 31, 43),
                                                false)),
                                List.of(new DraftPicture(
                                        new Position("a.yaml", 32, 9),
                                        List.of(part(at("case", 32, 10), at("c", 32, 16)))))));
    }

    @Test
    void a_register_puts_aliases_behind_the_preferred_name() {
        DraftRegister register = Reading.register(Reading.text("a.yaml", """
                register: {id: places, title: Known}
                entities:
                  al: {type: Country, name: Albania, aliases: [Shqipëria, A], key: [a:b, c:d], lat: 41.0, long: 20}
                """));
        assertThat(register)
                .isEqualTo(new DraftRegister(
                        new Position("a.yaml", 1, 1),
                        at("places", 1, 16),
                        some("Known", 1, 31),
                        List.of(new DraftEntity(
                                at("al", 3, 3),
                                List.of(at("Country", 3, 14)),
                                List.of(at("Albania", 3, 29), at("Shqipëria", 3, 48), at("A", 3, 59)),
                                List.of(at("a:b", 3, 69), at("c:d", 3, 74)),
                                some("41.0", 3, 85),
                                some("20", 3, 97),
                                List.of(),
                                List.of(),
                                List.of()))));
    }

    @Test
    void yaml_json_and_json_lines_give_the_same_draft() {
        String json = "{\"article\": {\"id\": \"a\", \"published\": 2022, \"body\": \"It r\\u00e4ined.\\r\\n\"}}";
        DraftArticle one = Reading.article(Reading.text("a", "\n" + json.replace(", \"p", ",\n \"p")));
        DraftArticle line = Reading.article(Reading.text("a", json));
        DraftArticle yaml = Reading.article(
                Reading.text("a", "article: {id: a, published: 2022, body: \"It r\\u00e4ined.\\r\\n\"}"));
        for (DraftArticle article : List.of(one, line, yaml)) {
            assertThat(article.id().orElseThrow().text()).isEqualTo("a");
            assertThat(article.published().orElseThrow().value().text()).isEqualTo("2022");
            assertThat(article.text().text()).isEqualTo("It räined.\n");
        }
        assertThat(one.published().orElseThrow().value().position()).isEqualTo(new Position("a", 3, 15));
    }

    @Test
    void a_draft_with_errors_comes_without_its_faulty_parts() {
        List<Result> results = Reading.text("a.yaml", """
                article: {id: a, title: ~, body: It rained.}
                claims:
                - quote: [It rained, ~, [x]]
                  says: [{event: rain, when: ~}, x]
                - says: {event: rain}
                """);
        assertThat(Reading.ids(results))
                .containsExactly(
                        "null-value", "null-value", "null-value", "wrong-shape", "wrong-shape", "claim-without-quote");
        assertThat(results).hasSize(1);
        assertThat(results.get(0).hasErrors()).isTrue();
        DraftArticle article = (DraftArticle) results.get(0).draft().orElseThrow();
        assertThat(article.title()).isEmpty();
        assertThat(article.claims()).hasSize(2);
        assertThat(article.claims().get(0).quotes()).hasSize(1);
        assertThat(article.claims().get(0).says()).hasSize(1);
        assertThat(article.claims().get(0).says().get(0).parts()).hasSize(1);
        assertThat(article.claims().get(1).quotes()).isEmpty();
        assertThat(article.claims().get(1).says()).hasSize(1);
    }
}
