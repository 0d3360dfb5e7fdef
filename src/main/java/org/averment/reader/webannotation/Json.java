package org.averment.reader.webannotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.averment.model.Written;
import org.averment.reader.tree.Keys;
import org.averment.reader.tree.Node;

/** What JSON-LD writes in more ways than one: a value for a list of one, keys with an at sign, prefixed words. Stateless. */
final class Json {
    private Json() {}

    /** A key's values: of a list its items, of anything else that alone. */
    static List<Node> values(Node.Mapping map, String key) {
        return map.get(key).map(Json::values).orElse(List.of());
    }

    private static List<Node> values(Node node) {
        return node instanceof Node.Sequence list ? list.items() : List.of(node);
    }

    /** The texts among a key's values. */
    static List<Written> words(Node.Mapping map, String key) {
        return values(map, key).stream().flatMap(node -> word(node).stream()).toList();
    }

    static Optional<Written> word(Node node) {
        return node instanceof Node.Scalar scalar
                ? Optional.of(scalar.written()).filter(word -> !word.text().isBlank())
                : Optional.empty();
    }

    /** The first text of a key. */
    static Optional<Written> word(Node.Mapping map, String key) {
        return words(map, key).stream().findFirst();
    }

    static Optional<Written> id(Node.Mapping map) {
        return word(map, "id").or(() -> word(map, "@id"));
    }

    /** Whether one of a thing's types is this one, with or without the prefix of the vocabulary. */
    static boolean is(Node.Mapping map, String type) {
        return Stream.concat(words(map, "type").stream(), words(map, "@type").stream())
                .anyMatch(word -> local(word.text()).equals(type));
    }

    /** A word of the vocabulary without its prefix or namespace. */
    static String local(String word) {
        return word.substring(Math.max(word.lastIndexOf(':'), word.lastIndexOf('#')) + 1);
    }

    static boolean isIri(String text) {
        return (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("urn:"))
                && text.chars().noneMatch(Character::isWhitespace);
    }

    /** An offset of a selector; none, where it is no number. */
    static Optional<Long> number(Node.Mapping map, String key) {
        return map.word(key)
                .map(word -> Keys.parsed(word.text()))
                .flatMap(number -> number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty());
    }
}
