package org.averment.store;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * A solution of quad patterns on TDB2: ids of terms in one flat array, decoded when they are asked for, and once.
 *
 * <p>TDB2's own keeps one hash map for each quad that was matched, one over the other, and decodes at every look.
 */
final class LazyRow extends BindingBase {
    private final Slots slots;
    private final @Nullable NodeId[] ids;

    /** The slots whose values are the parent's. */
    private final long inherited;

    private @Nullable Node @Nullable [] nodes;

    private LazyRow(Binding parent, Slots slots, @Nullable NodeId[] ids, long inherited) {
        super(parent);
        this.slots = slots;
        this.ids = ids;
        this.inherited = inherited;
    }

    /** A row with nothing but what its parent binds. */
    static LazyRow under(Binding parent, Slots slots) {
        @Nullable NodeId[] ids = new NodeId[slots.size()];
        long inherited = 0;
        for (int slot = 0; slot < ids.length; slot++) {
            Var variable = slots.variable(slot);
            NodeId id = parent instanceof LazyRow row ? row.id(variable) : null;
            if (id == null) {
                Node node = parent.get(variable);
                id = node == null ? null : slots.id(node);
            }
            if (id != null) {
                ids[slot] = id;
                inherited |= 1L << slot;
            }
        }
        return new LazyRow(parent, slots, ids, inherited);
    }

    /** The id that a variable has here or, if it has one as an id, further up. */
    private @Nullable NodeId id(Var variable) {
        int slot = slots.of(variable);
        NodeId id = slot < 0 ? null : ids[slot];
        return id == null && parent instanceof LazyRow row ? row.id(variable) : id;
    }

    @Nullable
    NodeId id(int slot) {
        return ids[slot];
    }

    /** Which slots have a value. */
    long bound() {
        long bound = 0;
        for (int slot = 0; slot < ids.length; slot++) {
            if (ids[slot] != null) {
                bound |= 1L << slot;
            }
        }
        return bound;
    }

    /** A copy to {@link #set} values in. */
    LazyRow copy() {
        LazyRow copy = new LazyRow(parent, slots, ids.clone(), inherited);
        copy.nodes = nodes == null ? null : nodes.clone();
        return copy;
    }

    /** Gives a slot its value; false where it has another. Only for a copy that nobody else has seen. */
    boolean set(int slot, NodeId id) {
        if (ids[slot] == null) {
            ids[slot] = id;
            return true;
        }
        return id.equals(ids[slot]);
    }

    private boolean isOwn(int slot) {
        return slot >= 0 && ids[slot] != null && (inherited >>> slot & 1) == 0;
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        int slot = slots.of(variable);
        if (!isOwn(slot)) {
            return null;
        }
        if (nodes == null) {
            nodes = new Node[ids.length];
        }
        Node node = nodes[slot];
        if (node == null) {
            node = slots.node(ids[slot]);
            nodes[slot] = node;
        }
        return node;
    }

    @Override
    protected boolean contains1(Var variable) {
        return isOwn(slots.of(variable));
    }

    @Override
    protected Iterator<Var> vars1() {
        return IntStream.range(0, ids.length)
                .filter(this::isOwn)
                .mapToObj(slots::variable)
                .iterator();
    }

    @Override
    protected int size1() {
        return Long.bitCount(bound() & ~inherited);
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    public Binding detach() {
        return BindingFactory.copy(this);
    }

    @Override
    protected Binding detachWithNewParent(Binding newParent) {
        throw new UnsupportedOperationException("detach() copies");
    }
}
