package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Forms of input that are read without a word, and ones too large for a folder of cases. */
class InputFormsTest {
    private static final String TEXT = "The minister closed the embassy.\nThe court was told of letters.\n";
    private static final String CLAIMS = """
            article: {id: embassy, text: article.txt}
            entities:
              minister: {type: Person, name: The minister}
            claims:
            - quote: >-
                closed the embassy.
                The court
              says: [{event: closure, type: embassy-closure, actor: minister}]
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String graph() {
        Run run = Run.of("convert", folder.resolve("claims.yaml").toString(), "--base", "https://news.example/");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void a_byte_order_mark_and_cr_lf_change_nothing_and_are_not_spoken_of() throws IOException {
        write("article.txt", TEXT);
        write("claims.yaml", CLAIMS);
        String plain = graph();
        assertThat(plain).contains("\"closed the embassy.\\nThe court\"");
        for (String mark : new String[] {"", "\uFEFF"}) {
            for (String end : new String[] {"\n", "\r\n", "\r"}) {
                write("article.txt", mark + TEXT.replace("\n", end));
                write("claims.yaml", mark + CLAIMS.replace("\n", end));
                assertThat(graph()).isEqualTo(plain);
            }
        }
    }

    @Test
    void an_archive_makes_the_same_graph_as_its_folder_and_a_refused_one_loads_nothing() throws IOException {
        write("article.txt", TEXT);
        write("claims.yaml", CLAIMS);
        String plain = graph();
        String packed = archive("news.zip", "in/claims.yaml", "in/article.txt").toString();
        assertThat(Run.of("convert", packed, "--base", "https://news.example/").out())
                .isEqualTo(plain);
        String store = folder.resolve("store").toString();
        Run refused =
                Run.of("load", packed, archive("bad.zip", "../claims.yaml").toString(), "--store", store);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.errSeenFrom(folder)).contains("bad.zip: error: ").contains("[archive-path]");
        assertThat(folder.resolve("store")).doesNotExist();
        Run loaded = Run.of("load", packed, "--store", store);
        assertThat(loaded.exit()).isZero();
        assertThat(loaded.out()).startsWith("1 document read: 1 added");
    }

    private Path archive(String name, String... entries) throws IOException {
        Path archive = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                Files.copy(folder.resolve(Path.of(entry).getFileName()), zip);
                zip.closeEntry();
            }
        }
        return archive;
    }

    @Test
    void a_text_of_50_mb_is_refused_before_it_is_read() throws IOException {
        byte[] line = "The same old sentence, over and over again.\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve("article.txt"))) {
            for (int i = 0; i < 50_000_000 / line.length + 1; i++) {
                out.write(line);
            }
        }
        Run run = Run.of("check", write("claims.yaml", CLAIMS).toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errSeenFrom(folder).lines().findFirst())
                .contains("claims.yaml:1:30: error: the text is larger than 10 MB: \"article.txt\""
                        + " - expected one article's text [text-too-large]");
    }

    @Test
    void a_body_of_50_mb_is_refused_too() throws IOException {
        char[] body = new char[50_000_000];
        Arrays.fill(body, 'x');
        write(
                "claims.jsonl",
                "{\"article\": {\"id\": \"long\", \"body\": \"" + new String(body) + "\"}, \"claims\": []}\n");
        Run run = Run.of("check", folder.resolve("claims.jsonl").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("the text is larger than 10 MB").contains("[text-too-large]");
    }

    @Test
    @Timeout(60)
    void an_alias_bomb_of_a_thousand_million_words_is_defused() throws IOException {
        StringBuilder bomb = new StringBuilder("article: {id: bomb, body: text}\na: &a [lol, lol, lol]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c + ": &" + c + " [" + before + ", " + before + ", " + before + "]\n");
        }
        Run run = Run.of("check", write("claims.yaml", bomb.toString()).toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.endsWith("[yaml-alias]")))
                .hasSize(26 + 25 * 3);
    }

    @Test
    void standard_input_is_read_with_texts_from_the_working_directory() {
        String article =
                "{\"article\": {\"id\": \"one\", \"body\": \"Rain fell.\"}, \"claims\": [{\"quote\": \"Rain fell\","
                        + " \"says\": [{\"event\": \"rain\", \"type\": \"happening\"}]}]}";
        Run run = Run.given(article, "check", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .isEqualTo("1 good article (1 claim, 1 quote, 1 entity), 0 registers; 0 errors, 0 warnings\n");
        assertThat(Run.given(article.replace("Rain fell\"", "Snow fell\""), "check", "-")
                        .err())
                .startsWith("<stdin>:1:71: error: the quote is not in the text: \"Snow fell\" [quote-not-found]\n");
    }
}
