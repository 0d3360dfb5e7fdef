package org.averment.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Standoff;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats whose files are records of JSON, at their edges. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecordFormatsTest {
    private static final Set<String> FORMATS = Set.of("doccano", "prodigy");

    private static final Pattern VALUE = Pattern.compile("\"[^\"\\\\]*\"(?!:)|(?<=[ \\[])-?[0-9.]+|null|true|false");

    private static final List<String> STRANGE = List.of(
            "null", "-1", "999999999999999999", "1e9", "[]", "{}", "[[]]", "\"\"", "\" \"", "true", "{\"id\": null}");

    static Stream<FormatCase> cases() {
        return FormatCase.all().filter(one -> FORMATS.contains(one.format()));
    }

    static Stream<String> formats() {
        return FORMATS.stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_file_cut_off_anywhere_gives_results_with_places(FormatCase one) throws IOException {
        for (Input input : one.inputs()) {
            byte[] bytes = input.content().open().readAllBytes();
            for (int length = 0; length < bytes.length; length++) {
                byte[] part = Arrays.copyOf(bytes, length);
                Input cut = new Input(input.name(), Path.of("nowhere"), () -> new ByteArrayInputStream(part));
                assertThat(read(Reader.any(), cut)).as("%d bytes", length).isNotEmpty();
                List<Result> named = read(Reader.of(one.format()).orElseThrow(), cut);
                assertThat(named).as("%d bytes", length).isNotEmpty();
                assertThat(named.stream().flatMap(r -> r.diagnostics().stream()))
                        .as("%d bytes", length)
                        .allMatch(
                                d -> d.id().equals("empty-file") || d.position().column() > 0);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_file_with_values_exchanged_gives_results_and_no_exception(FormatCase one) throws IOException {
        long seed = 20260105;
        Random random = new Random(seed);
        for (Input input : one.inputs()) {
            String text = new String(input.content().open().readAllBytes(), StandardCharsets.UTF_8);
            List<String> values = VALUE.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            for (int i = 0; i < 300; i++) {
                String mutant = VALUE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                random.nextInt(20) > 0 ? found.group() : strange(values, random)));
                List<Result> results = text(Reader.of(one.format()).orElseThrow(), input.name(), mutant);
                assertThat(results)
                        .as("seed %d, mutant %d of %s", seed, i, input.name())
                        .isNotEmpty();
                assertThat(results).allMatch(r -> r.hasErrors() || r.standoff().isPresent());
            }
        }
    }

    private static String strange(List<String> values, Random random) {
        return random.nextBoolean()
                ? values.get(random.nextInt(values.size()))
                : STRANGE.get(random.nextInt(STRANGE.size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void what_is_no_record_is_an_error_and_no_exception(String format) {
        for (String text :
                List.of("", " ", "[]", "{}", "[[]]", "[1, null]", "null", "7", "\"x\"", "{\"text\": null}")) {
            List<Result> results = text(Reader.of(format).orElseThrow(), "a.json", text);
            assertThat(results).as(text).isNotEmpty().allMatch(Result::hasErrors);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"t\", \"label\": [[0, 1, \"A\"]]}",
                "{\"text\": \"t\", \"label\": \"A\"}",
                "[{\"text\": \"t\", \"labels\": []}]",
                "{\"label\": [[0, 1, \"A\"]]}",
                "{\"text\": 7, \"entities\": [{\"end_offset\": 1}]}",
                "{\"id\": 1, \"text\": \"t\", \"entities\": [], \"relations\": []}",
            })
    void doccano_is_recognised_even_with_faults(String text) {
        assertThat(recognised(text)).isEqualTo("doccano");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"t\", \"spans\": []}",
                "{\"text\": \"t\", \"spans\": [{\"start\": 0, \"end\": 1}]}",
                "{\"text\": \"t\", \"label\": \"A\", \"answer\": \"accept\"}",
                "{\"text\": \"t\", \"label\": \"A\", \"_input_hash\": 1}",
                "[{\"text\": \"t\", \"_session_id\": null, \"spans\": 7}]",
            })
    void prodigy_is_recognised_even_with_faults(String text) {
        assertThat(recognised(text)).isEqualTo("prodigy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"t\"}",
                "{\"text\": \"t\", \"entities\": [{\"text\": \"a\", \"type\": \"b\"}], \"relations\": []}",
                "{\"text\": \"t\", \"triples\": [[\"a\", \"b\", \"c\"]]}",
                "{\"title\": \"t\", \"sents\": [[\"a\"]], \"vertexSet\": [], \"labels\": [{\"r\": \"P1\", \"h\": 0, \"t\": 1}]}",
                "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"Annotation\", \"body\": [], \"target\": \"x\"}",
            })
    void files_of_others_are_left_to_them(String text) {
        assertThat(FORMATS).doesNotContain(recognised(text));
    }

    @Test
    void a_hundred_thousand_spans_in_one_record_are_read() {
        String spans = IntStream.range(0, 100_000)
                .mapToObj(i -> "[" + i % 7 + "," + (i % 7 + 1) + ",\"A\"]")
                .collect(Collectors.joining(","));
        Standoff read = standoff(text(Reader.any(), "a.json", "{\"text\": \"Nordhafen\", \"label\": [" + spans + "]}"));
        assertThat(read.items()).hasSize(100_000).allMatch(Item.Mention.class::isInstance);
    }

    @Test
    void two_hundred_thousand_spans_that_stand_nowhere_are_not_looked_for_for_ever() {
        String spans = IntStream.range(0, 200_000)
                .mapToObj(i -> "{\"start\":0,\"end\":2,\"text\":\"no " + i + "\"}")
                .collect(Collectors.joining(","));
        String words = "nobody ".repeat(700_000);
        List<Result> results =
                text(Reader.any(), "a.json", "{\"text\": \"" + words + "\", \"spans\": [" + spans + "]}");
        assertThat(results.get(0).standoff().orElseThrow().items())
                .hasSize(200_000)
                .allMatch(Item.Unused.class::isInstance);
    }

    @Test
    void a_fault_of_the_syntax_stays_with_its_record() {
        List<Result> results = text(
                Reader.any(),
                "a.json",
                "[{\"text\": \"a\", \"label\": []},\n{\"text\": \"b\", \"text\": \"c\", \"label\": []},\n{\"text\": \"d\", \"label\": []}]");
        assertThat(results.stream().map(Result::hasErrors)).containsExactly(false, true, false);
    }

    private static String recognised(String text) {
        return text(Reader.any(), "a.json", text).stream()
                .map(r -> r.standoff().map(Standoff::format).orElseGet(() -> byFault(r)))
                .findFirst()
                .orElse("none");
    }

    /** Which reader refused it: each asks for other keys. */
    private static String byFault(Result result) {
        String keys = result.diagnostics().stream()
                .filter(d -> d.id().equals("missing-key") || d.id().equals("wrong-shape"))
                .map(Diagnostic::message)
                .collect(Collectors.joining(" "));
        return keys.contains("the record lacks") ? "doccano" : "none";
    }

    private static Standoff standoff(List<Result> results) {
        assertThat(results).hasSize(1);
        assertThat(results.get(0).diagnostics()).isEmpty();
        return results.get(0).standoff().orElseThrow();
    }

    private static List<Result> text(Reader reader, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(reader, new Input(name, Path.of("nowhere"), () -> new ByteArrayInputStream(bytes)));
    }

    private static List<Result> read(Reader reader, Input input) {
        List<Result> results = new ArrayList<>();
        reader.read(input, results::add);
        return results;
    }
}
