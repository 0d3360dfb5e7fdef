package org.averment.reader.docred;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Standoff;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocredFormatTest {
    private static final String DOCUMENT = "{\"title\": \"Vell\", \"sents\": [[\"Vell\", \".\"]],"
            + " \"vertexSet\": [[{\"name\": \"Vell\", \"sent_id\": 0, \"pos\": [0, 1], \"type\": \"LOC\"}]],"
            + " \"labels\": [{\"r\": \"P17\", \"h\": 0, \"t\": 0, \"evidence\": [0]}]}";

    private static List<Result> read(String name, String text) {
        List<Result> results = new ArrayList<>();
        Reader.any().read(Input.text(name, Path.of(""), text), results::add);
        return results;
    }

    private static List<String> faults(String text) {
        return read("a.json", text).stream()
                .flatMap(result -> result.diagnostics().stream())
                .map(Diagnostic::id)
                .toList();
    }

    @Test
    void a_list_of_three_thousand_documents_is_read_one_by_one() {
        String list = IntStream.range(0, 3_000).mapToObj(i -> DOCUMENT).collect(Collectors.joining(",\n", "[", "]"));
        List<Result> results = read("train.json", list);
        assertThat(results).hasSize(3_000).noneMatch(Result::hasErrors);
        assertThat(results)
                .extracting(result -> result.standoff().orElseThrow().id().text())
                .startsWith("train-1", "train-2")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_fault_refuses_the_document_that_it_stands_in_and_no_other() {
        String broken = DOCUMENT.replace("\"labels\"", "\"title\": \"Twice\", \"labels\"");
        List<Result> results = read("a.json", "[" + DOCUMENT + ",\n" + broken + ",\n" + DOCUMENT + "]");
        assertThat(results).extracting(Result::hasErrors).containsExactly(false, true, false);
    }

    @Test
    void a_document_alone_is_called_after_its_file_and_a_line_by_its_number() {
        assertThat(read("news/vell.json", DOCUMENT))
                .extracting(DocredFormatTest::id)
                .containsExactly("vell");
        assertThat(read("news/vell.jsonl", DOCUMENT + "\n" + DOCUMENT))
                .extracting(DocredFormatTest::id)
                .containsExactly("vell-1", "vell-2");
        assertThat(read(Input.STDIN, DOCUMENT)).extracting(DocredFormatTest::id).containsExactly("stdin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0, 0]", "[1, 0]", "[-1, 1]", "[0, 99]", "[0, 999999999999]", "[0]", "[]"})
    void tokens_that_are_not_there_lose_a_mention_without_a_name(String pos) {
        String text = DOCUMENT.replace("\"name\": \"Vell\", ", "").replace("[0, 1]", pos);
        List<Item> items = read("a.json", text).get(0).standoff().orElseThrow().items();
        assertThat(items.get(0)).isInstanceOf(Item.Unused.class);
        assertThat(faults(text)).contains("span-refused").doesNotContain("wrong-shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0, \"one\"]", "[0, [1]]", "[0, 9999999999999999999999]", "{}", "[0, 1.5]"})
    void what_is_no_number_is_a_fault(String pos) {
        assertThat(faults(DOCUMENT.replace("[0, 1]", pos))).contains("wrong-shape");
    }

    @Test
    void numbers_may_be_written_as_texts_or_with_a_point() {
        assertThat(faults(DOCUMENT.replace("[0, 1]", "[\"0\", 1.0]"))).isEmpty();
    }

    @Test
    void an_empty_list_is_no_document_of_this_format() {
        assertThat(faults("[]")).containsExactly("other-format");
    }

    private static String id(Result result) {
        return result.standoff().map(Standoff::id).orElseThrow().text();
    }
}
