package org.averment.reader.tree;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;

/**
 * A map that another tool wrote, asked key by key: a null counts as nothing, keys that are not asked for may stand there,
 * and a value of the wrong kind is a fault. Not thread safe.
 */
public final class Keys {
    /** More digits than any offset has: what is longer is no number of ours. */
    private static final int MOST_DIGITS = 12;

    private final Node.Mapping map;
    private final List<Diagnostic> faults;

    private Keys(Node.Mapping map, List<Diagnostic> faults) {
        this.map = map;
        this.faults = faults;
    }

    /**
     * The keys of a map; none, and a fault, of anything else.
     *
     * @param what what the map is, for messages: the key or list that holds it
     */
    public static Optional<Keys> of(Node node, String what, List<Diagnostic> faults) {
        if (node instanceof Node.Mapping map) {
            return Optional.of(new Keys(map, faults));
        }
        faults.add(wrongShape(node, what, "a map"));
        return Optional.empty();
    }

    public Position position() {
        return map.position();
    }

    public List<Node.Entry> entries() {
        return map.entries();
    }

    public Optional<Node> get(String key) {
        return map.get(key);
    }

    /** The value of a key that takes one text or number, as written. */
    public Optional<Written> word(String key) {
        Optional<Node> node = map.get(key);
        return node.isPresent() ? word(node.get(), key, faults) : Optional.empty();
    }

    /** The same of one that must be there. */
    public Optional<Written> needWord(String key) {
        need(key);
        return word(key);
    }

    /** The value of a key that takes an integer. */
    public OptionalLong number(String key) {
        Optional<Node> node = map.get(key);
        return node.isPresent() ? number(node.get(), key, faults) : OptionalLong.empty();
    }

    /** The same of one that must be there. */
    public OptionalLong needNumber(String key) {
        need(key);
        return number(key);
    }

    /** The items of a key that takes a list; none where there is nothing. */
    public List<Node> list(String key) {
        Optional<Node> node = map.get(key);
        return node.isPresent() ? list(node.get(), key, faults) : List.of();
    }

    /** The same of one that must be there. */
    public List<Node> needList(String key) {
        need(key);
        return list(key);
    }

    /** The value of a key that takes a map. */
    public Optional<Keys> map(String key) {
        return map.get(key).flatMap(node -> of(node, key, faults));
    }

    private void need(String key) {
        if (!map.has(key)) {
            faults.add(Diagnostic.error("missing-key", map.position(), "a key is missing")
                    .value(key));
        }
    }

    /** A text or number as written; a fault if it is anything else. */
    public static Optional<Written> word(Node node, String what, List<Diagnostic> faults) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar.written());
        }
        faults.add(wrongShape(node, what, "a text"));
        return Optional.empty();
    }

    /** An integer, which may be written as a text or with zeros behind a point; a fault if it is anything else. */
    public static OptionalLong number(Node node, String what, List<Diagnostic> faults) {
        if (node instanceof Node.Scalar scalar) {
            OptionalLong number = parsed(scalar.written().text());
            if (number.isEmpty()) {
                faults.add(Diagnostic.error("wrong-shape", node.position(), "the wrong kind of value")
                        .value(what)
                        .expected("a whole number, not " + scalar.written().text()));
            }
            return number;
        }
        faults.add(wrongShape(node, what, "a whole number"));
        return OptionalLong.empty();
    }

    /** An integer, as tools write it. */
    public static OptionalLong parsed(String text) {
        String digits = text.strip();
        int point = digits.indexOf('.');
        if (point > 0 && digits.substring(point + 1).chars().allMatch(c -> c == '0')) {
            digits = digits.substring(0, point);
        }
        int first = digits.startsWith("-") ? 1 : 0;
        boolean whole = digits.length() > first
                && digits.length() <= MOST_DIGITS
                && digits.substring(first).chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    /** The items of a list; a fault if it is anything else. */
    public static List<Node> list(Node node, String what, List<Diagnostic> faults) {
        if (node instanceof Node.Sequence list) {
            return list.items();
        }
        faults.add(wrongShape(node, what, "a list"));
        return List.of();
    }

    /** What is said of a value of the wrong kind. */
    public static Diagnostic wrongShape(Node node, String what, String expected) {
        return Diagnostic.error("wrong-shape", node.position(), "the wrong kind of value")
                .value(what)
                .expected(expected + ", not " + node.kind());
    }
}
