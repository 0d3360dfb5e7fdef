package org.averment.export.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.averment.check.Articles;
import org.averment.check.RandomArticles;
import org.averment.ingest.Pipeline;
import org.averment.ingest.Reading;
import org.averment.model.Article;
import org.averment.model.Claimant;
import org.averment.model.Standing;
import org.averment.reader.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an article holds, brat's files of it are read without a fault, and state nothing that it did not. */
class BratSoundTest {
    @TempDir
    Path folder;

    @Test
    void hostile_strings_make_no_faulty_lines() throws IOException {
        for (int i = 0; i < Hostile.STRINGS.size(); i++) {
            Article article = Hostile.article(Hostile.STRINGS.get(i));
            Article again = again(article, "hostile" + i, Hostile.STRINGS.get(i));
            assertThat(again.text().text()).isEqualTo(article.text().text());
        }
    }

    @Test
    void articles_with_every_mixture_of_things_make_no_faulty_lines_and_no_new_statements() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Article article = Documents.checked(new RandomArticles(seed).article());
            Article again = again(article, "random" + seed, "seed " + seed);
            assertThat(statements(again)).as("seed %d", seed).isLessThanOrEqualTo(statements(article));
        }
    }

    private static long statements(Article article) {
        return article.claims().stream()
                .filter(claim -> claim.claimant() instanceof Claimant.ArticleVoice
                        && claim.standing() == Standing.STATED
                        && !claim.negated())
                .mapToLong(claim -> Math.max(1, claim.roles().size()))
                .sum();
    }

    private Article again(Article article, String name, String what) throws IOException {
        Path out = Files.createDirectory(folder.resolve(name));
        Documents.brat(List.of(article), out, new Unheld());
        List<Article> articles = new ArrayList<>();
        Inputs inputs = Inputs.of(List.of(out.toString()), java.io.InputStream.nullInputStream());
        Pipeline.of(Articles.BASE, Reading.usual()).run(inputs.inputs(), item -> {
            assertThat(item.diagnostics()).as(what).isEmpty();
            articles.add((Article) item.made().orElseThrow().document());
        });
        assertThat(articles).as(what).hasSize(1);
        return articles.get(0);
    }
}
