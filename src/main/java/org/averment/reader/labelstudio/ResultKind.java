package org.averment.reader.labelstudio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.reader.records.Keys;
import org.averment.reader.tree.Node;

/** The kinds of results that say something of a text, by what their values hold. */
enum ResultKind {
    LABEL,
    RELATION,
    CHOICE,
    SCALAR,
    OTHER;

    private static final Set<String> LABELS = Set.of("labels", "hypertextlabels", "paragraphlabels", "htmllabels");
    private static final Set<String> SCALARS = Set.of("rating", "number", "datetime", "textarea");

    static ResultKind of(Node.Mapping result) {
        String type = type(result);
        if (LABELS.contains(type)) {
            return LABEL;
        }
        return switch (type) {
            case "relation" -> RELATION;
            case "choices", "taxonomy" -> CHOICE;
            default -> SCALARS.contains(type) ? SCALAR : OTHER;
        };
    }

    private static String type(Node.Mapping result) {
        return result.word("type").map(Written::text).orElse("");
    }

    /** What one of them is called, as losses are counted. */
    String singular(Node.Mapping result) {
        return switch (this) {
            case LABEL -> "label";
            case RELATION -> "relation";
            default -> {
                String type = type(result);
                yield type.equals("choices") ? "choice" : type.isEmpty() ? "result" : type;
            }
        };
    }

    /** What a result says: labels, choices, texts, or one number. */
    List<Written> values(Node.Mapping result, Node.Mapping value, List<Diagnostic> faults) {
        Keys keys = new Keys(value, "the value", faults);
        String type = type(result);
        if (this == LABEL) {
            // Pre-annotations made by hand often have labels under another type.
            return keys.words(value.has(type) ? type : "labels");
        }
        if (this == CHOICE) {
            List<Written> chosen = new ArrayList<>();
            keys.need(type);
            for (Node choice : keys.items(type)) {
                path(choice, keys, type).ifPresent(chosen::add);
            }
            return chosen;
        }
        String key = type.equals("textarea") ? "text" : type;
        keys.need(key);
        return keys.words(key);
    }

    /** A choice in a tree is a list of all choices above it. */
    private static Optional<Written> path(Node choice, Keys keys, String key) {
        if (choice instanceof Node.Scalar scalar) {
            return Optional.of(scalar.written());
        }
        if (choice instanceof Node.Sequence list && list.items().stream().allMatch(Node.Scalar.class::isInstance)) {
            String path = list.items().stream()
                    .map(step -> ((Node.Scalar) step).written().text())
                    .collect(Collectors.joining("/"));
            return Optional.of(new Written(path, list.position()));
        }
        keys.fault(choice, key, "a text or a list of texts");
        return Optional.empty();
    }
}
