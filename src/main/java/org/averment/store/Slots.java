package org.averment.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/** The variables of some quad patterns, numbered, and the table that tells their terms from their ids. */
final class Slots {
    /** Sets of slots are kept as bits. */
    static final int MOST = Long.SIZE;

    private final NodeTable table;
    private final Map<Var, Integer> numbers = new HashMap<>();
    private final List<Var> variables = new ArrayList<>();

    Slots(NodeTable table) {
        this.table = table;
    }

    /** The slot of a variable, which gets one if it has none. */
    int allocate(Var variable) {
        return numbers.computeIfAbsent(variable, v -> {
            variables.add(v);
            return variables.size() - 1;
        });
    }

    /** The slot of a variable; negative where it has none. */
    int of(Var variable) {
        Integer slot = numbers.get(variable);
        return slot == null ? -1 : slot;
    }

    Var variable(int slot) {
        return variables.get(slot);
    }

    int size() {
        return variables.size();
    }

    /** {@link NodeId#NodeDoesNotExist} for a term that the store does not have. */
    NodeId id(Node node) {
        return table.getNodeIdForNode(node);
    }

    Node node(NodeId id) {
        return table.getNodeForNodeId(id);
    }
}
