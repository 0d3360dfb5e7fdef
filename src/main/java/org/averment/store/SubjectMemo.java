package org.averment.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.base.record.RecordMapper;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;

/**
 * What was last read of subjects in graphs: a question asks a claim for a dozen predicates one by one, and its article
 * for as many with each claim. One walk down the index gives all. Of one query, on one thread.
 */
final class SubjectMemo {
    /** Enough for the articles, claims, quotes and entities that come by turns; at most some 10 MB, usually 2. */
    private static final int PLACES = 1 << 13;

    /** Subjects with more are looked up predicate by predicate, so that no walk is long. */
    private static final int MOST_QUADS = 128;

    private static final Symbol SYMBOL = Symbol.create("urn:averment:subject-memo");
    private static final long[] TOO_MANY = new long[0];
    private static final RecordFactory QUADS = new RecordFactory(4 * NodeId.SIZE, 0);

    /** The ids of a quad's predicate and object as the index holds them. */
    private static final RecordMapper<long[]> PAIR = (bytes, entry, key, factory) -> {
        int start = entry * factory.recordLength();
        if (key != null) {
            bytes.get(start, key);
        }
        return new long[] {bytes.getLong(start + 2 * NodeId.SIZE), bytes.getLong(start + 3 * NodeId.SIZE)};
    };

    private record Entry(NodeId graph, NodeId subject, long[] pairs) {}

    private final RangeIndex index;
    private final @Nullable Entry[] entries = new Entry[PLACES];

    private SubjectMemo(RangeIndex index) {
        this.index = index;
    }

    /** The one of a query, whose context is its own; empty where quads have no index by graph and subject. */
    static Optional<SubjectMemo> of(Context query, NodeTupleTable quads) {
        SubjectMemo known = query.get(SYMBOL);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SubjectMemo> memo = Optional.ofNullable(
                        quads.getTupleTable().selectIndex("GSPO", TupleIndexRecord.class))
                .map(index -> new SubjectMemo(index.getRangeIndex()));
        memo.ifPresent(made -> query.set(SYMBOL, made));
        return memo;
    }

    /** Predicates and objects by turns, in the order of the index; null where there are too many. */
    long @Nullable [] pairs(NodeId graph, NodeId subject) {
        int hash = 31 * graph.hashCode() + subject.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        Entry entry = entries[place];
        if (entry == null || !entry.subject.equals(subject) || !entry.graph.equals(graph)) {
            entry = new Entry(graph, subject, read(graph, subject));
            entries[place] = entry;
        }
        return entry.pairs == TOO_MANY ? null : entry.pairs;
    }

    private long[] read(NodeId graph, NodeId subject) {
        Record least = QUADS.createKeyOnly();
        Record beyond = QUADS.createKeyOnly();
        NodeIdFactory.set(graph, least.getKey(), 0);
        NodeIdFactory.set(graph, beyond.getKey(), 0);
        NodeIdFactory.set(subject, least.getKey(), NodeId.SIZE);
        NodeIdFactory.setNext(subject, beyond.getKey(), NodeId.SIZE);
        Iterator<long[]> found = index.iterator(least, beyond, PAIR);
        long[] pairs = new long[32];
        int length = 0;
        while (found.hasNext()) {
            if (length == 2 * MOST_QUADS) {
                return TOO_MANY;
            }
            long[] pair = found.next();
            if (length == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * length);
            }
            pairs[length++] = pair[0];
            pairs[length++] = pair[1];
        }
        return Arrays.copyOf(pairs, length);
    }

    /** An id as {@link #pairs} has it. */
    static long code(NodeId id) {
        byte[] bytes = new byte[NodeId.SIZE];
        NodeIdFactory.set(id, bytes);
        return ByteBuffer.wrap(bytes).getLong();
    }

    /** The id of a {@link #code}. */
    static NodeId id(long code) {
        return NodeIdFactory.get(ByteBuffer.allocate(NodeId.SIZE).putLong(0, code), 0);
    }
}
