package org.averment.reader.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Item;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAnnotationFormatTest {
    @TempDir
    Path folder;

    private List<Result> read(String name, String text) {
        List<Result> results = new ArrayList<>();
        Reader.any().read(Input.text(name, folder, text), results::add);
        return results;
    }

    private Result one(String text) {
        List<Result> results = read("notes.json", text);
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static String annotation(String id, String target) {
        return "{\"id\": \"" + id + "\", \"type\": \"Annotation\", \"target\": " + target + "}";
    }

    private static String quote(String exact) {
        return "{\"source\": \"a.txt\", \"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"" + exact + "\"}}";
    }

    private static List<String> faults(Result result) {
        return result.diagnostics().stream().map(Diagnostic::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt",
        "https://news.example/2022/a, a.txt",
        "https://news.example/2022/a/, a.txt",
        "https://news.example/a.html?page=2#top, a.txt",
        "https://news.example/a.html, a.html.txt",
        "urn:news:a, a.txt",
        "file:///elsewhere/a.txt, a.txt",
        "texts/a.txt, texts/a.txt"
    })
    void the_text_of_a_source_stands_beside_it_under_its_last_name(String source, String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), "Vell votes.");
        Result result = one(annotation("x", quote("Vell").replace("a.txt", source)));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.standoff().orElseThrow().id().text()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "/etc/passwd", "texts/../../a.txt"})
    void a_text_outside_the_folder_is_not_looked_at(String source) {
        assertThat(faults(one(annotation("x", quote("Vell").replace("a.txt", source)))))
                .containsExactly("text-outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example/..", "https://news.example/a\\u0000b", "https://", "urn:", ":", ""})
    void a_source_with_a_strange_name_has_no_text(String source) {
        assertThat(faults(one(annotation("x", quote("Vell").replace("a.txt", source)))))
                .containsExactly("text-missing");
    }

    @Test
    void replies_that_go_round_in_a_circle_end() {
        List<Result> results =
                read("notes.json", "[" + annotation("a", "\"b\"") + "," + annotation("b", "\"a\"") + "]");
        assertThat(results).allSatisfy(result -> assertThat(faults(result)).containsExactly("text-missing"));
    }

    @Test
    void annotations_of_two_sources_are_two_documents() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Vell votes.");
        Files.writeString(folder.resolve("b.txt"), "Ostmark votes.");
        String both = "[" + quote("votes") + "," + quote("votes").replace("a.txt", "b.txt") + "]";
        List<Result> results =
                read("notes.json", "[" + annotation("1", both) + "," + annotation("2", quote("Vell")) + "]");
        assertThat(results)
                .extracting(result -> result.standoff().orElseThrow().items().stream()
                        .map(item -> item.origin().id().text())
                        .toList())
                .containsExactly(List.of("1", "2"), List.of("1-2"));
    }

    @Test
    void a_great_many_quotes_of_a_long_text_end() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a".repeat(1_000_000));
        String many = IntStream.range(0, 1_000)
                .mapToObj(i -> annotation("n" + i, quote("ab")))
                .collect(Collectors.joining(",", "[", "]"));
        Result result = one(many);
        assertThat(result.standoff().orElseThrow().items())
                .hasSize(1_000)
                .allMatch(Item.Unused.class::isInstance)
                .last()
                .extracting(item -> ((Item.Unused) item).why())
                .isEqualTo("too many quotes of too long a text");
    }

    @Test
    void a_page_that_is_only_named_is_not_fetched() {
        Result result = one("{\"type\": \"AnnotationCollection\", \"first\": \"https://notes.example/page1\"}");
        assertThat(faults(result)).containsExactly("empty-value");
    }
}
