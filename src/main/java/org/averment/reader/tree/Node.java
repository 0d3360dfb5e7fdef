package org.averment.reader.tree;

import java.util.List;
import java.util.Optional;
import org.averment.model.Position;
import org.averment.model.Written;

/** A node of a document, with its place. */
public sealed interface Node {
    /** Where it starts. */
    Position position();

    /** What it is, for messages. */
    String kind();

    /**
     * A text, a number, a truth value: all as written.
     *
     * @param written the text and its place
     */
    record Scalar(Written written) implements Node {
        @Override
        public Position position() {
            return written.position();
        }

        @Override
        public String kind() {
            return "a text";
        }
    }

    /**
     * Keys with values; no key twice.
     *
     * @param position where it starts
     * @param entries in the order of the document
     */
    record Mapping(Position position, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** A key's value; none where there is nothing, or a null. */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value() instanceof Faulty ? Optional.empty() : Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }

        /** A key's text or number, as written; none where it has another kind of value. */
        public Optional<Written> word(String key) {
            return get(key).flatMap(node ->
                    node instanceof Scalar scalar ? Optional.of(scalar.written()) : Optional.<Written>empty());
        }

        /** A key's map; none where it has another kind of value. */
        public Optional<Mapping> map(String key) {
            return get(key).flatMap(node -> node instanceof Mapping map ? Optional.of(map) : Optional.<Mapping>empty());
        }

        /** The items of a key's list; none where it has another kind of value. */
        public List<Node> items(String key) {
            return get(key).map(node -> node instanceof Sequence list ? list.items() : List.<Node>of())
                    .orElse(List.of());
        }

        public boolean has(String key) {
            return get(key).isPresent();
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /**
     * A list.
     *
     * @param position where it starts
     * @param items in the order of the document
     */
    record Sequence(Position position, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Something that stands here, but whose fault has been reported: not to be reported as missing too.
     *
     * @param position where it starts
     */
    record Faulty(Position position) implements Node {
        @Override
        public String kind() {
            return "nothing usable";
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Written key, Node value) {}
}
