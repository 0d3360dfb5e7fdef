package org.averment.store;

import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/**
 * What was last read of subjects in graphs: a question asks a claim for a dozen predicates one by one, and its article
 * for as many with each claim. One walk down the index gives all. Of one query, on one thread.
 */
final class SubjectMemo {
    /** Enough for the claims, quotes and entities of a few articles. */
    private static final int PLACES = 1 << 10;

    /** Subjects with more are looked up predicate by predicate, so that no walk is long. */
    private static final int MOST_QUADS = 128;

    private static final NodeId[] TOO_MANY = new NodeId[0];

    private record Entry(NodeId graph, NodeId subject, NodeId[] pairs) {}

    private final NodeTupleTable quads;
    private final @Nullable Entry[] entries = new Entry[PLACES];

    SubjectMemo(NodeTupleTable quads) {
        this.quads = quads;
    }

    /** Predicates and objects by turns, in the order of the index; null where there are too many. */
    NodeId @Nullable [] pairs(NodeId graph, NodeId subject) {
        int hash = 31 * graph.hashCode() + subject.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Entry entry = entries[place];
        if (entry == null || !entry.subject.equals(subject) || !entry.graph.equals(graph)) {
            entry = new Entry(graph, subject, read(graph, subject));
            entries[place] = entry;
        }
        return entry.pairs == TOO_MANY ? null : entry.pairs;
    }

    private NodeId[] read(NodeId graph, NodeId subject) {
        Iterator<Tuple<NodeId>> found = quads.find(TupleFactory.create4(graph, subject, null, null));
        NodeId[] pairs = new NodeId[2 * MOST_QUADS];
        int length = 0;
        while (found.hasNext()) {
            if (length == pairs.length) {
                return TOO_MANY;
            }
            Tuple<NodeId> quad = found.next();
            pairs[length++] = quad.get(2);
            pairs[length++] = quad.get(3);
        }
        return java.util.Arrays.copyOf(pairs, length);
    }
}
