package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversions to formats of annotations: where they go, and what is said of what they cannot hold. */
class ConvertFormatsTest {
    private static final String GOOD = """
            {"article": {"id": "a", "title": "T", "body": "Ana left."},
             "entities": {"ana": {"type": "Person", "mentions": "Ana"}}, "claims": []}
            """;

    @TempDir
    Path folder;

    @Test
    void an_article_goes_to_yaml_and_lines_by_the_name_of_the_file() throws IOException {
        Path yaml = folder.resolve("out.yaml");
        Run run = Run.of("convert", "seeds", "-o", yaml.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        Path lines = folder.resolve("out.jsonl");
        assertThat(Run.of("convert", yaml.toString(), "-o", lines.toString()).exit())
                .isZero();
        assertThat(Files.readAllLines(lines)).hasSize(2);
        String[] graph = {"--base", "https://news.example/"};
        assertThat(Run.of("convert", lines.toString(), graph[0], graph[1]).out())
                .isEqualTo(Run.of("convert", "seeds", graph[0], graph[1]).out());
    }

    @Test
    void brat_is_a_new_folder_and_what_it_cannot_hold_is_listed() throws IOException {
        Path out = folder.resolve("brat");
        Run run = Run.given(GOOD, "convert", "-", "--format", "brat", "-o", out.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        not in brat:
                          1 detail of the article - no line holds its title (a)
                        """);
        assertThat(names(out)).containsExactly("a.ann", "a.txt", "annotation.conf");
        assertThat(Files.readString(out.resolve("a.ann"))).isEqualTo("T1\tPerson 0 3\tAna\n");
        assertThat(names(folder)).containsExactly("brat");
        Run again = Run.given(GOOD, "convert", "-", "--format", "brat", "-o", out.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err())
                .isEqualTo("averment: " + out + " is there already, and nothing in it is to be lost"
                        + " - expected the name of a new or empty folder [output-not-empty]\n");
    }

    @Test
    void an_empty_folder_is_taken_and_no_folder_is_refused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.given(GOOD, "convert", "-", "--format", "brat", "-o", empty.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(names(empty)).hasSize(3);
        Run nowhere = Run.given(GOOD, "convert", "-", "--format", "brat");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err())
                .isEqualTo("averment: brat is a folder of files - expected -o with the name of a new folder"
                        + " [output-needed]\n");
    }

    @Test
    void bad_data_leave_nothing_behind() throws IOException {
        String bad = GOOD.replace("\"mentions\": \"Ana\"", "\"mentions\": \"Bo\"");
        for (String format : List.of("brat", "averment-yaml", "averment-jsonl", "web-annotation")) {
            Path out = folder.resolve("out");
            Run run = Run.given(bad, "convert", "-", "--format", format, "-o", out.toString());
            assertThat(run.exit()).as(format).isEqualTo(1);
            assertThat(run.err()).contains(out + " was not written");
            assertThat(names(folder)).as(format).isEmpty();
        }
    }

    @Test
    void what_yaml_cannot_hold_is_an_error_and_leaves_nothing_behind() throws IOException {
        String line = "Ana left, " + "and left again, ".repeat(10_000);
        Path out = folder.resolve("out.yaml");
        Run run = Run.given(GOOD.replace("Ana left.", line), "convert", "-", "-o", out.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("expected averment-jsonl").endsWith("[not-in-yaml]\n");
        assertThat(names(folder)).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
