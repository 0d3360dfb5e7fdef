package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String ARTICLE = "article: {id: a, body: b}\n";

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void make_a_folder() throws IOException {
        folder = Files.createDirectory(temp.resolve("in"));
    }

    private Inputs of(String... paths) {
        return Inputs.of(List.of(paths), InputStream.nullInputStream());
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, ARTICLE);
    }

    private List<String> names(Inputs inputs) {
        return inputs.inputs().stream()
                .map(i -> i.name().replace(folder + "/", ""))
                .toList();
    }

    private List<String> faults(Inputs inputs) {
        return inputs.diagnostics().stream()
                .map(Diagnostic::toString)
                .map(d -> d.replace(temp + "/", ""))
                .toList();
    }

    @Test
    void a_folder_gives_its_annotations_by_the_code_points_of_their_paths() throws IOException {
        for (String name : List.of(
                "b.yaml",
                "B.YML",
                "a/z.json",
                "a-b.jsonl",
                "a/b/c.ndjson",
                "\uFF5E.yaml",
                "\uD83D\uDE00.yaml",
                "x.txt",
                "yaml",
                ".hidden.yaml",
                ".git/config.yaml",
                "article.yaml.bak")) {
            file(name);
        }
        Inputs inputs = of(folder.toString());
        assertThat(inputs.diagnostics()).isEmpty();
        assertThat(names(inputs))
                .containsExactly(
                        "B.YML", "a-b.jsonl", "a/b/c.ndjson", "a/z.json", "b.yaml", "\uFF5E.yaml", "\uD83D\uDE00.yaml");
        assertThat(names(of(folder + "/"))).isEqualTo(names(inputs));
    }

    @Test
    void files_and_folders_stay_in_the_order_given() throws IOException {
        file("b.yaml");
        file("a.yaml");
        file("odd-name");
        assertThat(names(of(folder + "/odd-name", folder.toString(), folder + "/b.yaml")))
                .containsExactly("odd-name", "a.yaml", "b.yaml", "b.yaml");
    }

    @Test
    void a_folder_without_articles_is_an_error() throws IOException {
        file("readme.txt");
        assertThat(faults(of(folder.toString())))
                .containsExactly(
                        "in: error: there is no article in the folder - expected files that end in .yaml, .yml,"
                                + " .json, .jsonl, .ndjson, .jsonld, .ann, .zip [no-articles]");
    }

    @Test
    void a_name_that_names_nothing_is_an_error_with_the_nearest_name() throws IOException {
        file("claims.yaml");
        assertThat(faults(of(folder + "/claim.yaml", folder + "/no/where", "a\0b", "")))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("in/claim.yaml: error: there is no such file or folder - nearest: ")
                                .endsWith("claims.yaml [no-such-file]"),
                        second -> assertThat(second)
                                .isEqualTo("in/no/where: error: there is no such file or folder [no-such-file]"),
                        third -> assertThat(third).endsWith("[no-such-file]"),
                        fourth -> assertThat(fourth).endsWith("[no-such-file]"));
    }

    @Test
    void links_out_of_the_folder_are_reported_and_not_followed() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("out"));
        Files.writeString(outside.resolve("secret.yaml"), ARTICLE);
        file("a.yaml");
        file("data.bin");
        link("outer", outside);
        link("secret.yaml", outside.resolve("secret.yaml"));
        link("notes.txt", outside.resolve("secret.yaml"));
        link("again.yaml", folder.resolve("a.yaml"));
        link("data.yaml", folder.resolve("data.bin"));
        link("loop", folder);
        link("dangling.yaml", folder.resolve("nothing.yaml"));
        Inputs inputs = of(folder.toString());
        assertThat(names(inputs)).containsExactly("a.yaml", "data.yaml");
        assertThat(faults(inputs))
                .containsExactlyInAnyOrder(
                        "in/outer: warning: a symbolic link leads out of the folder; it is not followed - expected the"
                                + " file itself, or its own path on the command line [link-outside]",
                        "in/secret.yaml: warning: a symbolic link leads out of the folder; it is not followed - expected"
                                + " the file itself, or its own path on the command line [link-outside]",
                        "in/dangling.yaml: error: this cannot be read [unreadable]");
    }

    @Test
    void links_out_of_the_folder_are_told_for_what_brat_keeps_beside_its_texts_too() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("out"));
        for (String name : List.of("a.ann", "a.txt", "b.txt", "annotation.conf", "c.zip")) {
            Files.writeString(outside.resolve(name), "");
        }
        Files.writeString(folder.resolve("b.ann"), "");
        for (String name : List.of("a.ann", "a.txt", "b.txt", "annotation.conf", "c.zip")) {
            link(name, outside.resolve(name));
        }
        Inputs inputs = of(folder.toString());
        assertThat(names(inputs)).containsExactly("b.ann");
        assertThat(inputs.diagnostics())
                .allMatch(d -> d.id().equals("link-outside"))
                .extracting(d -> d.position().file().replace(folder + "/", ""))
                .containsExactlyInAnyOrder("a.ann", "annotation.conf", "c.zip");
        assertThat(Reading.ids(Reading.all(inputs.inputs().get(0)))).containsExactly("text-outside");
    }

    @Test
    void a_text_stands_for_the_annotations_beside_it() throws IOException {
        file("a.txt");
        file("a.ann");
        file("b.txt");
        assertThat(names(of(folder + "/a.txt"))).containsExactly("a.ann");
        assertThat(names(of(folder + "/a.ann", folder + "/a.txt", folder + "/b.txt")))
                .containsExactly("a.ann", "b.txt");
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }

    @Test
    void a_folder_that_is_itself_a_link_is_entered() throws IOException {
        file("a.yaml");
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
        Inputs inputs = of(link.toString());
        assertThat(faults(inputs)).isEmpty();
        assertThat(inputs.inputs()).extracting(Input::name).containsExactly(link + "/a.yaml");
        assertThat(Reading.article(Reading.all(inputs.inputs().get(0)))).isNotNull();
    }

    @Test
    void standard_input_is_read_once() {
        InputStream stdin = new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8));
        Inputs inputs = Inputs.of(List.of("-", "-"), stdin);
        assertThat(faults(inputs))
                .containsExactly("<stdin>: error: standard input can be read only once [stdin-twice]");
        List<Result> results = Reading.all(inputs.inputs().get(0));
        assertThat(Reading.article(results).position().toString()).isEqualTo("<stdin>:1:1");
    }

    @Test
    void a_file_that_vanished_or_may_not_be_read_is_a_diagnostic() throws IOException {
        file("a.yaml");
        Input input = of(folder + "/a.yaml").inputs().get(0);
        boolean closed = folder.resolve("a.yaml").toFile().setReadable(false);
        if (closed && !Files.isReadable(folder.resolve("a.yaml"))) {
            assertThat(Reading.faults(Reading.all(input)).get(0))
                    .endsWith("the file cannot be read: \"permission denied\" [unreadable]");
        }
        Files.delete(folder.resolve("a.yaml"));
        assertThat(Reading.ids(Reading.all(input))).containsExactly("no-such-file");
    }

    @Test
    void a_text_behind_a_link_out_of_the_folder_is_refused() throws IOException {
        Files.writeString(temp.resolve("secret.txt"), "a secret");
        Files.writeString(folder.resolve("plain.txt"), "It rained.");
        link("out.txt", temp.resolve("secret.txt"));
        link("in.txt", folder.resolve("plain.txt"));
        Path annotation = folder.resolve("a.yaml");
        Files.writeString(annotation, "article: {id: a, text: out.txt}\n---\narticle: {id: b, text: in.txt}\n");
        List<Result> results = Reading.all(Input.file("a.yaml", annotation));
        assertThat(Reading.faults(results))
                .containsExactly("a.yaml:1:24: error: the text lies outside the annotation's folder: \"out.txt\" -"
                        + " expected a file in the folder of this one, or below it [text-outside]");
        assertThat(results.get(1).draft()).isPresent();
    }

    @Test
    void a_text_in_a_folder_below_is_found_and_misspelt_ones_suggested() throws IOException {
        Files.createDirectory(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/rain.txt"), "It rained.");
        Path annotation = folder.resolve("a.yaml");
        Files.writeString(annotation, "article: {id: a, text: texts/rain.txt}\n");
        assertThat(Reading.article(Reading.all(Input.file("in/a.yaml", annotation)))
                        .text()
                        .name())
                .isEqualTo("texts/rain.txt");
        Files.writeString(annotation, "article: {id: a, text: texts/rian.txt}\n");
        assertThat(Reading.faults(Reading.all(Input.file("in/a.yaml", annotation)))
                        .get(0))
                .endsWith("- nearest: texts/rain.txt [text-missing]");
        Files.writeString(annotation, "article: {id: a, text: \"a\\0b\"}\n");
        assertThat(Reading.ids(Reading.all(Input.file("in/a.yaml", annotation))))
                .containsExactly("text-missing");
    }

    @Test
    void formats_are_found_by_their_names() {
        assertThat(Reader.of("averment")).isPresent();
        assertThat(Reader.of("word")).isEmpty();
        assertThat(Reader.formats()).startsWith("averment");
    }
}
