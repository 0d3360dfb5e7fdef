package org.averment.export.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.averment.check.Articles;
import org.averment.model.Article;
import org.averment.model.Document;
import org.junit.jupiter.api.Test;

/** What the Web Annotation Data Model requires of collections, annotations, bodies, targets and selectors. */
class WebAnnotationTest {
    private static final Set<String> PURPOSES = Set.of("tagging", "identifying", "describing", "linking");

    @Test
    void the_seed_is_a_collection_of_annotations_on_its_address() throws IOException {
        Article seed = (Article) Documents.of(Path.of("seeds/albania-iran")).get(0);
        JsonNode items = items(List.of(seed), new Unheld());
        long quotes = seed.claims().stream().mapToLong(c -> c.quotes().size()).sum();
        assertThat(items).hasSize((int) quotes);
        Set<String> ids = new HashSet<>();
        for (JsonNode item : items) {
            isAnnotation(item, seed);
            assertThat(ids.add(item.get("id").asText())).isTrue();
            assertThat(item.at("/target/source").asText()).isEqualTo(seed.url().orElseThrow());
        }
    }

    @Test
    void mentions_contexts_fragments_and_annotators_are_said() throws IOException {
        String yaml = """
                article: {id: a, body: "👩‍🚒 Ana, and then Bo,\\nwere arrested."}
                annotation: {by: Kim, kind: person, tool: pen, date: "2024-01-02T03:04:05Z"}
                entities:
                  ana: {type: Person, name: [Ana, Annie], mentions: Ana, note: lost}
                  arrest: {type: Event, mentions: {text: Ana were arrested, at: [[4, 7], [22, 35]]}}
                claims:
                - quote: {text: were arrested, context: true}
                  by: unattributed
                  standing: denied
                  annotation: {by: gpt, kind: model, confidence: 0.5}
                  says: [{event: arrest, type: arrest, target: ana}]
                """;
        Article article = (Article) Documents.ofText("a.yaml", yaml).get(0);
        Unheld unheld = new Unheld();
        JsonNode items = items(List.of(article), unheld);
        items.forEach(item -> isAnnotation(item, article));
        assertThat(items).hasSize(3);
        JsonNode ana = items.get(0);
        assertThat(ana.at("/creator/0/name").asText()).isEqualTo("Kim");
        assertThat(ana.at("/created").asText()).isEqualTo("2024-01-02T03:04:05Z");
        assertThat(ana.at("/target/source").asText()).isEqualTo(Articles.BASE.iri() + "article/a");
        assertThat(ana.at("/target/selector/0").toString())
                .isEqualTo("{\"type\":\"TextQuoteSelector\",\"exact\":\"Ana\",\"prefix\":\"👩‍🚒 \","
                        + "\"suffix\":\", and then Bo,\\nwere arrested.\"}");
        assertThat(ana.at("/target/selector/1").toString())
                .isEqualTo("{\"type\":\"TextPositionSelector\",\"start\":4,\"end\":7}");
        assertThat(items.get(1).get("target")).hasSize(2);
        JsonNode claim = items.get(2);
        assertThat(claim.get("body").findValuesAsText("value"))
                .containsExactly(
                        "arrest: type arrest, target Ana",
                        "standing: stated",
                        "polarity: negated",
                        "claimant: unattributed",
                        "context");
        assertThat(claim.at("/creator/0/type").asText()).isEqualTo("Software");
        assertThat(unheld.counts().keySet())
                .extracting(Unheld.Cause::kind)
                .containsExactly("name", "note", "annotator");
    }

    @Test
    void nothing_is_an_empty_collection() throws IOException {
        Unheld unheld = new Unheld();
        assertThat(items(Documents.of(Path.of("seeds/register.yaml")), unheld)).isEmpty();
        assertThat(unheld.counts()).containsOnlyKeys(new Unheld.Cause("register", "an annotation is on a text"));
    }

    private static JsonNode items(List<? extends Document> documents, Unheld unheld) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Documents.written(ArticleFormat.WEB_ANNOTATION, documents, unheld));
        assertThat(root.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(root.get("type").asText()).isEqualTo("AnnotationCollection");
        assertThat(URI.create(root.get("id").asText())).hasScheme("https");
        JsonNode page = root.get("first");
        assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
        assertThat(URI.create(page.get("id").asText())).hasScheme("https");
        assertThat(page.get("partOf")).isEqualTo(root.get("id"));
        return page.get("items");
    }

    private static void isAnnotation(JsonNode item, Article article) {
        assertThat(URI.create(item.get("id").asText())).hasScheme("https");
        assertThat(item.get("type").asText()).isEqualTo("Annotation");
        assertThat(item.get("motivation").asText()).isIn(PURPOSES);
        for (JsonNode body : item.get("body")) {
            assertThat(body.get("purpose").asText()).isIn(PURPOSES);
            boolean text = body.get("type").asText().equals("TextualBody");
            assertThat(body.get(text ? "value" : "source").asText()).isNotBlank();
        }
        JsonNode targets = item.get("target");
        for (JsonNode target : targets.isArray() ? targets : List.of(targets)) {
            assertThat(target.get("type").asText()).isEqualTo("SpecificResource");
            assertThat(URI.create(target.get("source").asText())).hasScheme("https");
            JsonNode quote = target.at("/selector/0");
            JsonNode place = target.at("/selector/1");
            String text = article.text().text();
            int start = text.offsetByCodePoints(0, place.get("start").asInt());
            int end = text.offsetByCodePoints(0, place.get("end").asInt());
            assertThat(quote.get("exact").asText()).isEqualTo(text.substring(start, end));
            assertThat(text.substring(0, start)).endsWith(quote.path("prefix").asText());
            assertThat(text.substring(end)).startsWith(quote.path("suffix").asText());
        }
    }
}
