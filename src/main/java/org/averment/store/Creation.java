package org.averment.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What was put on disk for a store that did not exist, so that it can be taken back.
 *
 * @param directory the store's
 * @param made that directory and those around it that were not there before, the innermost first
 */
record Creation(StoreDirectory directory, List<Path> made) {
    Creation {
        made = List.copyOf(made);
    }

    /**
     * Deletes the store, and nothing that was there before. The lock on it has to be held, and no graph may be in it.
     *
     * @param lettingGo closes it
     */
    void undo(Runnable lettingGo) {
        try {
            // Before the lock is gone: no one may come and fill what is being deleted.
            Files.delete(directory.markerFile());
            lettingGo.run();
            Generations.delete(directory.texts());
            Generations.delete(directory.tdb2());
            for (Path empty : made) {
                Files.delete(empty);
            }
        } catch (DirectoryNotEmptyException e) {
            // Somebody else has put something there since.
        } catch (IOException e) {
            throw directory.notWritable(e);
        }
    }
}
