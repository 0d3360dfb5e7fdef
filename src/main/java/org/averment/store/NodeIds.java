package org.averment.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * The ids of terms in a database that is being filled, as {@link IdRows} holds them. Each term is looked at once, and
 * looked up once as long as it is remembered: an article repeats its few hundred terms in all its quads.
 */
final class NodeIds {
    /** Some 500 articles' terms, 30 MB. Then all are forgotten, which costs less than to know which are old. */
    private static final int REMEMBERED = 100_000;

    private final TermTable table;
    private final Map<Node, Long> known = new HashMap<>();
    private final byte[] bytes = new byte[NodeId.SIZE];
    private final ByteBuffer number = ByteBuffer.wrap(bytes);

    NodeIds(TermTable table) {
        this.table = table;
    }

    /** The id of a term, which gets one if it is new. */
    long of(Node node) {
        Long id = known.get(node);
        if (id == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            id = allocate(node);
            known.put(node, id);
        }
        return id;
    }

    private long allocate(Node node) {
        Storable.requireTerm(node);
        NodeId inline = NodeId.inline(node);
        if (inline == null) {
            return table.place(node) ^ Long.MIN_VALUE;
        }
        NodeIdFactory.set(inline, bytes, 0);
        return number.getLong(0) ^ Long.MIN_VALUE;
    }
}
