package org.averment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.DoubleConsumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A database of TDB2 that is built beside the one in use and then takes its place: terms as they come, indexes at the
 * end from sorted rows. Until {@link #takePlace} nothing of it is in the store, and a kill leaves a directory that the
 * next opening deletes. To be used by one thread.
 */
final class FreshGeneration implements AutoCloseable {
    private static final String NAME = "first-load";
    private static final String QUAD = "GSPO";
    private static final String TRIPLE = "SPO";

    private final DatasetGraphSwitchable container;
    private final Path path;
    private final DatasetGraphTDB database;
    private final TermTable terms;
    private final NodeIds ids;
    private final IdRows quads;
    private final IdRows triples;
    private boolean closed;

    /** Begins one beside the database in use, which this process holds. */
    FreshGeneration(DatasetGraph inUse) {
        this.container = TDBInternal.getDatabaseContainer(inUse);
        this.path = at(container.getContainerPath());
        try {
            Files.createDirectory(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.database = StoreConnection.connectCreate(Location.create(path)).getDatasetGraphTDB();
        database.begin(TxnType.WRITE);
        NodeTable nodes = database.getQuadTable().getNodeTupleTable().getNodeTable();
        // One table serves quads and triples. Without TDB2's caches: terms are remembered before they come to it.
        this.terms = new TermTable((NodeTableTRDF) nodes.baseNodeTable());
        this.ids = new NodeIds(terms);
        this.quads = new IdRows(QUAD.length(), path.resolve("quads"));
        this.triples = new IdRows(TRIPLE.length(), path.resolve("triples"));
    }

    /** Whether a kill left one. */
    static boolean isLeft(Path tdb2) {
        return Files.exists(at(tdb2));
    }

    /** Deletes what is left of one. The lock on the store has to be held. */
    static void clear(Path tdb2) throws IOException {
        Generations.delete(at(tdb2));
    }

    private static Path at(Path tdb2) {
        return tdb2.resolve(NAME);
    }

    long id(Node node) {
        return ids.of(node);
    }

    /** Adds quads, of which each is four ids: graph, subject, predicate, object. */
    void addQuads(long[] rows, int count) {
        quads.addAll(rows, count);
    }

    /** Adds a triple to the default graph. */
    void add(Triple triple) {
        long[] row = {ids.of(triple.getSubject()), ids.of(triple.getPredicate()), ids.of(triple.getObject())};
        triples.addAll(row, row.length);
    }

    /** Builds the indexes and puts everything on disk. */
    void build(DoubleConsumer progress) {
        terms.finish();
        build(database.getQuadTable().getNodeTupleTable(), quads, QUAD, progress);
        build(database.getTripleTable().getNodeTupleTable(), triples, TRIPLE, share -> {});
        database.commit();
        database.end();
        try {
            quads.close();
            triples.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StoreConnection.release(Location.create(path));
    }

    /** The letters of an index's name are its columns, of which the primary one has them in the order of the rows. */
    private static void build(NodeTupleTable tuples, IdRows rows, String primary, DoubleConsumer progress) {
        TupleIndex[] indexes = tuples.getTupleTable().getIndexes();
        for (TupleIndex index : indexes) {
            if (!rows.isEmpty()) {
                int[] order = index.getName().chars().map(primary::indexOf).toArray();
                PackedIndex.build((BPlusTree) ((TupleIndexRecord) index).getRangeIndex(), rows.sorted(order));
            }
            progress.accept(1.0 / indexes.length);
        }
    }

    /**
     * Replaces the database in use, in one renaming, and deletes that one. It waits for all who read or write, and they
     * for it. TDB2's own compaction, whose steps these are, lets readers go on; but their next call reaches the new
     * database, where they have begun nothing, and so the old one waits for their end for ever.
     *
     * @param before run when nobody else is at it any more; throws if the database in use must be kept
     */
    void takePlace(Runnable before) {
        if (container.isInTransaction()) {
            throw new IllegalStateException("inside a transaction it would wait for itself");
        }
        container.execExclusive(() -> {
            before.run();
            DatasetGraphTDB old = (DatasetGraphTDB) container.get();
            DatasetGraphTDB next =
                    StoreConnection.connectCreate(Location.create(moved())).getDatasetGraphTDB();
            next.getTxnSystem().getTxnMgr().takeOverFrom(old.getTxnSystem().getTxnMgr());
            container.set(next);
            StoreConnection.release(old.getLocation());
            delete(old.getLocation());
        });
    }

    private static void delete(Location location) {
        try {
            Generations.delete(Path.of(location.getDirectoryPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with all that the database in use holds: what it does not hold any more is nowhere then. */
    void takePlaceWithCopy() {
        takePlace(() -> {
            Txn.executeRead(container, this::copy);
            build(share -> {});
        });
    }

    private void copy() {
        container.getDefaultGraph().find().forEach(this::add);
        container.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            long[] row = {id(quad.getGraph()), id(quad.getSubject()), id(quad.getPredicate()), id(quad.getObject())};
            addQuads(row, row.length);
        });
    }

    private Path moved() {
        try {
            return Files.move(path, Generations.next(container.getContainerPath()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what did not take its place. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (database.isInTransaction()) {
                database.abort();
                database.end();
            }
        } finally {
            try {
                StoreConnection.internalExpel(Location.create(path), true);
            } finally {
                discard();
            }
        }
    }

    private void discard() {
        try {
            clear(container.getContainerPath());
        } catch (IOException e) {
            // The next opening deletes it.
        }
    }
}
