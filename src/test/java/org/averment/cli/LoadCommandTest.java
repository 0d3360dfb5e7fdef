package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.averment.store.OpenMode;
import org.averment.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** load, list, remove and convert -o, by what they leave on disk. */
class LoadCommandTest {
    private static final String BASE = "https://news.example/";

    @TempDir
    Path folder;

    private Path store;
    private Path articles;

    @BeforeEach
    void prepare() throws IOException {
        store = folder.resolve("store");
        articles = Files.createDirectory(folder.resolve("articles"));
        article("a-rain", "Rain fell on Fier.", "Rain fell");
        article("b-snow", "Snow fell on Korca.", "Snow fell");
    }

    private void article(String id, String text, String quote) throws IOException {
        Files.writeString(articles.resolve(id + ".yaml"), """
                article: {id: %s, body: %s}
                claims:
                - quote: %s
                  says: [{event: e, type: happening}]
                """.formatted(id, text, quote));
    }

    private Run load(String... more) {
        return Run.of(
                Stream.concat(Stream.of("load", articles.toString(), "--store", store.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String dump() throws IOException {
        try (Store opened = Store.open(store, OpenMode.read())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opened.dump(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_was_loaded_is_what_convert_writes() throws IOException {
        Run run = load("--base", BASE);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> converted = Run.of("convert", articles.toString(), "--base", BASE)
                .out()
                .lines()
                .sorted()
                .toList();
        assertThat(run.out())
                .isEqualTo("2 documents read: 2 added, 0 replaced, 0 unchanged, 0 refused; " + converted.size()
                        + " quads written to " + store + "\n");
        assertThat(dump().lines().toList()).isEqualTo(converted);
    }

    @Test
    void one_bad_document_keeps_all_out_unless_told_to_keep_going() throws IOException {
        load();
        String before = dump();
        article("b-snow", "Snow fell twice on Korca.", "Snow fell");
        article("c-hail", "Hail fell.", "Frost fell");
        Run refused = load();
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err().lines())
                .containsExactly(
                        articles + "/c-hail.yaml:3:10: error: the quote is not in the text: \"Frost fell\""
                                + " [quote-not-found]",
                        "averment: nothing was loaded: 1 error, 0 warnings; mend them, or load the good documents with"
                                + " --keep-going");
        assertThat(refused.out())
                .startsWith("3 documents read: 0 added, 0 replaced, 0 unchanged, 1 refused, 2 held back; 0 quads");
        assertThat(dump()).isEqualTo(before);
        Run kept = load("--keep-going");
        assertThat(kept.exit()).isEqualTo(1);
        assertThat(kept.out()).startsWith("3 documents read: 0 added, 1 replaced, 1 unchanged, 1 refused; ");
        assertThat(dump()).contains("article/b-snow").doesNotContain("c-hail").isNotEqualTo(before);
    }

    @Test
    void with_errors_a_new_store_is_not_even_made() throws IOException {
        article("c-hail", "Hail fell.", "Frost fell");
        Run refused = load();
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out())
                .isEqualTo("3 documents read: 0 added, 0 replaced, 0 unchanged, 1 refused, 2 held back;"
                        + " 0 quads written\n");
        assertThat(store).doesNotExist();
        assertThat(Run.of("load", folder.resolve("nowhere").toString(), "--store", store.toString())
                        .exit())
                .isEqualTo(1);
        assertThat(store).doesNotExist();
        assertThat(Run.of("serve", articles.toString(), "--store", store.toString())
                        .exit())
                .isEqualTo(1);
        assertThat(store).doesNotExist();
    }

    @Test
    void with_an_error_late_in_a_large_load_there_is_what_there_was_before() throws IOException {
        Path many = folder.resolve("many.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            lines.append("""
                    {"article": {"id": "a%d", "body": "Rain fell."}, "claims": [{"quote": "Rain fell", "says":\
                     [{"event": "e", "type": "happening", "description": "day %d"}]}]}
                    """.formatted(i, i));
        }
        Files.writeString(many, lines + "{\"article\": {\"id\": \"bad\"}}\n");

        Path around = folder.resolve("around");
        String[] load = {
            "load", many.toString(), "--store", around.resolve("store").toString()
        };
        Run refused = Run.of(load);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).endsWith(" 1 refused, 4000 held back; 0 quads written\n");
        assertThat(around).doesNotExist();

        try (Store empty = Store.open(around.resolve("store"), OpenMode.write(BASE))) {
            assertThat(empty.isFillable()).isTrue();
        }
        refused = Run.of(load);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).endsWith("; 0 quads written to " + around.resolve("store") + "\n");
        try (Store empty = Store.open(around.resolve("store"), OpenMode.read())) {
            assertThat(empty.base()).isEqualTo(BASE);
            assertThat(empty.isEmpty()).isTrue();
        }

        Run kept = Run.of("load", "--keep-going", many.toString(), "--store", store.toString());
        // More than one transaction: what was refused had been on its way to the disk.
        assertThat(kept.out()).matches("(?s)4,001 .* 4000 added.* 1[0-9]{2},[0-9]{3} quads written to .*");
        assertThat(store).exists();
    }

    @Test
    void what_is_unchanged_is_not_written_again() throws IOException {
        load();
        String before = dump();
        List<String> files = files();
        Run again = load();
        assertThat(again.exit()).isZero();
        assertThat(again.out()).startsWith("2 documents read: 0 added, 0 replaced, 2 unchanged, 0 refused; 0 quads");
        assertThat(dump()).isEqualTo(before);
        assertThat(files()).isEqualTo(files);
    }

    /** The store's data files with their sizes. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(file -> file.toString().matches(".*\\.(dat|obj|idn|txt)"))
                    .map(file -> file + " " + file.toFile().length())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_seed_loaded_twice_changes_no_byte_of_the_dump() throws IOException {
        assertThat(Run.of("load", "seeds", "--store", store.toString()).exit()).isZero();
        String first = dump();
        Run again = Run.of("load", "seeds", "--store", store.toString());
        assertThat(again.out()).startsWith("2 documents read: 0 added, 0 replaced, 2 unchanged, 0 refused");
        assertThat(dump()).isEqualTo(first);
    }

    @Test
    void the_base_of_the_first_load_is_kept() throws IOException {
        load("--base", BASE);
        article("d-fog", "Fog lay on Vlora.", "Fog lay");
        assertThat(load().out()).startsWith("3 documents read: 1 added, 0 replaced, 2 unchanged");
        assertThat(dump()).contains("<" + BASE + "article/d-fog>").doesNotContain("localhost");
    }

    @Test
    void standard_input_is_loaded_too_and_its_copy_deleted() throws IOException {
        String yaml = Files.readString(articles.resolve("a-rain.yaml"));
        List<Path> before = spooled();
        Run run = Run.given(yaml, "load", "-", "--store", store.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("1 document read: 1 added");
        assertThat(spooled()).isEqualTo(before);
    }

    private static List<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("averment-stdin-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void list_and_remove_know_articles_by_id_and_by_iri() throws IOException {
        load("--base", BASE);
        assertThat(Run.of("list", "--store", store.toString()).out()).contains("\na-rain ", "\nb-snow ");
        Run byId = Run.of("remove", "a-rain", "--store", store.toString());
        assertThat(byId.out()).isEqualTo("removed " + BASE + "article/a-rain\n");
        assertThat(dump()).doesNotContain("a-rain").contains("b-snow");
        Run wrong = Run.of("remove", "b-snow", "c-hail", "--store", store.toString());
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(dump()).contains("b-snow");
        assertThat(Run.of("remove", BASE + "article/b-snow", "--store", store.toString())
                        .exit())
                .isZero();
        assertThat(dump()).isEmpty();
    }

    @Test
    void what_is_erased_leaves_no_byte_behind() throws IOException {
        article("a-rain", "Rain fell on Fier while Xhuvani slept.", "Xhuvani slept");
        load("--base", BASE);
        assertThat(holders("Xhuvani")).isNotEmpty();
        Run run = Run.of("remove", "a-rain", "--erase", "--store", store.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .containsExactly("removed " + BASE + "article/a-rain", "erased what was removed from " + store);
        assertThat(holders("Xhuvani")).isEmpty();
        assertThat(holders("a-rain")).isEmpty();
        assertThat(dump()).contains("Snow fell");
    }

    private List<Path> holders(String word) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> latin1(file).contains(word))
                    .toList();
        }
    }

    private static String latin1(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void convert_leaves_the_old_file_where_there_is_an_error() throws IOException {
        Path out = Files.writeString(folder.resolve("out.nq"), "old\n");
        article("c-hail", "Hail fell.", "Frost fell");
        Run run = Run.of("convert", articles.toString(), "--base", BASE, "-o", out.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).endsWith("averment: 1 error, 0 warnings; " + out + " was not written\n");
        assertThat(out).hasContent("old\n");
        Files.delete(articles.resolve("c-hail.yaml"));
        assertThat(Run.of("convert", articles.toString(), "--base", BASE, "-o", out.toString())
                        .exit())
                .isZero();
        assertThat(out).content().contains("a-rain", "b-snow");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(articles, out);
        }
    }
}
