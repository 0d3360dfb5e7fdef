package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.averment.store.Given.BASE;
import static org.averment.store.Given.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store takes back of its creation, and what it leaves. */
class CreationTest {
    @TempDir
    Path folder;

    private static Store open(Path path) {
        return Store.open(path, OpenMode.write(BASE));
    }

    @Test
    void a_new_store_goes_with_the_directories_that_were_made_for_it() {
        Path around = folder.resolve("around");
        try (Store store = open(around.resolve("it/store"))) {
            store.discardIfNew();
            assertThat(around).doesNotExist();
            assertThat(folder).isEmptyDirectory();
            store.discardIfNew();
        }
        // The lock is gone as well.
        try (Store again = open(around.resolve("it/store"))) {
            assertThat(again.isEmpty()).isTrue();
        }
    }

    @Test
    void a_directory_that_was_there_stays_and_so_does_what_came_into_those_around_it() throws IOException {
        Path path = Files.createDirectory(folder.resolve("store"));
        try (Store store = open(path)) {
            store.discardIfNew();
        }
        assertThat(path).isEmptyDirectory();

        Path around = folder.resolve("around");
        try (Store store = open(around.resolve("store"))) {
            Files.writeString(around.resolve("letter"), "precious");
            store.discardIfNew();
        }
        assertThat(around).isDirectoryContaining("glob:**/letter").isDirectoryNotContaining("glob:**/store");
    }

    @Test
    void what_an_unfinished_first_load_wrote_goes_too() {
        Path path = folder.resolve("store");
        try (Store store = open(path)) {
            try (FirstLoad load = store.firstLoad().orElseThrow()) {
                load.add(Given.withText("a", "1", "The text."));
                assertThatThrownBy(store::discardIfNew).isInstanceOf(IllegalStateException.class);
            }
            store.discardIfNew();
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void a_store_with_a_graph_and_one_that_was_there_before_are_left_alone() {
        Path path = folder.resolve("store");
        try (Store store = open(path)) {
            store.apply(List.of(graph("a", "1", "x")));
            store.discardIfNew();
            assertThat(store.list()).hasSize(1);
            store.remove(List.of(Given.article("a")));
        }
        try (Store store = open(path)) {
            store.discardIfNew();
            assertThat(store.isEmpty()).isTrue();
        }
        try (Store memory = Store.inMemory(BASE)) {
            memory.discardIfNew();
            assertThat(memory.isEmpty()).isTrue();
        }
    }
}
