package org.averment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * TDB2 in a {@link StoreDirectory}.
 *
 * <p>TDB2 lets one process in, by a lock that the system drops when the process dies; within a process it shares one
 * dataset among all who ask, so that the first to close would pull it from under the others. Here the second is
 * refused, as another process would be.
 */
final class DiskGround implements Ground {
    private static final Set<Path> HELD = new HashSet<>();

    private final StoreDirectory directory;
    private final Path held;
    private final DatasetGraph dataset;
    private final Texts texts;
    private boolean closed;

    private DiskGround(StoreDirectory directory, Path held, DatasetGraph dataset) {
        this.directory = directory;
        this.held = held;
        this.dataset = dataset;
        this.texts = new FileTexts(directory);
    }

    /** Takes the lock; creates the dataset where there is none. The marker has to be there. */
    static DiskGround open(StoreDirectory directory) {
        directory.requireWritable();
        Path held;
        try {
            held = directory.tdb2().toRealPath();
        } catch (IOException e) {
            throw directory.notWritable(e);
        }
        synchronized (HELD) {
            if (!HELD.add(held)) {
                throw StorageFaults.locked(directory, Optional.of("another part of this process"), Optional.empty());
            }
        }
        try {
            ViewQueries.ENGINE.install();
            prepare(held);
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(held.toString()));
            return tidy(new DiskGround(directory, held, dataset));
        } catch (IOException | RuntimeException | InternalError e) {
            StoreException fault =
                    StorageFaults.explain(directory, e).orElseGet(() -> StorageFaults.damaged(directory.path(), e));
            if (fault.fault() != StoreException.Fault.LOCKED) {
                releaseLocks(held);
            }
            letGo(held);
            throw fault;
        }
    }

    /** Makes it something that TDB2 can open, wherever a kill may have hit it. */
    private static void prepare(Path held) throws IOException {
        ProcessFileLock lock = lock(held);
        try {
            lock.lockEx();
            Generations.createFirst(held);
            for (Path generation : Generations.newest(held).stream().toList()) {
                TornJournal.mend(generation);
            }
        } finally {
            ProcessFileLock.release(lock);
        }
    }

    private static ProcessFileLock lock(Path location) {
        return DatabaseConnection.lockForLocation(Location.create(location.toString()));
    }

    /** Deletes what a kill left, now that the lock is ours. */
    private static DiskGround tidy(DiskGround ground) {
        try {
            Generations.deleteOld(ground.held);
            if (FreshGeneration.isLeft(ground.held)) {
                // The texts first: as long as the database is there, they are known to want tidying.
                Txn.executeWrite(ground.dataset, () -> ground.texts.keepOnly(new Ledger(ground.dataset).texts()));
                FreshGeneration.clear(ground.held);
            }
            return ground;
        } catch (IOException e) {
            ground.close();
            throw ground.directory.notWritable(e);
        } catch (RuntimeException e) {
            ground.close();
            throw e;
        }
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Optional<FreshGeneration> fresh() {
        return Optional.of(new FreshGeneration(dataset));
    }

    @Override
    public long indexBytes() {
        try {
            Optional<Path> generation = Generations.newest(held);
            return generation.isEmpty() ? 0 : Generations.indexBytes(generation.get());
        } catch (IOException e) {
            throw StorageFaults.damaged(directory.path(), e);
        }
    }

    @Override
    public void compact() {
        // TDB2's own compaction inserts quad by quad: it takes three times as long, and leaves twice the size.
        try (FreshGeneration fresh = new FreshGeneration(dataset)) {
            fresh.takePlaceWithCopy();
        }
    }

    @Override
    public Optional<StoreException> explain(Throwable thrown) {
        return StorageFaults.explain(directory, thrown);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                // By force: a reader that is still at it must not keep the lock from the next process.
                TDBInternal.expel(dataset, true);
            } finally {
                letGo(held);
            }
        }
    }

    /** TDB2 that fails in opening keeps its two locks, on the whole and on the generation. */
    private static void releaseLocks(Path held) {
        List<Path> locked = new ArrayList<>(List.of(held));
        try {
            Generations.newest(held).ifPresent(locked::add);
        } catch (IOException e) {
            // Then there is no generation that could be locked.
        }
        for (Path location : locked) {
            ProcessFileLock lock = lock(location);
            if (lock.isLockedHere()) {
                lock.unlock();
            }
            ProcessFileLock.release(lock);
        }
    }

    private static void letGo(Path held) {
        synchronized (HELD) {
            HELD.remove(held);
        }
    }
}
