package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.averment.model.DraftArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars are texts: what YAML or JSON would make of them does not matter. */
class ScalarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "NO",
                "on",
                "off",
                "yes",
                "y",
                "true",
                "False",
                "22:30",
                "22:30:15",
                "0o14",
                "014",
                "1_000",
                "300,000",
                "2022-09-20",
                "2022-09-20T22:30:00Z",
                "2022-09-20 22:30:00",
                "1e3",
                "1E+3",
                ".5",
                "+12",
                "-0",
                "0x1F",
                "0b101",
                ".inf",
                "-.INF",
                ".nan",
                "=",
                "nullable",
                "1.",
                "wd:Q794",
                "http://example.org/a#b",
                "1999/2014",
                "../2018",
                "198X",
                "2004-06-~11",
                "12345678901234567890123456789012345678901234567890",
                "a \\n b",
            })
    void a_yaml_scalar_stays_what_was_written(String scalar) {
        DraftArticle article = Reading.article(
                Reading.text("a.yaml", "article:\n  id: " + scalar + "\n  title: '" + scalar + "'\n  body: x\n"));
        assertThat(article.id().orElseThrow().text()).isEqualTo(scalar);
        assertThat(article.title().orElseThrow().text()).isEqualTo(scalar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "1e3", "-0", "-0.50", "1E+400", "12345678901234567890123456789012345"})
    void a_json_scalar_stays_what_was_written(String scalar) {
        DraftArticle article =
                Reading.article(Reading.text("a.json", "{\"article\": {\"id\": " + scalar + ", \"body\": \"x\"}}"));
        assertThat(article.id().orElseThrow().text()).isEqualTo(scalar);
    }

    @Test
    void a_number_of_ten_thousand_digits_is_a_text_too() {
        String digits = "1".repeat(10_000);
        assertThat(Reading.article(Reading.text("a.json", "{\"article\": {\"id\": " + digits + ", \"body\": \"x\"}}"))
                        .id()
                        .orElseThrow()
                        .text())
                .isEqualTo(digits);
        assertThat(Reading.article(Reading.text("a.yaml", "article: {id: " + digits + ", body: x}"))
                        .id()
                        .orElseThrow()
                        .text())
                .isEqualTo(digits);
    }

    @Test
    void a_quote_on_its_own_line_may_hold_anything_and_folds_to_one_line() {
        DraftArticle article = Reading.article(Reading.text("a.yaml", """
                        article: {id: a, body: x}
                        claims:
                        - quote: >-
                            "He said": it's #1 - {a} [b] *c &d !e %f @g `h`,
                            and went on
                          says: {event: rain}
                        """));
        assertThat(article.claims().get(0).quotes().get(0).text().text())
                .isEqualTo("\"He said\": it's #1 - {a} [b] *c &d !e %f @g `h`, and went on");
        assertThat(article.claims().get(0).quotes().get(0).text().position().toString())
                .isEqualTo("a.yaml:3:10");
    }

    @Test
    void control_characters_in_a_text_stay() {
        assertThat(Reading.article(Reading.text(
                                "a.json",
                                "{\"article\": {\"id\": \"a\", \"body\": \"a\\u0000b\\u001bc\\fd\\u0085e\"}}"))
                        .text()
                        .text())
                .isEqualTo("a\0b\u001bc\fd\u0085e");
    }
}
