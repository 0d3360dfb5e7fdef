package org.averment.reader.averment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAttribute;
import org.averment.model.DraftValue;
import org.averment.model.Nearest;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * A map of known keys, asked key by key; every answer that the format does not allow becomes a fault. Not thread safe.
 */
final class Fields {
    private static final List<String> FLAGS = List.of("true", "false");

    private final Node.Mapping map;
    private final String owner;
    private final List<Diagnostic> faults;

    private Fields(Node.Mapping map, String owner, List<Diagnostic> faults) {
        this.map = map;
        this.owner = owner;
        this.faults = faults;
    }

    /**
     * The fields of a map, its unknown keys reported.
     *
     * @param owner what has these keys, with its article, for messages
     */
    static Fields of(Node.Mapping map, String owner, List<String> known, List<Diagnostic> faults) {
        for (Node.Entry entry : map.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                Diagnostic fault = Diagnostic.error("unknown-key", entry.key().position(), "unknown key in " + owner)
                        .value(key);
                Optional<String> nearest = Nearest.to(key, known);
                faults.add(
                        nearest.isPresent()
                                ? fault.nearest(nearest)
                                : fault.expected("one of " + String.join(", ", known)));
            }
        }
        return new Fields(map, owner, faults);
    }

    Position position() {
        return map.position();
    }

    private Optional<Node.Entry> entry(String key) {
        for (Node.Entry entry : map.entries()) {
            if (entry.key().text().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Whether a key stands here, even with a faulty value. */
    boolean has(String key) {
        return entry(key).isPresent();
    }

    /** A key's value, unless its fault has been reported already. */
    Optional<Node> node(String key) {
        return entry(key).map(Node.Entry::value).filter(Predicate.not(Node.Faulty.class::isInstance));
    }

    /** Reports a key that must be there and is not. */
    void need(String key) {
        if (!has(key)) {
            faults.add(Diagnostic.error("missing-key", map.position(), owner + " lacks a key")
                    .value(key));
        }
    }

    /** The value of a key that takes one text. */
    Optional<Written> word(String key) {
        return node(key).flatMap(n -> Values.word(n, key, "a text", faults));
    }

    /** The value of a key that takes a text or a list of them. */
    List<Written> words(String key) {
        List<Written> words = new ArrayList<>();
        for (Node item : items(key)) {
            Values.word(item, key, "a text or a list of texts", faults).ifPresent(words::add);
        }
        return words;
    }

    /** The value of a key that takes a text, perhaps marked as inferred. */
    Optional<DraftValue> value(String key) {
        return node(key)
                .flatMap(n -> Values.values(n, key, false, faults).stream().findFirst());
    }

    /** The values of a key that takes one or a list of them; an empty list is reported. */
    List<Node> items(String key) {
        return node(key).map(n -> Values.items(n, key, faults)).orElse(List.of());
    }

    /** The value of a key that takes {@code true} or {@code false}; false where there is none. */
    boolean flag(String key) {
        Optional<Written> word = word(key);
        word.filter(w -> !FLAGS.contains(w.text()))
                .ifPresent(w -> faults.add(Diagnostic.error("bad-flag", w.position(), "unknown value")
                        .value(w.text())
                        .expected("one of " + String.join(", ", FLAGS))));
        return word.filter(w -> w.text().equals("true")).isPresent();
    }

    /** The value of a key that takes a map of free words, each to a text or a list of texts. */
    List<DraftAttribute> attributes(String key) {
        List<DraftAttribute> attributes = new ArrayList<>();
        Optional<Node.Mapping> map = map(key);
        map.filter(m -> m.entries().isEmpty()).ifPresent(m -> faults.add(Values.empty(m, key)));
        for (Node.Entry entry : map.map(Node.Mapping::entries).orElse(List.of())) {
            String name = entry.key().text();
            if (name.isBlank()) {
                faults.add(Values.empty(map.get(), key));
            }
            for (Node item : Values.items(entry.value(), name, faults)) {
                Values.word(item, name, "a text or a list of texts", faults)
                        .ifPresent(value -> attributes.add(new DraftAttribute(entry.key(), value)));
            }
        }
        return attributes;
    }

    /** The value of a key that takes a map. */
    Optional<Node.Mapping> map(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            faults.add(Values.wrongShape(node.get(), key, "a map"));
        }
        return node.flatMap(n -> n instanceof Node.Mapping m ? Optional.of(m) : Optional.empty());
    }
}
