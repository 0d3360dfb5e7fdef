package org.averment.reader.averment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftValue;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/** Values in the shapes that the format allows; every other shape is a fault. Stateless. */
final class Values {
    private static final List<String> INFERRED_KEYS = List.of("value", "inferred");

    private Values() {}

    static Diagnostic wrongShape(Node node, String key, String expected) {
        return Diagnostic.error("wrong-shape", node.position(), "the wrong kind of value")
                .value(key)
                .expected(expected + ", not " + node.kind());
    }

    static Diagnostic empty(Node node, String key) {
        return Diagnostic.error("empty-value", node.position(), "the value is empty")
                .value(key);
    }

    /** A text that is not blank. */
    static Optional<Written> word(Node node, String key, String expected, List<Diagnostic> faults) {
        if (node instanceof Node.Scalar scalar) {
            if (!scalar.written().text().isBlank()) {
                return Optional.of(scalar.written());
            }
            faults.add(empty(node, key));
        } else if (!(node instanceof Node.Faulty)) {
            faults.add(wrongShape(node, key, expected));
        }
        return Optional.empty();
    }

    /** A list's items; whatever is no list counts as a list of one. */
    static List<Node> items(Node node, String key, List<Diagnostic> faults) {
        if (!(node instanceof Node.Sequence list)) {
            return List.of(node);
        }
        if (list.items().isEmpty()) {
            faults.add(empty(node, key));
        }
        return list.items();
    }

    /** A text, a {@code {value, inferred}}, or - where {@code several} - lists of them. */
    static List<DraftValue> values(Node node, String key, boolean several, List<Diagnostic> faults) {
        String expected = several ? "a text, a {value, inferred}, or a list of them" : "a text or a {value, inferred}";
        List<DraftValue> values = new ArrayList<>();
        for (Node item : several ? items(node, key, faults) : List.of(node)) {
            if (item instanceof Node.Mapping map) {
                inferred(map, key, several, faults, values);
            } else {
                word(item, key, expected, faults).ifPresent(w -> values.add(new DraftValue(w, Optional.empty())));
            }
        }
        return values;
    }

    private static void inferred(
            Node.Mapping map, String key, boolean several, List<Diagnostic> faults, List<DraftValue> values) {
        Fields fields = Fields.of(map, "the value", INFERRED_KEYS, faults);
        fields.need("value");
        fields.need("inferred");
        Optional<Written> inferred = fields.word("inferred");
        if (several) {
            fields.words("value").forEach(w -> values.add(new DraftValue(w, inferred)));
        } else {
            fields.word("value").ifPresent(w -> values.add(new DraftValue(w, inferred)));
        }
    }
}
