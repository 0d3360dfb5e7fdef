package org.averment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.rdf.Base;
import org.averment.reader.format.Input;
import org.averment.store.Change;
import org.averment.store.GraphEntry;
import org.averment.store.GraphUpdate;
import org.averment.store.OpenMode;
import org.averment.store.Store;
import org.averment.store.StoredText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents need not be read again, and which must. */
class UnchangedTest {
    private static final Base BASE = new Base("https://news.example/");

    @TempDir
    Path folder;

    private final List<Diagnostic> faults = new ArrayList<>();
    private Store store;

    @BeforeEach
    void a_store() {
        store = Store.open(folder.resolve("store"), OpenMode.write(BASE.iri()));
    }

    @AfterEach
    void let_go() {
        store.close();
    }

    private static String line(String id, String text, String more) {
        return "{\"article\": {\"id\": \"" + id + "\", " + text
                + "}, \"claims\": [{\"quote\": \"Rain fell\", \"says\": [{\"event\": \"e\", \"type\": \"happening\""
                + more + "}]}]}\n";
    }

    private static String line(String id) {
        return line(id, "\"body\": \"Rain fell.\"", "");
    }

    private Tally load(Optional<String> program, String... lines) throws IOException {
        faults.clear();
        Input input = Input.text(folder.resolve("articles.jsonl").toString(), folder, String.join("", lines));
        return new Loading(false, Reading.usual(), faults::add, Progress.NONE, () -> program)
                .load(List.of(input), BASE, store);
    }

    /** Makes the store's graph differ from what its document says, so that reading the document again would show. */
    private void forge() {
        GraphEntry entry = store.list().get(0);
        store.apply(List.of(new GraphUpdate(
                entry.graph(),
                "forged",
                entry.kind(),
                entry.title(),
                List.of(),
                entry.textSha256().flatMap(store::text).map(StoredText::of),
                entry.source())));
    }

    @Test
    void a_document_of_the_same_bytes_is_not_read_again_by_the_same_program() throws IOException {
        Optional<String> program = Optional.of("one");
        assertThat(load(program, line("a"), line("b")).of(Change.ADDED)).isEqualTo(2);
        forge();
        Tally again = load(program, line("b"), line("a"));
        assertThat(again.of(Change.UNCHANGED)).isEqualTo(2);
        assertThat(again.read()).isEqualTo(2);
        assertThat(store.list()).extracting(GraphEntry::digest).contains("forged");
    }

    @Test
    void another_program_reads_everything_and_one_that_is_not_known_does_too() throws IOException {
        for (Optional<String> other : List.of(Optional.of("two"), Optional.<String>empty())) {
            load(Optional.of("one"), line("a"));
            forge();
            assertThat(load(other, line("a")).of(Change.REPLACED)).isOne();
        }
    }

    @Test
    void what_another_program_made_alike_is_known_from_then_on() throws IOException {
        load(Optional.of("one"), line("a"));
        assertThat(load(Optional.of("two"), line("a")).of(Change.UNCHANGED)).isOne();
        forge();
        assertThat(load(Optional.of("two"), line("a")).of(Change.UNCHANGED)).isOne();
    }

    @Test
    void an_edit_and_its_undoing_are_both_seen() throws IOException {
        Optional<String> program = Optional.of("one");
        String edited = line("a", "\"body\": \"Rain fell.\"", ", \"description\": \"heavily\"");
        load(program, line("a"));
        String first = store.list().get(0).digest();
        assertThat(load(program, edited).of(Change.REPLACED)).isOne();
        assertThat(load(program, line("a")).of(Change.REPLACED)).isOne();
        assertThat(store.list()).extracting(GraphEntry::digest).containsExactly(first);
    }

    @Test
    void an_article_whose_text_is_in_a_file_of_its_own_is_read_each_time() throws IOException {
        Optional<String> program = Optional.of("one");
        String line = line("a", "\"text\": \"a.txt\"", "");
        Files.writeString(folder.resolve("a.txt"), "Rain fell.");
        load(program, line);
        Files.writeString(folder.resolve("a.txt"), "Rain fell, and snow.");
        assertThat(load(program, line).of(Change.REPLACED)).isOne();
    }

    @Test
    void a_warning_is_given_each_time() throws IOException {
        Optional<String> program = Optional.of("one");
        String line = line("a", "\"body\": \"Rain fell.\"", "").replace("happening", "strange");
        for (int round = 0; round < 2; round++) {
            load(program, line);
            assertThat(faults).as("round %d", round).isNotEmpty().noneMatch(Diagnostic::isError);
        }
    }

    @Test
    void a_removed_graph_and_a_lost_text_are_made_again() throws IOException {
        Optional<String> program = Optional.of("one");
        load(program, line("a"));
        GraphEntry entry = store.list().get(0);
        store.remove(List.of(entry.graph()));
        assertThat(load(program, line("a")).of(Change.ADDED)).isOne();
        String address = entry.textSha256().orElseThrow();
        Files.delete(folder.resolve("store/texts/" + address.substring(0, 2) + "/" + address + ".txt"));
        load(program, line("a"));
        assertThat(store.text(address)).contains("Rain fell.");
    }

    @Test
    void a_document_given_twice_is_refused_though_it_is_known() throws IOException {
        Optional<String> program = Optional.of("one");
        load(program, line("a"));
        assertThat(load(program, line("a"), line("a")).refused()).isOne();
        assertThat(faults).extracting(Diagnostic::id).containsExactly("duplicate-article");
    }

    @Test
    void this_program_is_known_and_always_the_same() {
        assertThat(Build.digest()).isPresent().isEqualTo(Build.digest());
    }
}
