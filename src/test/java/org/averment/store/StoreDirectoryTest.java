package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.averment.store.Given.BASE;
import static org.averment.store.Given.graph;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.averment.store.StoreException.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreDirectoryTest {
    @TempDir
    Path folder;

    Path path;

    @BeforeEach
    void choose() {
        path = folder.resolve("store");
    }

    @Test
    void what_was_written_is_there_after_closing_and_opening() {
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            store.apply(List.of(Given.withText("a", "1", "The text.")));
        }
        try (Store store = Store.open(path, OpenMode.read())) {
            assertThat(store.base()).isEqualTo(BASE);
            assertThat(store.list()).hasSize(1);
            assertThat(store.text(StoredText.of("The text.").sha256())).contains("The text.");
            assertThatThrownBy(() -> store.apply(List.of(graph("b", "1", "x"))))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(store::erase).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void the_directory_holds_what_the_documentation_says() throws IOException {
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            store.apply(List.of(Given.withText("a", "1", "The text.")));
        }
        assertThat(Files.readString(path.resolve("averment-store.properties")).lines())
                .contains("base=https\\://news.example/", "format=1")
                .hasSize(3);
        String sha256 = StoredText.of("The text.").sha256();
        assertThat(path.resolve("texts").resolve(sha256.substring(0, 2)).resolve(sha256 + ".txt"))
                .hasContent("The text.");
        assertThat(names(path)).containsExactly("averment-store.properties", "tdb2", "texts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "caf\u00E9 \u5317\u4EAC", "100%25 #x", "--mem--", "a\\b"})
    void any_name_of_a_directory_will_do(String name) {
        Path odd = folder.resolve(name);
        try (Store store = Store.open(odd, OpenMode.write(BASE))) {
            store.apply(List.of(graph("a", "1", "x")));
        }
        try (Store store = Store.open(odd, OpenMode.read())) {
            assertThat(store.list()).hasSize(1);
        }
    }

    @Test
    void reading_a_store_that_is_not_there_creates_nothing() throws IOException {
        fails(Fault.MISSING, path, OpenMode.read());
        assertThat(path).doesNotExist();
        Files.createDirectory(path);
        fails(Fault.MISSING, path, OpenMode.read());
        assertThat(path).isEmptyDirectory();
    }

    @Test
    void an_empty_directory_becomes_a_store() throws IOException {
        Files.createDirectory(path);
        Store.open(path, OpenMode.write(BASE)).close();
        assertThat(StoreDirectory.at(path).base()).contains(BASE);
    }

    @Test
    void a_store_keeps_its_base() {
        Store.open(path, OpenMode.write(BASE)).close();
        StoreException e = fails(Fault.BASE, path, OpenMode.write("https://other.example/"));
        assertThat(e).hasMessageContainingAll(BASE, "https://other.example/", path.toString());
        assertThat(e.fault().isUsage()).isTrue();
        try (Store store = Store.open(path, OpenMode.writeKeepingBase("https://other.example/"))) {
            assertThat(store.base()).isEqualTo(BASE);
        }
    }

    @Test
    void a_directory_of_other_files_is_left_alone() throws IOException {
        Files.createDirectory(path);
        for (String name : List.of("holiday.jpg", "letter.txt", "notes", "zebra")) {
            Files.createFile(path.resolve(name));
        }
        for (OpenMode mode : List.of(OpenMode.read(), OpenMode.write(BASE))) {
            assertThat(fails(Fault.FOREIGN, path, mode))
                    .hasMessage(path + " is no store of Averment's, it holds other files"
                            + " (holiday.jpg, letter.txt, notes): name an empty or a new directory");
        }
        assertThat(names(path)).containsExactly("holiday.jpg", "letter.txt", "notes", "zebra");
    }

    @Test
    void a_bare_tdb2_database_is_left_alone() throws IOException {
        Files.createDirectory(path);
        DatasetGraph bare = DatabaseMgr.connectDatasetGraph(Location.create(path.toString()));
        TDBInternal.expel(bare, true);
        List<String> before = names(path);
        assertThat(fails(Fault.FOREIGN, path, OpenMode.write(BASE))).hasMessageContaining("Data-0001");
        assertThat(names(path)).isEqualTo(before);
    }

    @Test
    void a_file_is_no_directory() throws IOException {
        Files.writeString(path, "x");
        fails(Fault.FOREIGN, path, OpenMode.read());
        fails(Fault.FOREIGN, path, OpenMode.write(BASE));
        assertThat(path).hasContent("x");
    }

    @Test
    void a_store_of_a_later_format_is_left_alone() throws IOException {
        Files.createDirectory(path);
        Files.writeString(path.resolve("averment-store.properties"), "format=7\ncreated-by=9.1.0\n");
        assertThat(fails(Fault.NEWER, path, OpenMode.write(BASE))).hasMessageContainingAll("9.1.0", "format 7");
        assertThat(names(path)).containsExactly("averment-store.properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "format=1\n", "base=x\n", "format=zero\nbase=x", "format=0\nbase=x", "\\uZZZZ"})
    void a_marker_that_cannot_be_understood_is_damage(String marker) throws IOException {
        Files.createDirectory(path);
        Files.writeString(path.resolve("averment-store.properties"), marker);
        fails(Fault.DAMAGED, path, OpenMode.write(BASE));
        fails(Fault.DAMAGED, path, OpenMode.read());
    }

    @ParameterizedTest
    @CsvSource({"GSPO.dat,0", "nodes-data.obj,0", "nodes-data.obj,30", "SPO.dat,0", "SPO.bpt,0", "SPOG.bpt,0"})
    void a_file_that_was_cut_is_damage_and_no_crash(String name, int bytesLeft) throws IOException {
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            store.apply(List.of(graph("a", "1", "x"), graph("b", "1", "y")));
        }
        Path file = path.resolve("tdb2").resolve("Data-0001").resolve(name);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), bytesLeft));
        // Twice: what was opened half has to be let go of, or the second attempt would call it locked.
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> {
                        try (Store store = Store.open(path, OpenMode.read())) {
                            store.dump(OutputStream.nullOutputStream());
                        }
                    })
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.fault()).isEqualTo(Fault.DAMAGED));
        }
    }

    @Test
    void a_text_that_was_changed_is_not_believed_and_loading_again_mends_it() throws IOException {
        String sha256 = StoredText.of("The text.").sha256();
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            store.apply(List.of(Given.withText("a", "1", "The text.")));
            Path file = path.resolve("texts").resolve(sha256.substring(0, 2)).resolve(sha256 + ".txt");
            Files.writeString(file, "THE TEXT.");
            assertThatThrownBy(() -> store.text(sha256))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.fault()).isEqualTo(Fault.DAMAGED));
            store.apply(List.of(Given.withText("a", "1", "The text.")));
            assertThat(store.text(sha256)).contains("The text.");
        }
    }

    @Test
    void a_directory_under_a_file_cannot_be_written() throws IOException {
        Files.writeString(path, "x");
        Path under = path.resolve("store");
        StoreException e = fails(Fault.NOT_WRITABLE, under, OpenMode.write(BASE));
        assertThat(e).hasMessageContaining(under.toString());
        assertThat(e.getMessage().lines()).hasSize(1);
        fails(Fault.MISSING, under, OpenMode.read());
    }

    @Test
    void a_read_only_directory_cannot_be_written() throws IOException {
        Store.open(path, OpenMode.write(BASE)).close();
        Files.setPosixFilePermissions(path.resolve("tdb2"), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(
                    Files.isWritable(path.resolve("tdb2")),
                    "skipped: this user (root?) may write to directories without permission to write");
            fails(Fault.NOT_WRITABLE, path, OpenMode.write(BASE));
            fails(Fault.NOT_WRITABLE, path, OpenMode.read());
        } finally {
            Files.setPosixFilePermissions(path.resolve("tdb2"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_store_is_opened_once_at_a_time_in_a_process() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), path);
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            assertThat(fails(Fault.LOCKED, path, OpenMode.read())).hasMessageContaining("this process");
            fails(Fault.LOCKED, link, OpenMode.write(BASE));
            store.apply(List.of(graph("a", "1", "still works")));
        }
        Store.open(link, OpenMode.read()).close();
    }

    @Test
    void closing_frees_the_lock_also_while_somebody_reads() {
        Store left = Store.open(path, OpenMode.write(BASE));
        left.apply(List.of(graph("a", "1", "x")));
        left.view().begin(org.apache.jena.query.TxnType.READ);
        left.close();
        try (Store store = Store.open(path, OpenMode.read())) {
            assertThat(store.list()).hasSize(1);
        }
    }

    @Test
    void many_stores_can_be_open_at_once() {
        List<Store> stores = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            stores.add(Store.open(folder.resolve("store" + i), OpenMode.write(BASE)));
            stores.get(i).apply(List.of(graph("a" + i, "1", "x")));
        }
        for (int i = 0; i < 5; i++) {
            assertThat(stores.get(i).list()).extracting(GraphEntry::graph).containsExactly(Given.article("a" + i));
            stores.get(i).close();
        }
    }

    @Test
    void a_server_is_found_while_its_process_runs() {
        Store.open(path, OpenMode.write(BASE)).close();
        StoreDirectory directory = StoreDirectory.at(path);
        assertThat(directory.server()).isEmpty();
        try (Store store = Store.open(path, OpenMode.read())) {
            directory.announce("http://127.0.0.1:3030/");
            assertThat(directory.server())
                    .hasValueSatisfying(s -> assertThat(s.url()).isEqualTo("http://127.0.0.1:3030/"));
            StoreException e = fails(Fault.LOCKED, path, OpenMode.read());
            assertThat(e).hasMessageContaining("the server at http://127.0.0.1:3030/");
            assertThat(e.server()).isEqualTo(directory.server());
            directory.withdraw();
            directory.withdraw();
            assertThat(directory.server()).isEmpty();
            assertThat(store.list()).isEmpty();
        }
    }

    @Test
    void the_notice_of_a_process_that_is_gone_is_stale() throws IOException {
        Store.open(path, OpenMode.write(BASE)).close();
        StoreDirectory directory = StoreDirectory.at(path);
        long pid = ProcessHandle.current().pid();
        // The same number, given to a later process.
        SmallFile.write(
                path.resolve("server"),
                new ServerNotice("http://127.0.0.1:1/", pid, Instant.parse("2001-01-01T00:00:00Z")).toProperties());
        assertThat(directory.server()).isEmpty();
        for (String broken : List.of("", "url=x\n", "url=x\npid=-1\nstarted=never\n", "\\u12")) {
            Files.write(path.resolve("server"), broken.getBytes(StandardCharsets.UTF_8));
            assertThat(directory.server()).isEmpty();
        }
        Store.open(path, OpenMode.read()).close();
    }

    private static StoreException fails(Fault fault, Path path, OpenMode mode) {
        StoreException e = catchThrowableOfType(
                StoreException.class, () -> Store.open(path, mode).close());
        assertThat(e).as("opening %s for %s", path, mode).isNotNull();
        assertThat(e.fault()).as(e.getMessage()).isEqualTo(fault);
        assertThat(e.id()).startsWith("store-");
        assertThat(e.getMessage().lines()).hasSize(1);
        return e;
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
