package org.averment.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.averment.store.Change;
import org.averment.store.FirstLoad;
import org.averment.store.GraphUpdate;
import org.averment.store.Outcome;
import org.averment.store.SourceNote;
import org.averment.store.Store;

/**
 * The graphs of a load on their way into a store. They wait until it is known whether they fit one transaction; if they
 * do not, they fill an empty store, or go in by batches. Not thread-safe.
 */
final class Changes implements AutoCloseable {
    /** Large enough that a transaction's fixed cost does not count, small enough to hold in memory. */
    private static final int BATCH_QUADS = 100_000;

    /** What building the indexes takes beside reading the inputs. */
    private static final double BUILDING_SHARE = 0.3;

    private enum Way {
        /** All so far is in memory. */
        HOLD,
        /** It goes into a database beside that of the store. */
        FILL,
        /** It is written as it comes. */
        BATCHES,
        /** It would need several transactions: nothing is written before everything was seen. */
        LOOK,
        /** Something is bad: nothing is written at all. */
        NOTHING
    }

    private final Supplier<Store> fresh;
    private final boolean asItComes;
    private final Progress progress;
    private Optional<Store> store;
    private Optional<FirstLoad> filling = Optional.empty();
    private Way way = Way.HOLD;

    private final List<GraphUpdate> batch = new ArrayList<>();
    /** Of unchanged graphs, other bytes or another program. */
    private final List<SourceNote> notes = new ArrayList<>();

    private long batchQuads;
    private final Map<Change, Integer> done = new EnumMap<>(Change.class);
    private long quads;
    private boolean grown;

    /**
     * Nothing yet.
     *
     * @param existing the store, if there is one
     * @param fresh creates it, if there is none
     * @param asItComes whether batches may be written before the last graph was seen
     */
    Changes(Optional<Store> existing, Supplier<Store> fresh, boolean asItComes, Progress progress) {
        this.store = existing;
        this.fresh = fresh;
        this.asItComes = asItComes;
        this.progress = progress;
    }

    void add(Graph graph) {
        if (graph instanceof Graph.Made made) {
            add(made.update());
        } else if (way != Way.NOTHING && way != Way.LOOK) {
            done.merge(Change.UNCHANGED, 1, Integer::sum);
        }
    }

    private void add(GraphUpdate update) {
        if (way == Way.FILL) {
            fill(update);
        } else if (way == Way.HOLD || way == Way.BATCHES) {
            if (store.isPresent() && store.get().holds(update)) {
                count(Change.UNCHANGED, update);
                update.source().ifPresent(s -> notes.add(new SourceNote(update.graph(), update.digest(), s)));
                return;
            }
            batch.add(update);
            batchQuads += update.quads().size();
            if (batchQuads >= BATCH_QUADS) {
                full();
            }
        }
    }

    private void full() {
        if (way == Way.BATCHES || asItComes && !fillable()) {
            way = Way.BATCHES;
            write();
        } else if (fillable()) {
            way = Way.FILL;
            progress.more(BUILDING_SHARE);
            filling = open().firstLoad();
            batch.forEach(this::fill);
            forget();
        } else {
            way = Way.LOOK;
            forget();
        }
    }

    private boolean fillable() {
        return store.isEmpty() || store.get().isFillable();
    }

    private Store open() {
        if (store.isEmpty()) {
            store = Optional.of(fresh.get());
        }
        return store.get();
    }

    private void fill(GraphUpdate update) {
        count(filling.orElseThrow().add(update).change(), update);
    }

    private void write() {
        if (!notes.isEmpty()) {
            open().note(notes);
            notes.clear();
        }
        if (!batch.isEmpty()) {
            List<Outcome> outcomes = open().apply(batch);
            grown = true;
            for (int i = 0; i < outcomes.size(); i++) {
                count(outcomes.get(i).change(), batch.get(i));
            }
            forget();
        }
    }

    private void forget() {
        notes.clear();
        batch.clear();
        batchQuads = 0;
    }

    private void count(Change change, GraphUpdate update) {
        done.merge(change, 1, Integer::sum);
        if (change != Change.UNCHANGED) {
            quads += update.quads().size();
            progress.written(update.quads().size());
        }
    }

    /** Nothing is to be written, whatever comes. */
    void giveUp() {
        way = Way.NOTHING;
        forget();
        close();
        done.clear();
        quads = 0;
    }

    /** Whether everything has to be given again, now to be written: all of it is good. */
    boolean wantsAll() {
        if (way != Way.LOOK) {
            return false;
        }
        way = Way.BATCHES;
        done.clear();
        quads = 0;
        return true;
    }

    /** Everything was given: what is not yet written is. */
    void finish() {
        if (way == Way.FILL) {
            filling.orElseThrow().finish(share -> progress.done(share * BUILDING_SHARE));
        } else {
            write();
            if (grown) {
                open().packIfLoose();
            }
        }
    }

    /** How many graphs became of each kind. */
    Map<Change, Integer> done() {
        return Map.copyOf(done);
    }

    /** Quads of the graphs added or replaced. */
    long quads() {
        return quads;
    }

    /** Throws away what fills a store and was not finished. */
    @Override
    public void close() {
        filling.ifPresent(FirstLoad::close);
        filling = Optional.empty();
    }
}
