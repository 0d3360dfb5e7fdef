package org.averment.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.ComponentId;

/**
 * TDB2's journal, whose last entry a kill may have cut in two. TDB2 refuses to open a store with half an entry in it,
 * though that entry cannot belong to a committed transaction: the entry that commits comes last, and is whole.
 *
 * <p>An entry is its length, check sum and type (4 bytes each, big-endian) and the id of a component, then the data.
 * An entry that is whole but wrong is damage, and left for TDB2 to refuse.
 */
final class TornJournal {
    private static final int HEADER_BYTES = 3 * Integer.BYTES + ComponentId.SIZE;

    private TornJournal() {}

    /**
     * Cuts off half an entry. TDB2's lock has to be held.
     *
     * @param generation the directory of the database
     */
    static void mend(Path generation) throws IOException {
        Path journal = generation.resolve(Names.journalFile);
        if (!Files.exists(journal)) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
            long whole = wholeEntries(file);
            if (whole < file.length()) {
                file.setLength(whole);
                file.getFD().sync();
            }
        }
    }

    /** How many bytes the entries take that are there from their first to their last byte. */
    private static long wholeEntries(RandomAccessFile file) throws IOException {
        long size = file.length();
        long end = 0;
        while (size - end >= HEADER_BYTES) {
            file.seek(end);
            long next = end + HEADER_BYTES + Math.max(0, file.readInt());
            if (next > size) {
                break;
            }
            end = next;
        }
        return end;
    }
}
