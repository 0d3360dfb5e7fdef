package org.averment.store;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/** Matches one quad. */
final class QuadStage implements Stage {
    private static final int GRAPH = 0;
    private static final int SUBJECT = 1;
    private static final int PREDICATE = 2;
    private static final int OBJECT = 3;

    /** A position of the quad: the id of its term, or the slot of its variable. */
    record Position(@Nullable NodeId constant, int slot) {
        @Nullable
        NodeId in(LazyRow row) {
            return constant != null ? constant : row.id(slot);
        }
    }

    private final List<Position> positions;
    private final NodeTupleTable quads;
    private final Optional<SubjectMemo> memo;
    private final @Nullable AtomicBoolean cancelled;

    /**
     * @param memo where the subject is looked for first; empty for a subject that is asked for one thing only
     */
    QuadStage(
            List<Position> positions,
            NodeTupleTable quads,
            Optional<SubjectMemo> memo,
            @Nullable AtomicBoolean cancelled) {
        this.positions = List.copyOf(positions);
        this.quads = quads;
        this.memo = memo;
        this.cancelled = cancelled;
    }

    @Override
    public Iterator<LazyRow> from(LazyRow row) {
        requireWanted();
        @Nullable NodeId[] ids = new NodeId[positions.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = positions.get(i).in(row);
            if (NodeId.isDoesNotExist(ids[i])) {
                return Collections.emptyIterator();
            }
        }
        if (memo.isPresent() && ids[GRAPH] != null && ids[SUBJECT] != null) {
            long[] pairs = memo.get().pairs(ids[GRAPH], ids[SUBJECT]);
            if (pairs != null) {
                return among(pairs, row, ids);
            }
        }
        return Iter.removeNulls(Iter.map(quads.find(TupleFactory.create(ids)), quad -> {
            requireWanted();
            return extended(row, ids, quad.get(GRAPH), quad.get(SUBJECT), quad.get(PREDICATE), quad.get(OBJECT));
        }));
    }

    /** Rows that all fail a later test come to nobody who could see that the time is up. */
    private void requireWanted() {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    private Iterator<LazyRow> among(long[] pairs, LazyRow row, @Nullable NodeId[] ids) {
        boolean anyPredicate = ids[PREDICATE] == null;
        boolean anyObject = ids[OBJECT] == null;
        long predicate = anyPredicate ? 0 : SubjectMemo.code(ids[PREDICATE]);
        long object = anyObject ? 0 : SubjectMemo.code(ids[OBJECT]);
        Deque<LazyRow> found = new ArrayDeque<>(anyPredicate ? pairs.length / 2 + 1 : 1);
        for (int i = 0; i < pairs.length; i += 2) {
            if ((anyPredicate || predicate == pairs[i]) && (anyObject || object == pairs[i + 1])) {
                NodeId p = anyPredicate ? SubjectMemo.id(pairs[i]) : ids[PREDICATE];
                NodeId o = anyObject ? SubjectMemo.id(pairs[i + 1]) : ids[OBJECT];
                LazyRow extended = extended(row, ids, ids[GRAPH], ids[SUBJECT], p, o);
                if (extended != null) {
                    found.add(extended);
                }
            }
        }
        return found.isEmpty() ? Collections.emptyIterator() : found.iterator();
    }

    /** The row with what the quad tells; null where a variable that occurs twice would have two values. */
    private @Nullable LazyRow extended(LazyRow row, @Nullable NodeId[] asked, NodeId... quad) {
        LazyRow extended = null;
        for (int i = 0; i < quad.length; i++) {
            if (asked[i] == null) {
                extended = extended == null ? row.copy() : extended;
                if (!extended.set(positions.get(i).slot(), quad[i])) {
                    return null;
                }
            }
        }
        return extended == null ? row : extended;
    }
}
