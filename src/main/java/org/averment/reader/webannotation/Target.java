package org.averment.reader.webannotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * What an annotation is about, or links to.
 *
 * @param position where it stands
 * @param source the text, or another annotation, by its IRI or name; none where it is not named
 * @param selectors what they select in it; none where all of it is meant
 * @param fragment the part of an IRI behind {@code #char=}, which selects as well
 * @param described the source where it is described, not only named
 */
record Target(
        Position position,
        Optional<Written> source,
        List<Node> selectors,
        Optional<Written> fragment,
        Optional<Node.Mapping> described) {
    private static final String CHAR = "#char=";

    static Target of(Node node) {
        if (!(node instanceof Node.Mapping map)) {
            return named(node.position(), Json.word(node), List.of(), Optional.empty());
        }
        Optional<Node.Mapping> described = map.map("source");
        Optional<Written> source = described
                .flatMap(Json::id)
                .or(() -> Json.word(map, "source"))
                .or(() -> described.isPresent() ? Optional.empty() : Json.id(map));
        return named(map.position(), source, Json.values(map, "selector"), described);
    }

    private static Target named(
            Position position, Optional<Written> name, List<Node> selectors, Optional<Node.Mapping> described) {
        int hash = name.map(word -> word.text().indexOf(CHAR)).orElse(-1);
        if (hash <= 0) {
            return new Target(position, name, selectors, Optional.empty(), described);
        }
        Written word = name.orElseThrow();
        return new Target(
                position,
                Optional.of(new Written(word.text().substring(0, hash), word.position())),
                selectors,
                Optional.of(new Written(word.text().substring(hash + 1), word.position())),
                described);
    }

    /** Whether it selects a part of the source. */
    boolean selects() {
        return !selectors.isEmpty() || fragment.isPresent();
    }

    /** The ids that an annotation may have that is meant: as written, or behind a hash. */
    Stream<String> names() {
        return source.stream()
                .map(Written::text)
                .flatMap(name -> name.startsWith("#") ? Stream.of(name, name.substring(1)) : Stream.of(name));
    }
}
