package org.averment.reader.records;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * A map of another tool's, asked key by key. A null is as good as nothing; a value of the wrong kind is a fault; keys
 * that nobody asks for are no fault. Not thread safe.
 */
public final class Keys {
    /** Python's data frames turn whole numbers into fractions where one of them is missing. */
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,18})(?:\\.0+)?");

    private final Node.Mapping map;
    private final String owner;
    private final List<Diagnostic> faults;

    /**
     * The keys of a map.
     *
     * @param owner what has them, for messages: {@code the span}
     * @param faults takes what is wrong
     */
    public Keys(Node.Mapping map, String owner, List<Diagnostic> faults) {
        this.map = map;
        this.owner = owner;
        this.faults = faults;
    }

    public Node.Mapping map() {
        return map;
    }

    public Position position() {
        return map.position();
    }

    public boolean has(String key) {
        return map.has(key);
    }

    /** A key's text or number. */
    public Optional<Written> word(String key) {
        return map.get(key).flatMap(node -> {
            if (node instanceof Node.Scalar scalar) {
                return Optional.of(scalar.written());
            }
            faults.add(wrongShape(node, key, "a text"));
            return Optional.empty();
        });
    }

    /** The text or number of a key that must be there. */
    public Optional<Written> needed(String key) {
        need(key);
        return word(key);
    }

    /** Reports a key that must be there and is not. */
    public void need(String key) {
        if (!map.has(key)) {
            faults.add(Diagnostic.error("missing-key", map.position(), owner + " lacks a key")
                    .value(key));
        }
    }

    /** The number of a key that must be there. */
    public Optional<Long> neededNumber(String key) {
        need(key);
        return map.get(key).flatMap(node -> number(node, key));
    }

    /** A whole number. */
    public Optional<Long> number(Node node, String key) {
        String text = node instanceof Node.Scalar scalar ? scalar.written().text() : "";
        Matcher matcher = WHOLE.matcher(text);
        if (matcher.matches()) {
            return Optional.of(Long.parseLong(matcher.group(1)));
        }
        faults.add(
                node instanceof Node.Scalar
                        ? Diagnostic.error("wrong-shape", node.position(), "the wrong kind of value")
                                .value(key)
                                .expected("a whole number, not " + text)
                        : wrongShape(node, key, "a whole number"));
        return Optional.empty();
    }

    /** The items of a key's list. */
    public List<Node> items(String key) {
        Optional<Node> node = map.get(key);
        if (node.isPresent() && !(node.get() instanceof Node.Sequence)) {
            faults.add(wrongShape(node.get(), key, "a list"));
        }
        return map.items(key);
    }

    /** The maps in a key's list. */
    public List<Node.Mapping> maps(String key) {
        return items(key).stream()
                .flatMap(node -> {
                    if (node instanceof Node.Mapping one) {
                        return Stream.of(one);
                    }
                    fault(node, key, "a list of maps");
                    return Stream.empty();
                })
                .toList();
    }

    /** The texts of a key that has one or a list of them. */
    public List<Written> words(String key) {
        Optional<Node> node = map.get(key);
        List<Node> items =
                node.isPresent() && !(node.get() instanceof Node.Sequence) ? List.of(node.get()) : map.items(key);
        return items.stream()
                .flatMap(item -> {
                    if (item instanceof Node.Scalar scalar) {
                        return Stream.of(scalar.written());
                    }
                    fault(item, key, "a list of texts");
                    return Stream.empty();
                })
                .toList();
    }

    /** A key's map. */
    public Optional<Node.Mapping> child(String key) {
        Optional<Node> node = map.get(key);
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            faults.add(wrongShape(node.get(), key, "a map"));
        }
        return map.map(key);
    }

    /** Reports a value of the wrong kind, unless its fault has been reported: a null in a list has none. */
    public void fault(Node node, String key, String expected) {
        if (!(node instanceof Node.Faulty)) {
            faults.add(wrongShape(node, key, expected));
        }
    }

    private static Diagnostic wrongShape(Node node, String key, String expected) {
        return Diagnostic.error("wrong-shape", node.position(), "the wrong kind of value")
                .value(key)
                .expected(expected + ", not " + node.kind());
    }
}
