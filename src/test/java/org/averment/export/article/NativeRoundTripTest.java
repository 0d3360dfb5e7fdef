package org.averment.export.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.averment.bench.Newsroom;
import org.averment.check.RandomArticles;
import org.averment.model.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written in the native format is read back as the same graph. */
class NativeRoundTripTest {
    @ParameterizedTest
    @EnumSource(
            value = ArticleFormat.class,
            names = {"AVERMENT_YAML", "AVERMENT_JSONL"})
    void the_seed_and_its_register_come_back(ArticleFormat format) {
        List<Document> seeds = Documents.of(Path.of("seeds"));
        Unheld unheld = new Unheld();
        assertThat(Documents.difference(seeds, again(format, seeds, unheld))).isEmpty();
        assertThat(unheld.counts()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ArticleFormat.class,
            names = {"AVERMENT_YAML", "AVERMENT_JSONL"})
    void articles_with_every_mixture_of_things_come_back(ArticleFormat format) {
        for (int seed = 0; seed < 150; seed++) {
            List<Document> article = List.of(Documents.checked(new RandomArticles(seed).article()));
            Unheld unheld = new Unheld();
            assertThat(Documents.difference(article, again(format, article, unheld)))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(unheld.counts()).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ArticleFormat.class,
            names = {"AVERMENT_YAML", "AVERMENT_JSONL"})
    void generated_news_come_back(ArticleFormat format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("news.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            Newsroom.of(7).write(40, out);
        }
        List<Document> news = Documents.of(file);
        assertThat(Documents.difference(news, again(format, news, new Unheld())))
                .isEmpty();
    }

    private static List<Document> again(ArticleFormat format, List<? extends Document> documents, Unheld unheld) {
        String written = Documents.written(format, documents, unheld);
        String name = format == ArticleFormat.AVERMENT_YAML ? "again.yaml" : "again.jsonl";
        List<Document> again = new ArrayList<>(Documents.ofText(name, written));
        assertThat(again).hasSameSizeAs(documents);
        return again;
    }
}
