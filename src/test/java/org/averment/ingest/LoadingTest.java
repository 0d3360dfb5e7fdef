package org.averment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.averment.model.Diagnostic;
import org.averment.rdf.Base;
import org.averment.reader.format.Input;
import org.averment.store.Change;
import org.averment.store.OpenMode;
import org.averment.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading into a store, on inputs that are good, bad, changing and huge. */
class LoadingTest {
    private static final Base BASE = new Base("https://news.example/");

    @TempDir
    Path folder;

    private final List<Diagnostic> faults = new ArrayList<>();

    private static String line(String id, String text, String quote) {
        return "{\"article\": {\"id\": \"" + id + "\", \"body\": \"" + text + "\"}, \"claims\": [{\"quote\": \"" + quote
                + "\", \"says\": [{\"event\": \"e\", \"type\": \"happening\", \"description\": \"" + text + "\"}]}]}\n";
    }

    private static Input lines(String... lines) {
        return Input.text("articles.jsonl", Path.of(""), String.join("", lines));
    }

    private Tally load(Store store, boolean keepGoing, Input input) throws IOException {
        return new Loading(keepGoing, faults::add, Progress.NONE).load(List.of(input), BASE, store);
    }

    private static String dump(Store store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void countsAre(
            Tally tally, int read, int added, int replaced, int unchanged, int refused, int held) {
        assertThat(List.of(
                        tally.read(),
                        tally.of(Change.ADDED),
                        tally.of(Change.REPLACED),
                        tally.of(Change.UNCHANGED),
                        tally.refused(),
                        tally.heldBack()))
                .containsExactly(read, added, replaced, unchanged, refused, held);
        assertThat(added + replaced + unchanged + refused + held).isEqualTo(read);
    }

    @Test
    void counts_add_up_over_added_replaced_unchanged_and_refused() throws IOException {
        try (Store store = Store.inMemory(BASE.iri())) {
            String one = line("one", "Rain fell.", "Rain fell");
            countsAre(load(store, false, lines(one, line("two", "Snow fell.", "Snow fell"))), 2, 2, 0, 0, 0, 0);
            String changed = line("two", "Snow fell again.", "Snow fell");
            String bad = line("three", "Hail fell.", "Snow fell");
            String before = dump(store);
            countsAre(load(store, false, lines(one, changed, bad)), 3, 0, 0, 0, 1, 2);
            assertThat(dump(store)).isEqualTo(before);
            assertThat(faults).hasSize(1);
            countsAre(load(store, true, lines(one, changed, bad)), 3, 0, 1, 1, 1, 0);
            assertThat(dump(store)).isNotEqualTo(before).doesNotContain("Hail");
            assertThat(faults).hasSize(2);
        }
    }

    @Test
    void loading_again_changes_no_byte() throws IOException {
        try (Store store = Store.inMemory(BASE.iri())) {
            Input seed = Input.file("seeds/albania-iran/claims.yaml", Path.of("seeds/albania-iran/claims.yaml"));
            assertThat(load(store, false, seed).of(Change.ADDED)).isOne();
            String first = dump(store);
            Tally again = load(store, false, seed);
            assertThat(again.of(Change.UNCHANGED)).isOne();
            assertThat(again.quads()).isZero();
            assertThat(dump(store)).isEqualTo(first);
        }
    }

    @Test
    void a_faulty_article_given_first_does_not_shut_out_the_good_one_of_its_name() throws IOException {
        try (Store store = Store.inMemory(BASE.iri())) {
            String bad = line("one", "Rain fell.", "Snow fell");
            countsAre(load(store, true, lines(bad, line("one", "Rain fell.", "Rain fell"))), 2, 1, 0, 0, 1, 0);
        }
    }

    /** More than goes into one transaction. */
    private static String[] thousands() {
        return IntStream.range(0, 6000)
                .mapToObj(i -> line("a" + i, "Rain fell on day " + i + ".", "Rain fell"))
                .toArray(String[]::new);
    }

    private Store disk(String name) {
        return Store.open(folder.resolve(name), OpenMode.write(BASE.iri()));
    }

    @Test
    void a_load_that_fits_one_transaction_is_read_once() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        Input counted = new Input("one.yaml", Path.of(""), () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(
                    line("one", "Rain fell.", "Rain fell").getBytes(StandardCharsets.UTF_8));
        });
        try (Store store = Store.inMemory(BASE.iri())) {
            assertThat(load(store, false, counted).of(Change.ADDED)).isOne();
            assertThat(opened).hasValue(1);
        }
    }

    @Test
    void what_is_no_file_is_read_once_so_that_what_was_checked_is_what_is_loaded() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        Input changing = new Input("articles.jsonl", Path.of(""), () -> content(opened.getAndIncrement() == 0));
        try (Store store = Store.inMemory(BASE.iri())) {
            assertThat(load(store, false, changing).of(Change.ADDED)).isEqualTo(6000);
            assertThat(opened).hasValue(1);
        }
    }

    @Test
    void a_file_that_turns_bad_between_check_and_load_is_reported_and_loads_nothing() {
        AtomicInteger opened = new AtomicInteger();
        Input changing = new Input("articles.jsonl", Path.of(""), new Input.Content() {
            @Override
            public InputStream open() {
                return content(opened.getAndIncrement() == 0);
            }

            @Override
            public boolean opensAgain() {
                return true;
            }
        });
        try (Store store = Store.inMemory(BASE.iri())) {
            assertThatThrownBy(() -> load(store, false, changing))
                    .isInstanceOf(Loading.ChangedWhileLoading.class)
                    .hasMessageStartingWith("an input changed while it was loaded: articles.jsonl:1:");
            assertThat(store.list()).isEmpty();
        }
    }

    private static InputStream content(boolean good) {
        String[] lines = thousands();
        if (!good) {
            lines[0] = line("a0", "Rain fell.", "Snow fell");
        }
        return new ByteArrayInputStream(String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_large_first_load_gives_what_small_ones_give() throws IOException {
        String[] all = thousands();
        try (Store large = disk("large");
                Store small = disk("small")) {
            countsAre(load(large, false, lines(all)), 6000, 6000, 0, 0, 0, 0);
            for (int from = 0; from < all.length; from += 2000) {
                load(small, false, lines(Arrays.copyOfRange(all, from, from + 2000)));
            }
            assertThat(dump(large)).isEqualTo(dump(small));
            assertThat(large.list()).isEqualTo(small.list());
            assertThat(large.text(large.list().get(0).textSha256().orElseThrow()))
                    .isPresent();
            countsAre(load(large, false, lines(all)), 6000, 0, 0, 6000, 0, 0);
            all[5999] = line("a5999", "Snow fell.", "Snow fell");
            countsAre(load(large, false, lines(all)), 6000, 0, 1, 5999, 0, 0);
        }
    }

    @Test
    void a_bad_document_at_the_end_of_a_large_first_load_leaves_the_store_empty() throws IOException {
        String[] all = thousands();
        all[5999] = line("a5999", "Rain fell.", "Snow fell");
        try (Store store = disk("store")) {
            countsAre(load(store, false, lines(all)), 6000, 0, 0, 0, 1, 5999);
            assertThat(store.list()).isEmpty();
            assertThat(faults).hasSize(1);
            countsAre(load(store, true, lines(all)), 6000, 5999, 0, 0, 1, 0);
            assertThat(store.list()).hasSize(5999);
        }
    }

    @Test
    void a_bad_document_at_the_end_of_a_large_change_changes_nothing() throws IOException {
        String[] all = thousands();
        all[5999] = line("a5999", "Rain fell.", "Snow fell");
        try (Store store = disk("store")) {
            load(store, false, lines(line("one", "Rain fell.", "Rain fell")));
            String before = dump(store);
            countsAre(load(store, false, lines(all)), 6000, 0, 0, 0, 1, 5999);
            assertThat(dump(store)).isEqualTo(before);
            all[5999] = line("a5999", "Rain fell.", "Rain fell");
            countsAre(load(store, false, lines(all)), 6000, 6000, 0, 0, 0, 0);
            assertThat(store.list()).hasSize(6001);
        }
    }

    @Test
    void a_new_store_is_not_created_for_bad_documents() throws IOException {
        Loading loading = new Loading(false, faults::add, Progress.NONE);
        Tally tally = loading.load(List.of(lines(line("one", "Rain fell.", "Snow fell"))), BASE, () -> {
            throw new AssertionError("it was to be created");
        });
        countsAre(tally, 1, 0, 0, 0, 1, 0);
    }

    @Test
    void a_damaged_text_is_mended_by_loading_its_article_again() throws IOException {
        String one = line("one", "Rain fell.", "Rain fell");
        try (Store store = disk("store")) {
            load(store, false, lines(one));
            String address = store.list().get(0).textSha256().orElseThrow();
            Path file = folder.resolve("store/texts/" + address.substring(0, 2) + "/" + address + ".txt");
            Files.writeString(file, "Rain fel");
            countsAre(load(store, false, lines(one)), 1, 0, 0, 1, 0, 0);
            assertThat(store.text(address)).contains("Rain fell.");
        }
    }

    @Test
    void thousands_of_articles_go_in_batches_and_progress_adds_up_to_what_was_read() throws IOException {
        String[] many = thousands();
        long bytes = String.join("", many).length();
        AtomicLong seen = new AtomicLong();
        try (Store store = Store.inMemory(BASE.iri())) {
            Tally tally = new Loading(true, faults::add, seen::addAndGet).load(List.of(lines(many)), BASE, store);
            countsAre(tally, 6000, 6000, 0, 0, 0, 0);
            assertThat(tally.quads()).isGreaterThan(100_000);
            assertThat(store.list()).hasSize(6000);
        }
        assertThat(seen).hasValue(bytes);
    }
}
