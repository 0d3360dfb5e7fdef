package org.averment.export.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.averment.bench.Newsroom;
import org.averment.check.Articles;
import org.averment.check.RandomArticles;
import org.averment.model.Article;
import org.averment.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written in the native format is read back as the same graph. */
class NativeRoundTripTest {
    /** The native format's two syntaxes. */
    enum Native {
        YAML(ArticleFormat.AVERMENT_YAML),
        JSONL(ArticleFormat.AVERMENT_JSONL);

        private final ArticleFormat format;

        Native(ArticleFormat format) {
            this.format = format;
        }

        List<Document> again(List<? extends Document> documents, Unheld unheld) {
            String written = Documents.written(format, documents, unheld);
            List<Document> again = Documents.ofText("again." + name().toLowerCase(java.util.Locale.ROOT), written);
            assertThat(again).hasSameSizeAs(documents);
            return again;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_seed_and_its_register_come_back(Native format) {
        comesBack(format, Documents.of(Path.of("seeds")), "the seed");
    }

    @ParameterizedTest
    @EnumSource
    void articles_with_every_mixture_of_things_come_back(Native format) {
        for (int seed = 0; seed < 100; seed++) {
            comesBack(format, List.of(Documents.checked(new RandomArticles(seed).article())), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void generated_news_come_back_but_for_repaired_quotes(Native format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("news.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            Newsroom.of(7).write(20, out);
        }
        List<Document> news = Documents.of(file);
        Unheld unheld = new Unheld();
        // What the annotator wrote in place of the text's own words is not known any more, and that is listed.
        assertThat(Documents.difference(news, format.again(news, unheld)))
                .isNotEmpty()
                .allMatch(line -> line.contains("/ns#match> "));
        assertThat(unheld.counts().keySet())
                .containsExactly(
                        new Unheld.Cause("quote", "it is written as the text has it, not as the annotator did"));
    }

    @ParameterizedTest
    @EnumSource
    void hostile_strings_come_back_wherever_they_stand(Native format) {
        for (String hostile : Hostile.STRINGS) {
            comesBack(format, List.of(Hostile.article(hostile)), hostile);
        }
    }

    @ParameterizedTest
    @EnumSource
    void random_strings_come_back(Native format) {
        Random random = new Random(20_261_123);
        for (int i = 0; i < 200; i++) {
            String made = Hostile.random(random);
            comesBack(format, List.of(Hostile.article(made)), "string " + i + ": " + made);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_large_article_comes_back(Native format) {
        StringBuilder claims = new StringBuilder("claims:\n");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append("Ana met Bo in town ").append(i).append(" and again.\n");
            text.append("So it was told.\n".repeat(70));
            claims.append("- quote: in town ")
                    .append(i)
                    .append(" and\n  says: [{event: e")
                    .append(i);
            claims.append(", type: meeting, participant: ana}]\n");
        }
        assertThat(text).hasSizeGreaterThan(1_000_000);
        String yaml = "article:\n  id: large\n  body: |\n" + text.toString().indent(4)
                + "entities: {ana: {type: Person, name: Ana}}\n" + claims;
        comesBack(format, Documents.ofText("large.yaml", yaml), "large");
    }

    private static void comesBack(Native format, List<? extends Document> documents, String what) {
        Unheld unheld = new Unheld();
        assertThat(Documents.difference(documents, format.again(documents, unheld)))
                .as(what)
                .isEmpty();
        assertThat(unheld.counts()).as(what).isEmpty();
    }

    @Test
    void an_article_of_an_address_keeps_it_and_words_that_stand_often_say_which() {
        String written = """
                ---
                article:
                  url: https://news.example/1
                  body: "Ana met Ana, and Ana"
                entities:
                  ana:
                    type: Person
                    name: Ana
                    key: wd:Q1
                    mentions:
                      - text: Ana
                        occurrence: 2
                claims:
                  - quote:
                      text: Ana
                      occurrence: 3
                      context: true
                    says:
                      - event: e
                        type: meeting
                        participant: ana
                """;
        List<Document> articles = Documents.ofText("a.yaml", written);
        assertThat(Documents.written(ArticleFormat.AVERMENT_YAML, articles, new Unheld()))
                .isEqualTo(written);
    }

    @Test
    void an_article_without_text_is_listed_and_not_written() {
        Article empty = Articles.inline("x", "");
        Article blank = new Article(
                empty.id(),
                empty.url(),
                empty.title(),
                empty.authors(),
                empty.publishers(),
                empty.published(),
                empty.publishedInferred(),
                empty.language(),
                empty.genre(),
                empty.status(),
                empty.copyOf(),
                org.averment.model.TextOfRecord.of("blank.txt", "\n"),
                empty.annotations(),
                empty.attributes(),
                empty.notes(),
                empty.entities(),
                empty.claims());
        Unheld unheld = new Unheld();
        assertThat(Documents.written(ArticleFormat.AVERMENT_JSONL, List.of(blank), unheld))
                .isEmpty();
        assertThat(unheld.counts()).containsOnlyKeys(new Unheld.Cause("article", "it has no text"));
    }
}
