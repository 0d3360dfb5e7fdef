package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * A map whose keys are known by many words, with the maps that stand in it and speak of the same thing. What is taken
 * is not left over: what is left over at the end is kept too. Not thread safe.
 */
final class Members {
    private final Position position;
    private final List<Node.Entry> entries = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Members(Position position) {
        this.position = position;
    }

    /** The members of a map, and of its maps under one of these keys. */
    static Members of(Node.Mapping map, Key... inner) {
        Members members = new Members(map.position());
        members.add(map, List.of(inner));
        return members;
    }

    /** A map without keys. */
    static Members none(Position position) {
        return new Members(position);
    }

    /** These, and what is left over of others around them; their own go first. */
    Members within(Members outer) {
        outer.rest().forEach(this::add);
        return this;
    }

    private void add(Node.Mapping map, List<Key> inner) {
        List<Node.Mapping> within = new ArrayList<>();
        for (Node.Entry entry : map.entries()) {
            if (entry.value() instanceof Node.Mapping about
                    && inner.stream().anyMatch(key -> key.is(entry.key().text()))) {
                within.add(about);
            } else {
                add(entry);
            }
        }
        within.forEach(about -> about.entries().forEach(this::add));
    }

    void add(Node.Entry entry) {
        // Of a null there is nothing to keep.
        if (!(entry.value() instanceof Node.Faulty)) {
            String word = Key.plain(entry.key().text());
            places.putIfAbsent(word, entries.size());
            plain.add(word);
            entries.add(entry);
        }
    }

    Position position() {
        return position;
    }

    private Optional<Node.Entry> entry(String word) {
        return Optional.ofNullable(places.get(word)).map(entries::get);
    }

    /** The first of a key's words that stands here. */
    Optional<String> word(Key key) {
        return key.words().stream().filter(places::containsKey).findFirst();
    }

    boolean has(Key key) {
        return word(key).isPresent();
    }

    boolean has(String word) {
        return places.containsKey(word);
    }

    /** Takes the value under one word. */
    Optional<Node> take(String word) {
        Optional<Node> value = entry(word).map(Node.Entry::value);
        Optional.ofNullable(places.remove(word)).ifPresent(place -> entries.set(place, NOTHING));
        return value;
    }

    /** Takes the value under the first of a key's words that stands here. */
    Optional<Node> take(Key key) {
        return word(key).flatMap(this::take);
    }

    /** The value under one word. */
    Optional<Node> peek(String word) {
        return entry(word).map(Node.Entry::value);
    }

    /** The text under one word, if it is not blank. */
    Optional<Written> peekText(String word) {
        return entry(word).flatMap(entry -> text(entry.value()));
    }

    /** Takes the first text under one of a key's words that is not blank. */
    Optional<Written> takeText(Key key) {
        return takeText(key.words());
    }

    /** Takes the first text under one of some words that is not blank. */
    Optional<Written> takeText(List<String> words) {
        for (String word : words) {
            Optional<Written> text = peekText(word);
            if (text.isPresent()) {
                take(word);
                return text;
            }
        }
        return Optional.empty();
    }

    /** Takes the values under all of a key's words, in the order of the document. */
    List<Node.Entry> takeAll(Key key) {
        List<Node.Entry> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Node.Entry entry = entries.get(i);
            if (key.has(plain.get(i)) && entry != NOTHING && take(plain.get(i)).isPresent()) {
                all.add(entry);
            }
        }
        return all;
    }

    /** What nobody took. */
    List<Node.Entry> rest() {
        return entries.stream().filter(entry -> entry != NOTHING).toList();
    }

    /** A text that is not blank. */
    static Optional<Written> text(Node node) {
        return node instanceof Node.Scalar scalar && !scalar.written().text().isBlank()
                ? Optional.of(scalar.written())
                : Optional.empty();
    }

    /** A text, or those of a list; of a map in a list, its name. */
    static List<Written> texts(Node node) {
        List<Written> texts = new ArrayList<>();
        for (Node item : node instanceof Node.Sequence list ? list.items() : List.of(node)) {
            if (item instanceof Node.Mapping map) {
                Members members = of(map, Key.ABOUT);
                members.takeText(Key.QUOTE)
                        .or(() -> members.takeText(Key.NAME))
                        .or(() -> members.takeText(Key.LABEL))
                        .ifPresent(texts::add);
            } else {
                text(item).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private static final Node.Entry NOTHING =
            new Node.Entry(new Written("", Position.of("")), new Node.Faulty(Position.of("")));
}
