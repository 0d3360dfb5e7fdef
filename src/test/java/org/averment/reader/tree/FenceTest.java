package org.averment.reader.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.averment.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenceTest {
    private static List<Tree> trees(String name, String text) throws IOException {
        List<Tree> trees = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<TreePart> parts = new ArrayList<>();
        Documents.split(name, new ByteArrayInputStream(bytes), parts::add);
        for (TreePart part : parts) {
            part.read(org.averment.reader.format.Known.NOTHING, trees::add);
        }
        return trees;
    }

    private static String place(Tree tree) {
        return tree.root().orElseThrow().position().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.md", "a.txt", "a", "<stdin>"})
    void json_between_fences_keeps_its_place_in_the_file(String name) throws IOException {
        List<Tree> trees = trees(name, "\uFEFFHere, {so}:\r\n\r\n  ````json\r\n  {\"a\": 1}\r\n  ````\r\nDone.\n");
        assertThat(trees).hasSize(1);
        assertThat(place(trees.get(0))).isEqualTo(name + ":4:3");
    }

    @Test
    void every_block_of_json_is_a_document_and_others_are_prose() throws IOException {
        List<Tree> trees = trees("a.md", "```sh\nls\n```\n```json\n{}\n```\n~~~\n[1,\n```\n2]\n~~~\n```\n{\"a\": 1}");
        assertThat(trees).hasSize(3);
        assertThat(place(trees.get(0))).isEqualTo("a.md:5:1");
        // Backticks do not close what tildes opened.
        assertThat(trees.get(1).faults()).extracting(Diagnostic::id).containsExactly("syntax");
        assertThat(place(trees.get(2))).isEqualTo("a.md:13:1");
    }

    @ParameterizedTest
    @CsvSource({"a.yaml, 1", "a.json, 1", "a.md, 1"})
    void a_page_without_json_is_read_as_before(String name, int documents) throws IOException {
        assertThat(trees(name, "key: |\n  text\n  ```\n  no json\n  ```\n")).hasSize(documents);
    }

    @Test
    void fences_in_yaml_are_text() throws IOException {
        List<Tree> trees = trees("a.yaml", "key: |\n  ```json\n  {\"a\": 1}\n  ```\n");
        assertThat(((Node.Mapping) trees.get(0).root().orElseThrow())
                        .word("key")
                        .orElseThrow()
                        .text())
                .contains("```json");
    }

    @Test
    void json_that_holds_fences_is_json() throws IOException {
        List<Tree> trees = trees("a.json", "{\"a\":\n\"```json {}\"}\n");
        assertThat(trees).hasSize(1);
        assertThat(place(trees.get(0))).isEqualTo("a.json:1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"```", "```\n", "``` json\n\n", "~~~\r", "\uFEFF```json\n{", "```\n```\n```"})
    void fences_without_an_end_come_to_one(String page) throws IOException {
        assertThat(trees("a.json", page)).allMatch(tree -> !tree.faults().isEmpty());
    }
}
