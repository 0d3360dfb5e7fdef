package org.averment.reader.cas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.tree.Keys;
import org.averment.reader.tree.Node;

/** All feature structures of a document, by their ids. Not thread safe. */
final class Structures {
    private final Map<String, Structure> byId = new LinkedHashMap<>();
    private final List<Structure> all = new ArrayList<>();
    private final List<Diagnostic> faults;

    /** Elements of lists that may still be looked at: lists can be shared, and must not multiply the work. */
    private long budget = 100_000;

    Structures(Keys document, List<Diagnostic> faults) {
        this.faults = faults;
        Optional<Node> node = document.get(CasFormat.STRUCTURES);
        if (node.isPresent() && node.get() instanceof Node.Mapping map) {
            map.entries().forEach(entry -> add(entry.value(), Optional.of(entry.key())));
        } else {
            document.needList(CasFormat.STRUCTURES).forEach(item -> add(item, Optional.empty()));
        }
    }

    private void add(Node node, Optional<Written> key) {
        Optional<Keys> keys = Keys.of(node, CasFormat.STRUCTURES, faults);
        if (keys.isEmpty()) {
            return;
        }
        Optional<Written> id = key.isPresent() ? key : keys.get().needWord("%ID");
        Optional<Written> type = keys.get().needWord("%TYPE");
        if (id.isPresent() && type.isPresent()) {
            Structure structure = new Structure(id.get(), type.get(), keys.get(), faults);
            all.add(structure);
            byId.putIfAbsent(id.get().text(), structure);
            budget += 4L * structure.size();
        }
    }

    /** All of them, in the order of the document. */
    List<Structure> all() {
        return all;
    }

    Optional<Structure> get(Written id) {
        return Optional.ofNullable(byId.get(id.text()));
    }

    /** Whether a structure is a list or array. */
    static boolean isList(Structure structure) {
        String type = structure.type().text();
        return type.endsWith("[]") || type.startsWith("uima.cas.") && (type.endsWith("Array") || type.endsWith("List"));
    }

    /** The elements of an array or list, as they are written: ids of structures, or texts and numbers. */
    List<Written> elements(Structure list) {
        List<Written> elements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Structure> next = Optional.of(list);
        while (next.isPresent() && seen.add(next.get().id().text())) {
            Structure node = next.get();
            for (Node element : node.elements()) {
                if (spent(node.id().position())) {
                    return elements;
                }
                if (element instanceof Node.Scalar scalar) {
                    elements.add(scalar.written());
                }
            }
            if (spent(node.id().position())) {
                return elements;
            }
            node.reference("head").or(() -> node.primitive("head")).ifPresent(elements::add);
            next = node.reference("tail").flatMap(this::get);
        }
        return elements;
    }

    private boolean spent(Position at) {
        if (budget == 0) {
            faults.add(Diagnostic.error("wrong-shape", at, "lists are shared by too many structures")
                    .expected("a list for each"));
        }
        return budget-- <= 0;
    }
}
