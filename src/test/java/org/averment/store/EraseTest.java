package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.averment.store.Given.BASE;
import static org.averment.store.Given.article;
import static org.averment.store.Given.graph;
import static org.averment.store.Given.withText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing leaves no byte behind: every file of the store is searched. */
class EraseTest {
    private static final String SECRET = "Xylophanes-of-Zwischenwasser";

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void choose() {
        path = folder.resolve("store");
    }

    @Test
    void a_removed_article_stays_in_the_files_until_it_is_erased() throws IOException {
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            store.apply(List.of(graph("kept", "1", "Kept-words"), secret("1")));
            store.remove(List.of(article(SECRET)));
            assertThat(filesWith(SECRET)).as("or this test would prove nothing").isNotEmpty();
            store.erase();
            assertThat(filesWith(SECRET)).as("while the store is open").isEmpty();
            assertThat(filesWith("Kept-words")).isNotEmpty();
        }
        assertThat(filesWith(SECRET)).as("after closing").isEmpty();
        try (Store store = Store.open(path, OpenMode.read())) {
            assertThat(Given.dump(store)).contains("Kept-words");
            assertThat(store.list()).hasSize(1);
        }
        assertThat(filesWith(SECRET)).as("after opening again").isEmpty();
    }

    @Test
    void what_a_replacement_dropped_is_erased_too() throws IOException {
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            store.apply(List.of(withText("a", "1", "Text with " + SECRET), graph("b", "1", SECRET, "stays")));
            store.apply(List.of(withText("a", "2", "Text without"), graph("b", "2", "stays")));
            assertThat(filesWith(SECRET)).isNotEmpty();
            store.erase();
            assertThat(filesWith(SECRET)).isEmpty();
            assertThat(store.text(StoredText.of("Text without").sha256())).isPresent();
        }
    }

    @Test
    void what_a_batch_that_failed_left_is_erased_too() throws IOException {
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            GraphUpdate bad = Given.of("bad", org.apache.jena.graph.NodeFactory.createBlankNode());
            org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.apply(List.of(secret("1"), bad)));
            store.erase();
            assertThat(filesWith(SECRET)).isEmpty();
        }
    }

    @Test
    void an_erasure_that_was_killed_before_it_deleted_is_finished_on_opening() throws IOException {
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            store.apply(List.of(graph("kept", "1", "Kept-words"), secret("1")));
            store.remove(List.of(article(SECRET)));
        }
        Path old = folder.resolve("old");
        Path generation = path.resolve("tdb2").resolve("Data-0001");
        copy(generation, old);
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            store.erase();
        }
        copy(old, generation);
        assertThat(filesWith(SECRET)).isNotEmpty();

        try (Store store = Store.open(path, OpenMode.read())) {
            assertThat(Given.dump(store)).contains("Kept-words");
        }
        assertThat(filesWith(SECRET)).isEmpty();
    }

    private static GraphUpdate secret(String digest) {
        return withText(SECRET, digest, "A text that tells of " + SECRET + ".");
    }

    private List<String> filesWith(String words) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> contains(f, words))
                    .map(f -> path.relativize(f).toString())
                    .toList();
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            // One char a byte, so that no byte is lost in decoding.
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
