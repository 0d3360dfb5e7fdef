package org.averment.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.averment.model.ArticleId;
import org.averment.model.DraftEntity;
import org.averment.model.DraftRegister;
import org.averment.model.Edtf;
import org.averment.model.Entity;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Written;
import org.junit.jupiter.api.Test;

/** Who and what the seed knows: classes, keys and names; and the article's own description. */
class SeedEntitiesTest {
    private static final Path FILE = Path.of("src/test/resources/seed/entities.tsv");
    /** Put together from the text, which has "MOIS and its leadership" and "Iranian ambassador and first secretary". */
    private static final Set<String> NOT_LITERAL = Set.of("MOIS leadership", "Iranian first secretary", "Ashraf 2");

    @Test
    void the_named_entities_are_those_of_the_list() throws IOException {
        List<String> found = Seed.ARTICLE.entities().stream()
                .filter(entity -> !entity.names().isEmpty())
                .map(SeedEntitiesTest::line)
                .toList();
        List<String> golden = Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(golden);
    }

    private static String line(Entity entity) {
        String classes = entity.types().stream().map(Term::name).collect(Collectors.joining(", "));
        String key = entity.id() instanceof ThingId.Keyed ? entity.id().toString() : "-";
        return classes + "\t" + key + "\t" + String.join("; ", entity.names());
    }

    @Test
    void every_name_stands_in_the_text_but_for_those_that_the_text_splits() {
        String text = Seed.text();
        assertThat(Seed.ARTICLE.entities().stream()
                        .flatMap(entity -> entity.names().stream())
                        .filter(name -> !text.contains(name)))
                .containsExactlyInAnyOrderElementsOf(NOT_LITERAL);
    }

    @Test
    void every_key_is_in_the_register_with_a_name_in_common() {
        DraftRegister register =
                (DraftRegister) Seed.read(Seed.REGISTER).draft().orElseThrow();
        for (Entity entity : Seed.ARTICLE.entities()) {
            if (entity.id() instanceof ThingId.Keyed key) {
                DraftEntity entry = register.entries().stream()
                        .filter(e -> e.keys().get(0).text().equals(key.toString()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(key + " is not in the register"));
                List<String> names = entry.names().stream().map(Written::text).toList();
                assertThat(names).as(key.toString()).containsAnyElementsOf(entity.names());
            }
        }
        assertThat(register.entries()).hasSize((int) Seed.ARTICLE.entities().stream()
                .filter(entity -> entity.id() instanceof ThingId.Keyed)
                .count());
    }

    @Test
    void the_article_is_described() {
        assertThat(Seed.ARTICLE.id()).isEqualTo(new ArticleId.Slug("upi-2022-09-20"));
        assertThat(Seed.ARTICLE.title()).contains("Albania shows the West how to deal with Iran");
        assertThat(Seed.ARTICLE.authors()).containsExactly(new ThingId.Local("stevenson"));
        assertThat(Seed.ARTICLE.publishers()).containsExactly(new ThingId.Keyed("wd", "Q493845"));
        assertThat(Seed.ARTICLE.published().map(Edtf::text)).contains("2022-09-20");
        assertThat(Seed.ARTICLE.publishedInferred())
                .as("the text gives day and month alone")
                .isPresent();
        assertThat(Seed.ARTICLE.genre()).contains("opinion");
        assertThat(Seed.ARTICLE.language()).contains("en");
        assertThat(Seed.ARTICLE.status()).isEqualTo("current");
        assertThat(Seed.ARTICLE.copyOf()).isEqualTo(Optional.empty());
    }
}
