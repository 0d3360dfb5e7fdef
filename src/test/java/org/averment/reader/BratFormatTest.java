package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Standoff;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BratFormatTest {
    private static final String TEXT = "Olsen met Berg in Norvik.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write_a_text() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
    }

    private Result read(String ann) throws IOException {
        return read(ann.getBytes(StandardCharsets.UTF_8));
    }

    private Result read(byte[] ann) throws IOException {
        Files.write(folder.resolve("a.ann"), ann);
        List<Result> results = Reading.all(Input.file("a.ann", folder.resolve("a.ann")));
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private List<Item> items(String ann) throws IOException {
        Result result = read(ann);
        assertThat(result.diagnostics()).isEmpty();
        return result.standoff().map(Standoff::items).orElseThrow();
    }

    private String roles(String event) throws IOException {
        Item.Event read = (Item.Event) items("E1\t" + event + "\n").get(0);
        return read.arguments().stream().map(a -> a.role().text()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n \t\r\n", "\uFEFF", "\r"})
    void an_empty_file_is_an_article_without_items(String ann) throws IOException {
        assertThat(items(ann)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_may_end_in_any_way_and_the_last_in_none(String end) throws IOException {
        String ann = String.join(end, "T1\tPerson 0 5\tOlsen \t", "", "T2\tPerson 10 14\tBerg");
        assertThat(items(ann)).extracting(i -> i.origin().position().line()).containsExactly(1, 3);
        assertThat(items(ann + end)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Merge:T1 Org:T2 Org2:T3, Org Org",
        "Merge:T1 Org2:T2 Org3:T3, Org Org",
        "Merge:T1 Org2:T2, Org2",
        "Merge:T1 Org:T2 Place2:T3, Org Place2",
        "Merge:T1 2:T2 3:T3, 2 3",
        "Merge:T1, ''"
    })
    void numbers_of_repeated_roles_are_dropped(String event, String roles) throws IOException {
        assertThat(roles(event)).isEqualTo(roles);
    }

    @Test
    void a_configuration_tells_numbered_roles_from_repeated_ones() throws IOException {
        Files.writeString(
                folder.resolve("annotation.conf"),
                "[events]\n!Merge Org?:<A>,Place2{1-2}:B|C\n[relations]\nMerge Lane:T\nbroken ][ line : ,,\n");
        assertThat(roles("Merge:T1 Org2:T2 Place2:T3 Lane2:T4")).isEqualTo("Org Place2 Lane2");
        assertThat(roles("Other:T1 Org2:T2 Place2:T3")).isEqualTo("Org2 Place2");
    }

    @Test
    void a_configuration_counts_inside_the_named_folder_alone() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("in/deep"));
        Files.writeString(folder.resolve("annotation.conf"), "[events]\nMerge Org:A\n");
        Files.writeString(inner.resolve("a.txt"), TEXT);
        Files.writeString(inner.resolve("a.ann"), "E1\tMerge:T1 Org2:T2\n");
        assertThat(role(folder)).isEqualTo("Org");
        assertThat(role(folder.resolve("in"))).isEqualTo("Org2");
        Files.createSymbolicLink(folder.resolve("in/annotation.conf"), folder.resolve("annotation.conf"));
        assertThat(role(folder.resolve("in"))).isEqualTo("Org2");
    }

    private static String role(Path named) {
        Input input = Inputs.of(List.of(named.toString()), java.io.InputStream.nullInputStream())
                .inputs()
                .get(0);
        Item.Event event = (Item.Event) Reading.all(input)
                .get(0)
                .standoff()
                .map(Standoff::items)
                .orElseThrow()
                .get(0);
        return event.arguments().get(0).role().text();
    }

    @Test
    void the_id_of_an_article_is_its_path_in_the_named_folder() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("in/deep.er"));
        Files.writeString(inner.resolve("a.b.txt"), TEXT);
        Files.writeString(inner.resolve("a.b.ANN"), "");
        Input input = Inputs.of(List.of(folder.resolve("in").toString()), java.io.InputStream.nullInputStream())
                .inputs()
                .get(0);
        assertThat(Reading.all(input).get(0).standoff().map(s -> s.id().text())).contains("deep.er.a.b");
    }

    @Test
    void a_file_cut_off_anywhere_gives_a_result_with_places() throws IOException {
        byte[] all = Files.readAllBytes(Path.of("src/test/resources/formats/brat/everything/input/ports/merger.ann"));
        for (int length = 0; length <= all.length; length++) {
            Result result = read(Arrays.copyOf(all, length));
            assertThat(result.diagnostics())
                    .allMatch(d -> d.position().line() > 0 && d.position().column() > 0);
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        assertThat(read(new byte[] {'T', '1', '\t', (byte) 0xC3, '\n'}).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("a.ann:1:4: error: the bytes are not UTF-8: \"0xC3\" - expected a file saved as UTF-8"
                        + " [invalid-utf8]");
        assertThat(read("PK\u0003\u0004 not brat").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("other-format");
    }

    @Test
    void a_text_that_is_missing_is_told_with_the_nearest_name_beside_other_faults() throws IOException {
        Files.move(folder.resolve("a.txt"), folder.resolve("A1.txt"));
        Result result = read("T1\tPerson 0 5\tOlsen\nT2\tPerson\n");
        assertThat(result.standoff()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("a.ann:1:1: error").endsWith("A1.txt [text-missing]"),
                        line -> assertThat(line).startsWith("a.ann:2:4: error").endsWith("[brat-syntax]"));
    }

    @Test
    void a_text_behind_a_link_that_leads_out_is_refused() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(inner.resolve("b.txt"), folder.resolve("a.txt"));
        Files.writeString(inner.resolve("b.ann"), "");
        assertThat(Reading.ids(Reading.all(Input.file("b.ann", inner.resolve("b.ann")))))
                .containsExactly("text-outside");
    }

    @Test
    void a_file_of_another_kind_is_not_told_line_by_line_to_its_end() throws IOException {
        Result result = read("no\n".repeat(200_000));
        assertThat(result.diagnostics()).hasSize(10_001);
        assertThat(result.diagnostics().get(10_000).toString())
                .isEqualTo("a.ann:10000:1: error: too much is wrong; the rest of the file is not read [brat-syntax]");
    }

    @Test
    void a_file_larger_than_any_article_needs_is_refused() throws IOException {
        assertThat(read("\n".repeat(10_000_001)).diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("document-too-large");
    }

    @Test
    void long_lines_cost_no_more_than_their_length() throws IOException {
        String arguments =
                IntStream.range(0, 200_000).mapToObj(i -> " R" + i + ":T1").collect(Collectors.joining());
        assertThat(((Item.Event) items("E1\tMerge:T1" + arguments).get(0)).arguments())
                .hasSize(200_000);
        String fragments = "0 1;".repeat(200_000) + "2 3";
        assertThat(read("T1\tPerson " + fragments + "\tx").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("span-refused");
        assertThat(read("T1\tPerson 0 5" + " ".repeat(1_000_000) + ";x\tOlsen").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("brat-syntax");
    }
}
