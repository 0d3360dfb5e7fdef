package org.averment.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.tdb2.sys.DatabaseConnection;

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
     * Cuts off half an entry, under TDB2's own lock.
     *
     * @param tdb2 the directory of the dataset
     */
    static void mend(Path tdb2) throws IOException {
        Path journal = Generations.newest(tdb2).orElse(tdb2).resolve(Names.journalFile);
        if (!Files.exists(journal) || Files.size(journal) == 0) {
            return;
        }
        ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(tdb2.toString()));
        try {
            lock.lockEx();
            cut(journal);
        } finally {
            ProcessFileLock.release(lock);
        }
    }

    private static void cut(Path journal) throws IOException {
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
