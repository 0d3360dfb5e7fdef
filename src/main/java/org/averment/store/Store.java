package org.averment.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.averment.store.StoreException.Fault;

/**
 * Graphs, one an article or register, on disk or in memory.
 *
 * <p>Every write is one transaction: all of it is there afterwards, or, whatever happened, nothing of it. Queries go
 * through {@link #view()}, inside {@link #read}.
 *
 * <p>Thread-safe: any number of readers, each of which sees the state at its beginning, beside one writer; writers
 * wait for each other. Only one process, and one {@code Store} in it, can have a store on disk open, be it for
 * reading. Do not interrupt a thread that is in here: it makes the JDK close TDB2's files.
 */
public final class Store implements AutoCloseable {
    static {
        JenaSystem.init();
    }

    /** Six indexes of four ids, eight bytes each. */
    private static final long INDEX_BYTES_PER_QUAD = 6 * 4 * 8;

    /** How many times of what they need indexes may take. */
    private static final int LOOSE = 3;

    private final Ground ground;
    private final String base;
    private final boolean writable;
    private final StoreView view;
    private final AtomicBoolean filling = new AtomicBoolean();

    private Optional<Creation> creation;

    private Store(Ground ground, String base, boolean writable, Optional<Creation> creation) {
        this.ground = ground;
        this.base = base;
        this.writable = writable;
        this.creation = creation;
        this.view = new StoreView(ground.dataset());
    }

    /** An empty store that is gone when it is closed. */
    public static Store inMemory(String base) {
        return new Store(new MemoryGround(), base, true, Optional.empty());
    }

    /**
     * Opens a store on disk and locks it.
     *
     * @throws StoreException of any fault; nothing was created or changed then, but for an empty new store
     */
    public static Store open(Path path, OpenMode mode) {
        StoreDirectory directory = StoreDirectory.at(path);
        Optional<Marker> found = directory.marker();
        Optional<Creation> creation = Optional.empty();
        if (mode instanceof OpenMode.Write write) {
            found.ifPresent(marker -> requireBase(directory, marker, write));
            if (found.isEmpty()) {
                creation = Optional.of(directory.create(new Marker(Marker.FORMAT, write.fresh(), Version.CURRENT)));
            }
        } else if (found.isEmpty()) {
            throw new StoreException(
                    Fault.MISSING, path + " holds no store: load files into it first, or name another directory");
        }
        Ground ground = DiskGround.open(directory);
        try {
            // Read again under the lock: two processes may just have created it, with different bases.
            Marker marker = directory
                    .marker()
                    .orElseThrow(() -> new StoreException(Fault.MISSING, path + " was deleted while it was opened"));
            if (mode instanceof OpenMode.Write write) {
                requireBase(directory, marker, write);
            }
            return new Store(ground, marker.base(), mode instanceof OpenMode.Write, creation);
        } catch (StoreException e) {
            ground.close();
            throw e;
        }
    }

    private static void requireBase(StoreDirectory directory, Marker marker, OpenMode.Write mode) {
        mode.asked().filter(asked -> !asked.equals(marker.base())).ifPresent(asked -> {
            throw new StoreException(
                    Fault.BASE,
                    directory.path() + " keeps the base " + marker.base() + ", not " + asked
                            + ": leave the base out, or load into another directory");
        });
    }

    /** The base under which every IRI of this store was minted. */
    public String base() {
        return base;
    }

    /**
     * The data for queries, read-only: named graphs, and their union as the default graph. It is the same object each
     * time, with a context of its own; every use has to be inside {@link #read} or a transaction of the view.
     */
    public DatasetGraph view() {
        return view;
    }

    /** Runs something that reads, on one unchanging state. */
    public <T> T read(Supplier<T> reading) {
        return guarded(() -> Txn.calculateRead(ground.dataset(), reading));
    }

    /** What is in the store, by the code points of the graphs' IRIs. */
    public List<GraphEntry> list() {
        return read(() -> new Ledger(ground.dataset()).entries());
    }

    /** What the store knows of one graph. */
    public Optional<GraphEntry> entry(String graph) {
        return read(() -> new Ledger(ground.dataset()).entry(graph));
    }

    /**
     * Puts graphs in place, all in one transaction: new ones are added, those with another digest replaced, those with
     * the same digest left alone. Batches of some hundred are best: each transaction makes TDB2 grow by what it
     * touches, however small.
     *
     * @param batch gone through once, one graph in memory at a time; an exception in it undoes everything
     * @return what was done, in the batch's order
     * @throws StoreException when the disk is full or goes away; nothing was changed then
     * @throws IllegalArgumentException for a quad that could not be given back as it is; nothing was changed then
     */
    public List<Outcome> apply(Iterable<GraphUpdate> batch) {
        return write(writer -> {
            List<Outcome> outcomes = new ArrayList<>();
            batch.forEach(update -> outcomes.add(writer.put(update)));
            return outcomes;
        });
    }

    /** Whether there is no graph in it. */
    public boolean isEmpty() {
        return read(() -> new Ledger(ground.dataset()).isEmpty());
    }

    /** Whether {@link #firstLoad} is a way to fill it: it is on disk, and empty. */
    public boolean isFillable() {
        return ground instanceof DiskGround && writable && isEmpty();
    }

    /** Whether a graph is in it as it shall be, with its text. */
    public boolean holds(GraphUpdate update) {
        return entry(update.graph())
                        .filter(e -> e.digest().equals(update.digest()))
                        .isPresent()
                && update.text().map(text -> ground.texts().holds(text)).orElse(true);
    }

    /**
     * The IRI of the graph that was made of something, text included: making it again would change nothing.
     *
     * @param source what stands for the bytes and the program
     */
    public Optional<String> madeOf(String source) {
        return read(() -> new Ledger(ground.dataset()).madeOf(source))
                .filter(held -> held.textSha256().map(ground.texts()::holds).orElse(true))
                .map(Ledger.Held::graph);
    }

    /**
     * Notes what graphs were made of, where they are as they were made; all in one transaction. For graphs that
     * {@link #holds} found unchanged although their sources are others.
     */
    public void note(Collection<SourceNote> sources) {
        write(writer -> {
            Ledger ledger = new Ledger(ground.dataset());
            sources.forEach(ledger::note);
            return 0;
        });
    }

    /**
     * A faster way to fill a store on disk, for more graphs than go into one transaction. To be closed before the
     * store, and one at a time.
     *
     * @return empty where there is no such way: a store in memory, or one with graphs in it
     */
    public Optional<FirstLoad> firstLoad() {
        requireWritable();
        if (!isFillable()) {
            return Optional.empty();
        }
        if (!filling.compareAndSet(false, true)) {
            throw new IllegalStateException("the store is being filled");
        }
        Optional<FirstLoad> load = Optional.empty();
        try {
            load = guarded(ground::fresh).map(fresh -> new FirstLoad(this, ground.texts(), fresh));
            return load;
        } finally {
            filling.set(load.isPresent());
        }
    }

    /** A first load is over; if it was not finished, its texts are nobody's. */
    void ended(boolean finished) {
        filling.set(false);
        if (!finished) {
            deleteOrphanedTexts();
        }
    }

    /**
     * Removes graphs, all in one transaction. Their words stay in files of the store until {@link #erase}.
     *
     * @return what was done, in the given order
     */
    public List<Outcome> remove(Collection<String> graphs) {
        return write(writer -> graphs.stream().map(writer::remove).toList());
    }

    /**
     * Leaves no byte behind of what was removed or replaced: rewrites the dataset, and deletes every full text to which
     * no graph refers. It waits for all who read or write, and they for it. Needs room for a second copy.
     */
    public void erase() {
        requireWritable();
        // Memory would only find out when it deletes the texts.
        if (ground.dataset().isInTransaction()) {
            throw new IllegalStateException("erasing inside a transaction would wait for itself");
        }
        if (filling.get()) {
            throw new IllegalStateException("the store is being filled: its texts are not referred to yet");
        }
        compact();
        deleteOrphanedTexts();
    }

    /**
     * Rewrites the dataset if its indexes have grown to three times of what they need: each transaction leaves behind a
     * copy of every block that it touched. Rewriting costs half of what the transactions did that made it grow so.
     * Needs room for a second copy, waits for all who read or write, and they for it.
     *
     * @return whether it was rewritten
     */
    public boolean packIfLoose() {
        requireWritable();
        long bytes = ground.indexBytes();
        boolean loose = bytes > LOOSE * INDEX_BYTES_PER_QUAD * read(() -> new Ledger(ground.dataset()).quads());
        if (loose) {
            compact();
        }
        return loose;
    }

    private void compact() {
        guarded(() -> {
            ground.compact();
            return 0;
        });
    }

    /** In a write transaction, since a text is written before the graph that refers to it. */
    private void deleteOrphanedTexts() {
        write(writer -> {
            ground.texts().keepOnly(new Ledger(ground.dataset()).texts());
            return 0;
        });
    }

    /** A full text by its SHA-256. */
    public Optional<String> text(String sha256) {
        return ground.texts().get(sha256);
    }

    /**
     * Writes the named graphs as N-Quads, sorted by code point: the same state gives the same bytes, on any ground.
     *
     * @throws StoreException before the first byte, when the store is damaged
     */
    public void dump(OutputStream out) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            read(() -> {
                QuadLine line = new QuadLine();
                view.find().forEachRemaining(quad -> lines.add(line.of(quad)));
                long noted = new Ledger(ground.dataset())
                        .entries().stream().mapToLong(GraphEntry::quads).sum();
                if (noted != lines.count()) {
                    throw new StoreException(
                            Fault.DAMAGED,
                            "the store holds " + lines.count() + " quads where it noted " + noted
                                    + "; it is a cache: delete its directory and load the files again");
                }
                return 0;
            });
            lines.writeTo(out);
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Takes back that the store was created: if opening this created it, and no graph is in it, it is closed and
     * deleted, and with it the directories that were made for it. Otherwise nothing happens.
     */
    public synchronized void discardIfNew() {
        if (creation.isPresent() && isEmpty()) {
            if (filling.get()) {
                throw new IllegalStateException("the store is being filled");
            }
            creation.get().undo(this::close);
            creation = Optional.empty();
        }
    }

    /** Lets go of the lock, also while readers are at it, whose reading then fails. More than once does no harm. */
    @Override
    public void close() {
        ground.close();
    }

    private <T> T write(Function<GraphWriter, T> writing) {
        requireWritable();
        DatasetGraph dataset = ground.dataset();
        return guarded(() ->
                Txn.calculateWrite(dataset, () -> writing.apply(new GraphWriter(dataset, ground.texts()))));
    }

    <T> T guarded(Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException | InternalError e) {
            Optional<StoreException> known = ground.explain(e);
            if (known.isPresent()) {
                throw known.get();
            }
            throw e;
        }
    }

    private void requireWritable() {
        if (!writable) {
            throw new IllegalStateException("the store was opened for reading");
        }
    }
}
