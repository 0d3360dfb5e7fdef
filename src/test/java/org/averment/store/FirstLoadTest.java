package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.averment.store.Given.article;
import static org.averment.store.Given.graph;
import static org.averment.store.Given.withText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Filling an empty store beside the one in use. */
class FirstLoadTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void a_place() {
        path = folder.resolve("store");
    }

    private Store open() {
        return Store.open(path, OpenMode.write(Given.BASE));
    }

    private static void fill(Store store, Iterable<GraphUpdate> updates) {
        try (FirstLoad load = store.firstLoad().orElseThrow()) {
            updates.forEach(load::add);
            load.finish();
        }
    }

    private static List<GraphUpdate> many(long seed) {
        Random random = new Random(seed);
        List<GraphUpdate> updates = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String id = "a" + i;
            List<Quad> quads = new ArrayList<>();
            for (int q = random.nextInt(60); q > 0; q--) {
                quads.add(Given.quad(id, Given.words("word " + random.nextInt(500))));
                // Graphs named before their turn come in another order than their ids.
                quads.add(Given.quad(id, Given.iri(article("a" + random.nextInt(300)))));
            }
            updates.add(new GraphUpdate(
                    article(id),
                    "digest " + i,
                    i % 9 == 0 ? Kind.REGISTER : Kind.ARTICLE,
                    i % 7 == 0 ? Optional.empty() : Optional.of("Title 😀 " + i),
                    quads,
                    i % 3 == 0 ? Optional.empty() : Optional.of(StoredText.of("Text " + i % 50))));
        }
        return updates;
    }

    @Test
    void what_is_in_a_store_does_not_tell_how_it_came_there() throws IOException {
        List<GraphUpdate> updates = many(20221123);
        try (Store filled = open();
                Store applied = Store.open(folder.resolve("applied"), OpenMode.write(Given.BASE))) {
            fill(filled, updates);
            applied.apply(updates);
            for (int round = 0; round < 2; round++) {
                assertThat(Given.dump(filled)).isEqualTo(Given.dump(applied));
                assertThat(filled.list()).isEqualTo(applied.list());
                EveryIndex.holdsTheSame(filled, "round " + round);
                filled.list().stream()
                        .flatMap(e -> e.textSha256().stream())
                        .forEach(text -> assertThat(filled.text(text)).isEqualTo(applied.text(text)));
                // The next writes find everything where they look for it.
                assertThat(filled.apply(updates.subList(10, 50))).allMatch(o -> o.change() == Change.UNCHANGED);
                for (Store store : List.of(filled, applied)) {
                    store.apply(List.of(graph("a1", "new", "other", "words"), graph("b", "1", "x")));
                    store.remove(List.of(article("a2"), article("a299")));
                }
            }
        }
        try (Store again = Store.open(path, OpenMode.read())) {
            EveryIndex.holdsTheSame(again, "opened again");
            assertThat(again.list()).hasSize(299);
        }
    }

    @Test
    void until_it_is_finished_the_store_is_empty_and_without_finishing_it_stays_so() throws IOException {
        try (Store store = open()) {
            try (FirstLoad load = store.firstLoad().orElseThrow()) {
                load.add(withText("a", "1", "A text."));
                assertThat(store.isEmpty()).isTrue();
                assertThat(Given.dump(store)).isEmpty();
                assertThatIllegalStateException().isThrownBy(store::erase);
                assertThatIllegalStateException().isThrownBy(store::firstLoad);
            }
            assertThat(store.isEmpty()).isTrue();
            assertThat(files("texts")).isEmpty();
            assertThat(path.resolve("tdb2/first-load")).doesNotExist();
            fill(store, List.of(graph("a", "1", "x")));
            assertThat(store.list()).hasSize(1);
            assertThat(store.firstLoad()).isEmpty();
            assertThat(path.resolve("tdb2/Data-0001")).doesNotExist();
        }
    }

    @Test
    void an_exception_among_the_graphs_leaves_the_store_empty() {
        try (Store store = open()) {
            GraphUpdate stray = new GraphUpdate(
                    article("b"),
                    "1",
                    Kind.ARTICLE,
                    Optional.empty(),
                    List.of(Given.quad("c", Given.words("x"))),
                    Optional.empty());
            assertThatIllegalArgumentException().isThrownBy(() -> fill(store, List.of(graph("a", "1", "x"), stray)));
            GraphUpdate half = graph("b", "1", "half \uD83D");
            assertThatIllegalArgumentException().isThrownBy(() -> fill(store, List.of(graph("a", "1", "x"), half)));
            GraphUpdate twice = graph("a", "1", "x");
            assertThatIllegalArgumentException().isThrownBy(() -> fill(store, List.of(twice, twice)));
            assertThat(store.isEmpty()).isTrue();
            store.apply(List.of(graph("a", "1", "goes on")));
            assertThat(Given.dump(store)).contains("goes on");
        }
    }

    @Test
    void no_graphs_make_an_empty_store() {
        try (Store store = open()) {
            fill(store, List.of());
            assertThat(store.isEmpty()).isTrue();
            fill(store, List.of(graph("a", "1")));
            assertThat(store.list()).singleElement().matches(e -> e.quads() == 0);
            assertThat(Given.dump(store)).isEmpty();
        }
    }

    @Test
    void what_another_wrote_meanwhile_is_kept() {
        try (Store store = open()) {
            FirstLoad load = store.firstLoad().orElseThrow();
            try (load) {
                load.add(withText("a", "1", "Mine."));
                store.apply(List.of(withText("b", "1", "Theirs.")));
                assertThatIllegalStateException().isThrownBy(load::finish);
            }
            assertThat(store.list()).extracting(GraphEntry::graph).containsExactly(article("b"));
            assertThat(store.text(StoredText.of("Theirs.").sha256())).contains("Theirs.");
            assertThat(store.text(StoredText.of("Mine.").sha256())).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    void readers_that_began_before_see_the_empty_store_to_their_end() throws Exception {
        AtomicLong seen = new AtomicLong(-1);
        try (Store store = open();
                FirstLoad load = store.firstLoad().orElseThrow()) {
            load.add(graph("a", "1", "x"));
            CountDownLatch begun = new CountDownLatch(1);
            Thread finisher = Thread.currentThread();
            Thread reader = new Thread(() -> store.read(() -> {
                begun.countDown();
                while (finisher.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
                seen.set(store.view().stream().count());
                return 0;
            }));
            reader.start();
            begun.await();
            load.finish();
            reader.join();
            assertThat(seen).hasValue(0);
            assertThat(Given.dump(store)).contains("x");
        }
    }

    @Test
    void a_load_is_not_finished_from_within_a_transaction() {
        try (Store store = open();
                FirstLoad load = store.firstLoad().orElseThrow()) {
            load.add(graph("a", "1", "x"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.read(() -> {
                        load.finish();
                        return 0;
                    }));
            assertThat(store.isEmpty()).isTrue();
        }
    }

    @Test
    void readers_and_a_load_that_finishes_do_not_hinder_each_other() throws Exception {
        for (int round = 0; round < 20; round++) {
            path = folder.resolve("store" + round);
            try (Store store = open();
                    FirstLoad load = store.firstLoad().orElseThrow()) {
                load.add(graph("a", "1", "x"));
                Set<Long> seen = ConcurrentHashMap.newKeySet();
                List<Thread> readers = Stream.generate(() -> new Thread(() -> {
                            long quads = 0;
                            while (quads == 0) {
                                quads = store.read(() -> store.view().stream().count());
                                seen.add(quads);
                            }
                        }))
                        .limit(2)
                        .toList();
                readers.forEach(Thread::start);
                load.finish();
                for (Thread reader : readers) {
                    reader.join();
                }
                assertThat(seen).contains(1L).isSubsetOf(0L, 1L);
            }
        }
    }

    @Test
    void what_a_kill_left_is_deleted_at_the_next_opening() throws IOException {
        try (Store store = open()) {
            store.apply(List.of(withText("a", "1", "Kept.")));
        }
        Files.createDirectories(path.resolve("tdb2/first-load/deep"));
        Files.writeString(path.resolve("tdb2/first-load/deep/nodes.dat"), "half");
        Path orphan = path.resolve("texts/ab/" + "ab".repeat(32) + ".txt");
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "Nobody refers to it.");
        try (Store store = Store.open(path, OpenMode.read())) {
            assertThat(store.list()).hasSize(1);
            assertThat(store.text(StoredText.of("Kept.").sha256())).contains("Kept.");
        }
        assertThat(path.resolve("tdb2/first-load")).doesNotExist();
        assertThat(orphan).doesNotExist();
    }

    @Test
    void a_database_that_a_kill_left_half_created_is_created_again() throws IOException {
        StoreDirectory.at(path).create(new Marker(Marker.FORMAT, Given.BASE, "1"));
        Path begun = Files.createDirectories(path.resolve("tdb2/begun"));
        Files.write(begun.resolve("GSPO.idn"), new byte[100]);
        Files.writeString(begun.resolve("tdb.lock"), "1");
        try (Store store = open()) {
            assertThat(store.list()).isEmpty();
            store.apply(List.of(withText("a", "1", "Kept.")));
        }
        assertThat(begun).doesNotExist();
        assertThat(path.resolve("tdb2/Data-0001/GSPO.idn")).isNotEmptyFile();
    }

    @Test
    void a_store_in_memory_has_none() {
        try (Store store = Store.inMemory(Given.BASE)) {
            assertThat(store.firstLoad()).isEmpty();
        }
    }

    private List<Path> files(String name) throws IOException {
        if (!Files.exists(path.resolve(name))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
