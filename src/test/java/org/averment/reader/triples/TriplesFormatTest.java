package org.averment.reader.triples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Standoff;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TriplesFormatTest {
    private static final Path CASES = Path.of("src/test/resources/formats/triples");

    private static List<Result> read(String name, byte[] bytes) {
        List<Result> results = new ArrayList<>();
        Reader.any().read(new Input(name, Path.of("nowhere"), () -> new ByteArrayInputStream(bytes)), results::add);
        return results;
    }

    private static List<Result> read(String text) {
        return read("a.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Standoff one(String text) {
        List<Result> results = read(text);
        assertThat(ids(results)).isEmpty();
        return results.get(0).standoff().orElseThrow();
    }

    private static List<String> ids(List<Result> results) {
        return results.stream()
                .flatMap(r -> r.diagnostics().stream())
                .map(Diagnostic::id)
                .toList();
    }

    private static long count(Standoff standoff, String kind) {
        return standoff.items().stream()
                .filter(item -> item.origin().kind().equals(kind))
                .count();
    }

    @Test
    void a_document_without_anything_in_it_is_a_document() {
        assertThat(one("{\"text\": \"Holm left.\", \"entities\": [], \"relations\": []}")
                        .items())
                .isEmpty();
        assertThat(one("{\"text\": \"Holm left.\", \"entities\": null, \"relations\": []}")
                        .items())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "3",
                "{\"text\": \"Holm left.\"}",
                "[1, 2, 3]",
                "[\"Holm left.\"]",
                "{\"output\": \"Holm left.\"}",
                "{\"output\": \"{}\"}",
                "{\"from\": \"a\", \"to\": \"b\", \"text\": \"a letter\"}",
                "{\"events\": [{\"type\": \"x\"}]}",
                "{\"entities\": {\"a\": {\"type\": \"Person\"}}, \"claims\": []}",
            })
    void what_holds_no_triples_is_left_to_others(String json) {
        assertThat(ids(read(json))).containsExactly("other-format");
    }

    @Test
    void the_native_format_stays_what_it_is() {
        List<Result> results =
                read("{\"article\": {\"id\": \"a\", \"body\": \"b\"}, \"entities\": [], \"relations\": []}");
        assertThat(results.get(0).standoff()).isEmpty();
    }

    @Test
    void entities_with_offsets_are_no_relations() {
        Standoff read = one("{\"text\": \"Holm left.\", \"entities\": "
                + "[{\"text\": \"Holm\", \"type\": \"Person\", \"start\": 0, \"end\": 4}]}");
        assertThat(count(read, "entity")).isOne();
        assertThat(count(read, "relation")).isZero();
        assertThat(count(read, "attribute")).isEqualTo(2);
    }

    @Test
    void entities_by_their_type_are_a_document() {
        Standoff read = one("{\"text\": \"Holm left.\", \"entities\": {\"Person\": [\"Holm\"], \"City\": []}}");
        assertThat(count(read, "entity")).isOne();
    }

    @Test
    void ids_that_are_made_up_keep_clear_of_those_of_the_source() {
        Standoff read =
                one("{\"text\": \"Holm left.\", \"entities\": [\"Holm\", {\"id\": \"entity-1\", \"name\": \"port\"},"
                        + " {\"id\": \"1\", \"name\": \"quay\"}], \"relations\": [{\"id\": \"1\", \"subject\": \"1\","
                        + " \"relation\": \"at\", \"object\": \"entity-1\"}]}");
        assertThat(read.items().stream().map(item -> item.origin().id().text()))
                .containsExactly("entity-2", "entity-1", "1", "relation-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Person\": [\"Holm\"]}",
                "{\"Person\": [{\"name\": \"Holm\"}]}",
                "{\"Holm\": \"Person\"}",
                "{\"e1\": {\"name\": \"Holm\", \"type\": \"Person\"}}",
                "{\"Holm\": {\"type\": \"Person\"}}",
                "{\"name\": \"Holm\", \"type\": \"Person\"}",
                "[{\"id\": \"Holm\", \"label\": \"Person\"}]",
                "[[\"Holm\", \"Person\"]]",
                "[{\"id\": 1, \"label\": \"Holm\", \"type\": [\"Person\"]}]",
                "[{\"entity\": \"Holm\", \"category\": \"Person\"}]"
            })
    void entities_are_laid_out_in_many_ways(String entities) {
        Item.Named holm =
                (Item.Named) one("{\"text\": \"Holm left.\", \"relations\": [], \"entities\": " + entities + "}")
                        .items()
                        .get(0);
        assertThat(holm.names().get(0).text()).isEqualTo("Holm");
        assertThat(holm.labels().get(0).text()).isEqualTo("Person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"subject\": \"Holm\", \"relation\": \"left\", \"object\": \"port\"}",
                "{\"left\": {\"subject\": \"Holm\", \"object\": \"port\"}}",
                "{\"left\": [[\"Holm\", \"port\"]]}",
                "{\"r1\": {\"from\": \"Holm\", \"label\": \"left\", \"to\": \"port\"}}",
                "[{\"source\": {\"id\": \"Holm\"}, \"type\": \"left\", \"target\": {\"id\": \"port\"}}]"
            })
    void relations_are_laid_out_in_many_ways(String relations) {
        Standoff read = one("{\"text\": \"Holm left.\", \"relations\": " + relations + "}");
        Item.Relation left = read.items().stream()
                .filter(Item.Relation.class::isInstance)
                .map(Item.Relation.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(left.type().orElseThrow().text()).isEqualTo("left");
        assertThat(read.items()).hasSize(3);
    }

    @Test
    void what_stands_around_a_list_of_documents_is_not_copied_to_each() {
        List<Result> results = read("{\"model\": \"m\", \"id\": \"x\", \"batch\": 7, \"data\": ["
                + "{\"text\": \"a\", \"triples\": []}, {\"text\": \"b\", \"triples\": []}]}");
        assertThat(results).allSatisfy(result -> {
            Standoff read = result.standoff().orElseThrow();
            assertThat(read.items()).isEmpty();
            assertThat(read.annotations().get(0).by().orElseThrow().text()).isEqualTo("m");
        });
        assertThat(results)
                .extracting(result -> result.standoff().orElseThrow().id().text())
                .containsExactly("a-1", "a-2");
    }

    @Test
    void a_hundred_thousand_relations_are_read_one_by_one() {
        String triples = java.util.stream.IntStream.range(0, 100_000)
                .mapToObj(i -> "[\"a" + i + "\", \"knows\", \"a" + (i + 1) + "\"]")
                .collect(Collectors.joining(","));
        Standoff read = one("{\"text\": \"x\", \"triples\": [" + triples + "]}");
        assertThat(count(read, "relation")).isEqualTo(100_000);
        assertThat(count(read, "entity not listed")).isEqualTo(100_001);
    }

    @Test
    void wrappers_within_wrappers_come_to_an_end() {
        String json = "{\"triples\": [[\"a\", \"b\", \"c\"]], \"text\": \"a b c\"}";
        for (int i = 0; i < 5; i++) {
            json = "{\"output\": " + json + "}";
        }
        assertThat(count(one(json), "relation")).isOne();
        assertThat(ids(read("{\"output\": {\"output\": " + json + "}}"))).containsExactly("other-format");
    }

    @Test
    void json_in_a_text_in_json_is_found_at_that_text() {
        String inner = "{\\\"triples\\\": [[\\\"a\\\", \\\"b\\\", \\\"c\\\"]], \\\"text\\\": \\\"a b c\\\"}";
        Item relation = one("{\n \"output\": \"" + inner + "\"}").items().stream()
                .filter(Item.Relation.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(relation.origin().position().line()).isEqualTo(2);
        assertThat(relation.origin().position().column()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a; b; c", "(a; b)", "(a; ; c)", "(a; b; c; d)", "a | b | c; d", "a, b, c", "|", "((", ""})
    void a_text_that_can_be_read_in_two_ways_is_no_triple(String text) {
        assertThat(Triple.parts(text)).isEmpty();
    }

    @Test
    void a_text_beside_is_not_followed_out_of_the_folder(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(inner.resolve("a.txt"), folder.resolve("secret.txt"));
        Path json = Files.writeString(inner.resolve("a.json"), "[[\"a\", \"b\", \"c\"]]");
        List<Result> results = new ArrayList<>();
        Reader.any().read(Input.file("a.json", json), results::add);
        assertThat(ids(results)).containsExactly("text-outside");
        assertThat(results.get(0).standoff()).isEmpty();
    }

    @Test
    void a_document_cut_off_anywhere_is_a_result_with_a_place() throws IOException {
        for (String name : List.of("everything/input/port.json", "fences/input/answer.json")) {
            byte[] whole = Files.readAllBytes(CASES.resolve(name));
            for (int length = 0; length < whole.length; length++) {
                List<Result> results = read("a.json", Arrays.copyOf(whole, length));
                assertThat(results).as("%s cut to %d bytes", name, length).isNotEmpty();
                assertThat(results).allMatch(r -> r.standoff().isPresent() || r.hasErrors());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20260401, 20260402})
    void a_thousand_mutations_are_read_or_refused(long seed) throws IOException {
        String whole = Files.readString(CASES.resolve("everything/input/port.json"));
        String[] pieces = {"\"", "{", "}", "[", "]", ",", ":", "null", "\"relations\"", "7", "[[]]", "{}", "\\", "```\n"
        };
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int edit = 0; edit <= random.nextInt(3); edit++) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(12));
                text.replace(at, end, pieces[random.nextInt(pieces.length)]);
            }
            List<Result> results = read(text.toString());
            assertThat(results).as("seed %d, number %d", seed, i).isNotEmpty();
            assertThat(results)
                    .as("seed %d, number %d", seed, i)
                    .allMatch(r -> r.standoff().isPresent() || r.draft().isPresent() || r.hasErrors());
        }
    }
}
