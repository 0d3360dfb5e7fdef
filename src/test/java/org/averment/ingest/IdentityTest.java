package org.averment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.averment.rdf.Base;
import org.averment.reader.format.Input;
import org.junit.jupiter.api.Test;

/** Entities are one by a shared key and by nothing else: a name never merges two. */
class IdentityTest {
    private static final String ARTICLE = """
            article: {id: %s, body: "Ana Kola spoke."}
            entities:
              kola: {type: Person, name: Ana Kola%s}
            claims:
            - quote: Ana Kola spoke
              says: [{event: speech, type: statement, actor: kola}]
            """;

    private static Set<String> peopleNamedKola(String... articles) {
        List<Input> inputs = List.of(articles).stream()
                .map(text -> Input.text("article.yaml", Path.of(""), text))
                .toList();
        List<String> lines = new java.util.ArrayList<>();
        Pipeline.of(Base.DEFAULT)
                .run(
                        inputs,
                        item -> lines.addAll(item.made().orElseThrow().graph().lines()));
        return lines.stream()
                .filter(line -> line.contains("#label> \"Ana Kola\""))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    @Test
    void one_name_in_two_articles_is_two_entities() {
        assertThat(peopleNamedKola(ARTICLE.formatted("one", ""), ARTICLE.formatted("two", "")))
                .hasSize(2);
    }

    @Test
    void one_key_in_two_articles_is_one_entity() {
        String key = ", key: \"wd:Q42\"";
        assertThat(peopleNamedKola(ARTICLE.formatted("one", key), ARTICLE.formatted("two", key)))
                .containsExactly("<http://localhost:3030/entity/wd/Q42>");
    }

    @Test
    void one_name_with_two_keys_is_two_entities() {
        assertThat(peopleNamedKola(
                        ARTICLE.formatted("one", ", key: \"wd:Q42\""), ARTICLE.formatted("two", ", key: \"wd:Q43\"")))
                .hasSize(2);
    }
}
