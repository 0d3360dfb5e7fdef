package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.averment.store.Given.BASE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.averment.store.StoreException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a store does when another process is in the way. */
@Timeout(120)
class StoreProcessesTest {
    @TempDir
    Path folder;

    @Test
    void a_store_held_by_another_process_names_it_and_is_free_when_that_is_killed() throws IOException {
        Path path = folder.resolve("store");
        try (Fork other = Fork.of(StoreHolder.class, path.toString())) {
            assertThat(other.line()).isEqualTo("held " + BASE);
            for (OpenMode mode : List.of(OpenMode.read(), OpenMode.write(BASE))) {
                StoreException e = catchThrowableOfType(
                        StoreException.class, () -> Store.open(path, mode).close());
                assertThat(e.fault()).isEqualTo(Fault.LOCKED);
                assertThat(e)
                        .hasMessage(path + " is held by process " + other.pid() + ": wait until it is done, or end it");
            }
            other.kill();
            Store.open(path, OpenMode.read()).close();
        }
    }

    @Test
    void a_server_that_holds_a_store_is_named_until_it_is_killed() throws IOException {
        Path path = folder.resolve("store");
        StoreDirectory directory = StoreDirectory.at(path);
        try (Fork other = Fork.of(StoreHolder.class, path.toString(), "http://127.0.0.1:4711/")) {
            other.line();
            assertThat(directory.server()).hasValueSatisfying(s -> {
                assertThat(s.url()).isEqualTo("http://127.0.0.1:4711/");
                assertThat(s.pid()).isEqualTo(other.pid());
            });
            StoreException e = catchThrowableOfType(
                    StoreException.class,
                    () -> Store.open(path, OpenMode.read()).close());
            assertThat(e.server()).isEqualTo(directory.server());
            assertThat(e).hasMessageContaining("the server at http://127.0.0.1:4711/ (process " + other.pid() + ")");
            other.kill();
            assertThat(directory.server()).isEmpty();
        }
    }

    @Test
    void a_first_load_that_fills_the_disk_ends_and_leaves_the_store_empty() throws IOException {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "skipped: no shell that can limit the size of files");
        Path path = folder.resolve("store");
        Store.open(path, OpenMode.write(BASE)).close();
        List<String> limited = List.of(shell.toString(), "-c", "ulimit -f 20000 && exec \"$@\"", "sh");
        try (Fork other = Fork.of(limited, FullDisk.class, path.toString(), "fill")) {
            assertThat(other.line()).isEqualTo("store-not-writable");
            assertThat(other.line()).contains(path + " cannot be written, nothing was changed:");
            assertThat(other.line()).as("it ends by itself").isEmpty();
        }
        assertThat(path.resolve("tdb2/first-load")).doesNotExist();
        try (Store store = Store.open(path, OpenMode.write(BASE))) {
            assertThat(store.isEmpty()).isTrue();
            store.apply(List.of(FullDisk.batch(0)));
        }
    }

    /** A limit on the size of files, since no test can fill a disk: writing beyond it fails as on a full one. */
    @Test
    void a_full_disk_changes_nothing_and_says_so() throws IOException {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "skipped: no shell that can limit the size of files");
        Path path = folder.resolve("store");
        Store.open(path, OpenMode.write(BASE)).close();
        // Units of 512 or 1024 bytes, by the shell; above the 8 MB steps in which TDB2 maps its indexes.
        List<String> limited = List.of(shell.toString(), "-c", "ulimit -f 20000 && exec \"$@\"", "sh");
        int written = 0;
        try (Fork other = Fork.of(limited, FullDisk.class, path.toString())) {
            String line = other.line();
            while (line.startsWith("written ")) {
                written++;
                line = other.line();
            }
            assertThat(line).isEqualTo("store-not-writable");
            assertThat(other.line()).contains(path + " cannot be written, nothing was changed:");
        }
        assertThat(written).isPositive();
        try (Store store = Store.open(path, OpenMode.write(BASE));
                Store expected = Store.inMemory(BASE)) {
            for (int i = 0; i < written; i++) {
                expected.apply(List.of(FullDisk.batch(i)));
            }
            assertThat(Given.dump(store).equals(Given.dump(expected)))
                    .as("the dump is that of %d batches", written)
                    .isTrue();
            store.apply(List.of(FullDisk.batch(written)));
            assertThat(store.list()).hasSize(written + 1);
        }
    }
}
