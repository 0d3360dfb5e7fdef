package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.averment.store.Given.BASE;
import static org.averment.store.Given.article;
import static org.averment.store.Given.dump;
import static org.averment.store.Given.graph;
import static org.averment.store.Given.withText;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, wherever it stands. */
abstract class StoreContract {
    Store store;

    abstract Store create();

    @BeforeEach
    void open() {
        store = create();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_new_store_is_empty_and_keeps_its_base() {
        assertThat(store.base()).isEqualTo(BASE);
        assertThat(store.list()).isEmpty();
        assertThat(dump(store)).isEmpty();
        assertThat(store.read(() -> store.view().isEmpty())).isTrue();
        assertThat(store.entry(article("a"))).isEmpty();
    }

    @Test
    void a_graph_is_added_left_alone_and_replaced_by_its_digest() {
        assertThat(store.apply(List.of(graph("a", "1", "x", "y"))))
                .containsExactly(new Outcome(article("a"), Change.ADDED));
        assertThat(store.apply(List.of(graph("a", "1", "not looked at"))))
                .containsExactly(new Outcome(article("a"), Change.UNCHANGED));
        assertThat(dump(store)).contains("\"x\"", "\"y\"").doesNotContain("not looked at");
        assertThat(store.apply(List.of(graph("a", "2", "y", "z"))))
                .containsExactly(new Outcome(article("a"), Change.REPLACED));
        assertThat(dump(store))
                .isEqualTo(
                        "<https://news.example/article/a> <https://news.example/says> \"y\" <https://news.example/article/a> .\n"
                                + "<https://news.example/article/a> <https://news.example/says> \"z\" <https://news.example/article/a> .\n");
    }

    @Test
    void the_list_tells_what_came_with_each_graph() {
        GraphUpdate register = new GraphUpdate(
                BASE + "register/r", "d2", Kind.REGISTER, Optional.empty(), List.of(), Optional.empty());
        store.apply(List.of(register, withText("b", "d1", "The text.")));

        String sha256 = StoredText.of("The text.").sha256();
        assertThat(store.list())
                .containsExactly(
                        new GraphEntry(
                                article("b"),
                                Kind.ARTICLE,
                                Optional.of("Title of b"),
                                "d1",
                                1,
                                Optional.of(sha256),
                                Optional.empty()),
                        new GraphEntry(
                                BASE + "register/r",
                                Kind.REGISTER,
                                Optional.empty(),
                                "d2",
                                0,
                                Optional.empty(),
                                Optional.empty()));
        assertThat(store.entry(article("b"))).contains(store.list().get(0));
    }

    private static GraphUpdate madeOf(String source, GraphUpdate update) {
        return new GraphUpdate(
                update.graph(),
                update.digest(),
                update.kind(),
                update.title(),
                update.quads(),
                update.text(),
                Optional.of(source));
    }

    @Test
    void a_graph_is_found_by_what_it_was_made_of_as_long_as_it_is_so() {
        store.apply(List.of(madeOf("bytes 1", withText("a", "1", "A text.")), withText("b", "1", "Another.")));
        assertThat(store.madeOf("bytes 1")).contains(article("a"));
        assertThat(store.madeOf("bytes 2")).isEmpty();
        store.apply(List.of(madeOf("bytes 2", withText("a", "2", "A longer text."))));
        assertThat(store.madeOf("bytes 1")).isEmpty();
        assertThat(store.madeOf("bytes 2")).isPresent();
        store.remove(List.of(article("a")));
        assertThat(store.madeOf("bytes 2")).isEmpty();
    }

    @Test
    void what_else_makes_the_same_graph_is_noted_of_that_graph_alone() {
        store.apply(List.of(madeOf("bytes 1", graph("a", "1", "x")), graph("b", "1", "y")));
        String before = dump(store);
        store.note(List.of(
                new SourceNote(article("a"), "1", "bytes 2"),
                new SourceNote(article("b"), "another digest", "bytes 3"),
                new SourceNote(article("c"), "1", "bytes 4")));
        assertThat(store.madeOf("bytes 1")).isEmpty();
        assertThat(store.madeOf("bytes 2")).contains(article("a"));
        assertThat(store.madeOf("bytes 3")).isEmpty();
        assertThat(store.madeOf("bytes 4")).isEmpty();
        assertThat(store.list()).hasSize(2);
        assertThat(dump(store)).isEqualTo(before);
    }

    @Test
    void quads_given_twice_count_once() {
        store.apply(List.of(graph("a", "1", "x", "x", "y")));
        assertThat(store.list().get(0).quads()).isEqualTo(2);
        assertThat(dump(store).lines()).hasSize(2);
    }

    @Test
    void the_same_graph_twice_in_a_batch_leaves_the_later_one() {
        assertThat(store.apply(List.of(graph("a", "1", "x"), graph("a", "2", "y"))))
                .extracting(Outcome::change)
                .containsExactly(Change.ADDED, Change.REPLACED);
        assertThat(dump(store)).contains("\"y\"").doesNotContain("\"x\"");
    }

    @Test
    void an_empty_batch_changes_nothing() {
        assertThat(store.apply(List.of())).isEmpty();
        assertThat(store.remove(List.of())).isEmpty();
    }

    @Test
    void removing_takes_the_graph_and_what_is_kept_about_it() {
        store.apply(List.of(graph("a", "1", "x"), graph("b", "1", "y")));
        assertThat(store.remove(List.of(article("a"), article("never"))))
                .containsExactly(
                        new Outcome(article("a"), Change.REMOVED), new Outcome(article("never"), Change.ABSENT));
        assertThat(store.list()).extracting(GraphEntry::graph).containsExactly(article("b"));
        assertThat(dump(store)).doesNotContain("\"x\"").contains("\"y\"");
        assertThat(store.apply(List.of(graph("a", "1", "x"))))
                .extracting(Outcome::change)
                .containsExactly(Change.ADDED);
    }

    @Test
    void erasing_keeps_what_is_there() {
        store.apply(List.of(withText("a", "1", "Keep."), withText("b", "1", "Erase.")));
        store.remove(List.of(article("b")));
        String before = dump(store);
        store.erase();
        assertThat(dump(store)).isEqualTo(before);
        assertThat(store.list()).extracting(GraphEntry::graph).containsExactly(article("a"));
        assertThat(store.text(StoredText.of("Keep.").sha256())).contains("Keep.");
        assertThat(store.text(StoredText.of("Erase.").sha256())).isEmpty();
        store.apply(List.of(graph("c", "1", "after")));
        assertThat(dump(store)).contains("after");
    }

    @Test
    void erasing_inside_a_transaction_is_refused_and_does_not_hang() {
        assertThatThrownBy(() -> store.read(() -> {
                    store.erase();
                    return 0;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_text_is_found_by_its_digest_and_by_nothing_else() {
        String text = "Tirana, \uD83D\uDE00 \u2014 caf\u00E9\n";
        store.apply(List.of(withText("a", "1", text)));
        assertThat(store.text(StoredText.of(text).sha256())).contains(text);
        assertThat(store.text("../../etc/passwd")).isEmpty();
        assertThat(store.text("")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new StoredText("0".repeat(64), text));
    }

    @Test
    void two_articles_of_one_text_share_it() {
        store.apply(List.of(withText("a", "1", "Same."), withText("b", "1", "Same.")));
        store.remove(List.of(article("a")));
        store.erase();
        assertThat(store.text(StoredText.of("Same.").sha256())).contains("Same.");
    }

    @Test
    void an_exception_in_the_middle_of_a_batch_undoes_all_of_it() {
        store.apply(List.of(graph("a", "1", "x")));
        String before = dump(store);
        Iterable<GraphUpdate> failing = () -> new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public GraphUpdate next() {
                if (given++ == 2) {
                    throw new IllegalStateException("the file ended");
                }
                return graph("a" + given, "2", "y");
            }
        };
        assertThatThrownBy(() -> store.apply(failing)).hasMessage("the file ended");
        assertThat(dump(store)).isEqualTo(before);
        assertThat(store.list()).hasSize(1);
        store.apply(List.of(graph("b", "1", "goes on")));
        assertThat(dump(store)).contains("goes on");
    }

    @Test
    void a_quad_of_another_graph_is_refused() {
        GraphUpdate stray = new GraphUpdate(
                article("a"),
                "1",
                Kind.ARTICLE,
                Optional.empty(),
                List.of(Given.quad("b", Given.words("x"))),
                Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> store.apply(List.of(stray)));
        GraphUpdate whole = new GraphUpdate(
                Quad.unionGraph.getURI(), "1", Kind.ARTICLE, Optional.empty(), List.of(), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> store.apply(List.of(whole)));
        assertThat(store.list()).isEmpty();
    }

    @Test
    void the_dump_is_sorted_by_code_point_and_not_by_utf_16_unit() {
        // U+FF21 comes before U+1F600, whose first UTF-16 unit is U+D83D.
        store.apply(List.of(graph("a", "1", "\uD83D\uDE00", "\uFF21", "Z", "a")));
        assertThat(dump(store).lines().map(l -> l.split("\"")[1])).containsExactly("Z", "a", "\uFF21", "\uD83D\uDE00");
    }

    @Test
    void a_reader_sees_the_state_at_its_beginning() throws Exception {
        store.apply(List.of(graph("a", "1", "before")));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Long> seen = other.submit(() -> store.read(() -> {
                long first = store.view().stream().count();
                begun.countDown();
                await(written);
                return first * 100 + store.view().stream().count();
            }));
            await(begun);
            store.apply(List.of(graph("b", "1", "after", "and more")));
            written.countDown();
            assertThat(seen.get(30, TimeUnit.SECONDS)).isEqualTo(101);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void writers_wait_for_each_other() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Outcome>>> writing = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                GraphUpdate update = graph("a" + i, "1", "word " + i);
                writing.add(others.submit(() -> store.apply(List.of(update))));
            }
            for (Future<List<Outcome>> written : writing) {
                written.get(60, TimeUnit.SECONDS);
            }
        } finally {
            others.shutdownNow();
        }
        assertThat(store.list()).hasSize(20);
        assertThat(dump(store).lines()).hasSize(20);
    }

    @Test
    void closing_twice_does_no_harm() {
        store.close();
        store.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
