package org.averment.reader.cas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.reader.tree.Keys;
import org.averment.reader.tree.Node;

/**
 * A feature structure, its features sorted by what their values are. Looked at once, since any number of others may refer
 * to it. Immutable.
 */
final class Structure {
    private static final List<String> LABELS = List.of("label", "value");

    /** The ends of a relation, by the names of its features: as INCEpTION has them, and as others do. */
    private static final List<List<String>> ENDS =
            List.of(List.of("Governor", "Dependent"), List.of("source", "target"));

    private static final List<String> OFFSETS = List.of("begin", "end");
    private static final String NULL_ID = "0";

    /** A feature with its value as written. */
    record Feature(Written name, Written value) {}

    private final Written id;
    private final Written type;
    private final Keys keys;
    private final Map<String, Feature> references = new LinkedHashMap<>();
    private final Map<String, Feature> offsets = new LinkedHashMap<>();
    private final Map<String, Feature> primitives = new LinkedHashMap<>();
    private final List<Node> elements;

    /**
     * A structure.
     *
     * @param id its number
     * @param type the full name of its type
     * @param keys its features and keywords
     */
    Structure(Written id, Written type, Keys keys, List<Diagnostic> faults) {
        this.id = id;
        this.type = type;
        this.keys = keys;
        for (Node.Entry entry : keys.entries()) {
            add(entry, faults);
        }
        // An array of bytes is one text.
        this.elements = keys.get("%ELEMENTS").orElse(new Node.Faulty(id.position())) instanceof Node.Sequence list
                ? list.items()
                : List.of();
    }

    private void add(Node.Entry entry, List<Diagnostic> faults) {
        String key = entry.key().text();
        char mark = key.isEmpty() ? ' ' : key.charAt(0);
        if (mark == '%' || entry.value() instanceof Node.Faulty) {
            return;
        }
        // A number that is no float, such as NaN, is written as a text under a key with a mark of its own.
        boolean marked = mark == '@' || mark == '^' || mark == '#';
        String name = marked ? key.substring(1) : key;
        Map<String, Feature> kind = mark == '@' ? references : OFFSETS.contains(name) ? offsets : primitives;
        Keys.word(entry.value(), key, faults)
                .filter(value ->
                        !value.text().isEmpty() && !(mark == '@' && value.text().equals(NULL_ID)))
                .ifPresent(value ->
                        kind.put(name, new Feature(new Written(name, entry.key().position()), value)));
    }

    Written id() {
        return id;
    }

    Written type() {
        return type;
    }

    /** The type's name without its package. */
    Written shortName() {
        String name = type.text();
        return new Written(name.substring(name.lastIndexOf('.') + 1), type.position());
    }

    /** Whether it says that it stands somewhere in the text. */
    boolean isAnnotation() {
        return !offsets.isEmpty();
    }

    /** An offset; a fault if there is none. */
    OptionalLong offset(String name, List<Diagnostic> faults) {
        Optional<Feature> offset = Optional.ofNullable(offsets.get(name));
        if (offset.isEmpty()) {
            return keys.needNumber(name);
        }
        return Keys.number(new Node.Scalar(offset.get().value()), name, faults);
    }

    /** The names of the features that hold its two ends, if it is a relation. */
    Optional<List<String>> ends() {
        List<List<String>> found = new ArrayList<>();
        for (List<String> ends : ENDS) {
            if (references.keySet().containsAll(ends)) {
                return Optional.of(ends);
            }
            // One end may be missing; but a target alone is a link's.
            if (references.containsKey(ends.get(0))) {
                found.add(ends);
            }
        }
        return found.stream().findFirst();
    }

    boolean isChain() {
        return references.containsKey("first") && !isAnnotation();
    }

    /** Whether it only ties a role to a structure, for another's list; a slot that nobody filled has neither. */
    boolean isTie() {
        return !isAnnotation()
                && (references.containsKey("target")
                        || primitives.containsKey("role")
                        || primitives.isEmpty() && references.isEmpty());
    }

    /** The id that a feature refers to; none if it refers to nothing. */
    Optional<Written> reference(String name) {
        return Optional.ofNullable(references.get(name)).map(Feature::value);
    }

    /** The features that refer to other structures, the text aside. */
    List<Feature> references() {
        return references.values().stream()
                .filter(feature -> !feature.name().text().equals("sofa"))
                .toList();
    }

    /** The text, number or truth value of a feature. */
    Optional<Written> primitive(String name) {
        return Optional.ofNullable(primitives.get(name)).map(Feature::value);
    }

    /** The features that hold a text, number or truth value, the offsets aside. */
    List<Feature> primitives() {
        return List.copyOf(primitives.values());
    }

    /** The feature that holds its label, if it has one. */
    Optional<Feature> label() {
        for (String label : LABELS) {
            for (Feature feature : primitives.values()) {
                if (feature.name().text().equalsIgnoreCase(label)) {
                    return Optional.of(feature);
                }
            }
        }
        return Optional.empty();
    }

    /** Its elements, if it is an array. */
    List<Node> elements() {
        return elements;
    }

    /** How many features and elements it has. */
    int size() {
        return references.size() + primitives.size() + elements.size();
    }
}
