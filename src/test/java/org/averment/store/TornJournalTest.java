package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornJournalTest {
    @TempDir
    Path folder;

    private Path store;
    private Path journal;
    private String before;
    private byte[] entry;

    @BeforeEach
    void a_store_and_an_entry_of_a_transaction_that_did_not_commit() throws IOException {
        store = folder.resolve("store");
        try (Store opened = Store.open(store, OpenMode.write(Given.BASE))) {
            opened.apply(List.of(Given.graph("a", "1", "one", "two")));
            before = Given.dump(opened);
        }
        journal = store.resolve("tdb2/Data-0001/journal.jrnl");
        Path other = Files.createDirectory(folder.resolve("journal"));
        Journal written = Journal.create(Location.create(other.toString()));
        written.write(
                JournalEntryType.REDO,
                ComponentId.create(new UUID(0, 1), new byte[ComponentId.SIZE]),
                ByteBuffer.wrap("twenty-four bytes of it.".getBytes()));
        written.close();
        entry = Files.readAllBytes(other.resolve("journal.jrnl"));
        assertThat(journal).isEmptyFile();
    }

    @Test
    void an_entry_cut_anywhere_is_left_out() throws IOException {
        for (int cut = 1; cut < entry.length; cut++) {
            Files.write(journal, Arrays.copyOf(entry, cut));
            assertThat(dump()).as("cut after %d bytes", cut).isEqualTo(before);
        }
    }

    @Test
    void whole_entries_before_the_cut_one_are_left_to_tdb2() throws IOException {
        Files.write(journal, joined(entry, entry, Arrays.copyOf(entry, entry.length - 1)));
        TornJournal.mend(journal.getParent());
        assertThat(journal).hasBinaryContent(joined(entry, entry));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void a_whole_entry_that_is_wrong_is_damage() throws IOException {
        byte[] wrong = entry.clone();
        wrong[wrong.length - 1]++;
        Files.write(journal, wrong);
        assertThatThrownBy(this::dump).isInstanceOf(StoreException.class).hasMessageContaining("Checksum error");
        assertThat(journal).hasBinaryContent(wrong);
    }

    @Test
    void the_journal_of_a_store_that_another_holds_is_left_alone() throws Exception {
        try (Fork holder = Fork.of(StoreHolder.class, store.toString())) {
            holder.line();
            byte[] torn = Arrays.copyOf(entry, 20);
            Files.write(journal, torn);
            assertThatThrownBy(this::dump).hasMessageContaining("is held by process");
            assertThat(journal).hasBinaryContent(torn);
        }
    }

    private String dump() {
        try (Store opened = Store.open(store, OpenMode.read())) {
            return Given.dump(opened);
        }
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }
}
