package org.averment.reader.triples;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * A relation as written, its ends not yet looked for among the entities.
 *
 * @param position where it stands
 * @param subject the end that it starts from
 * @param predicate its type, where there is one
 * @param object the end that it leads to
 * @param said what else stands with it
 */
record Triple(Position position, End subject, Optional<Written> predicate, End object, Said said) {
    /** What it takes for a list, a text or a map to be a relation. */
    static final String SHAPES = "a map with subject, relation and object, or a list of the three";

    /** One that was read, or what is wrong with it. */
    sealed interface Outcome {
        /** It was read. */
        record Read(Triple triple) implements Outcome {}

        /** It was not. */
        record Refused(Position position, String why) implements Outcome {}
    }

    static Outcome of(Node node) {
        return of(node, Optional.empty());
    }

    /**
     * Reads one.
     *
     * @param type its type, where that stands outside of it
     */
    static Outcome of(Node node, Optional<Written> type) {
        if (node instanceof Node.Mapping map) {
            return of(Members.of(map, Key.ABOUT), type);
        }
        if (node instanceof Node.Sequence list) {
            return of(list, type);
        }
        if (node instanceof Node.Scalar scalar) {
            return sentence(scalar.written(), type);
        }
        return new Outcome.Refused(node.position(), "the relation is null");
    }

    private static Outcome of(Members map, Optional<Written> type) {
        Position position = map.position();
        Optional<String> pair = pair(map);
        String from = pair.or(() -> map.word(Key.SUBJECT)).orElse("");
        String to = pair.map(Triple::opposite).or(() -> map.word(Key.OBJECT)).orElse("");
        boolean listed = isList(map, from) || isList(map, to);
        Optional<End> subject = End.take(map, from);
        Optional<End> object = End.take(map, to);
        if (subject.isEmpty() || object.isEmpty()) {
            return listed
                    ? new Outcome.Refused(position, "an end of the relation is a list")
                    : lacking(position, subject);
        }
        Optional<Written> predicate = type.or(() -> predicate(map));
        return new Outcome.Read(
                new Triple(position, subject.get(), predicate, object.get(), Said.take(map, Key.RELATION_ID)));
    }

    private static boolean isList(Members map, String word) {
        return map.peek(word).filter(Node.Sequence.class::isInstance).isPresent();
    }

    private static Outcome lacking(Position position, Optional<End> subject) {
        return new Outcome.Refused(
                position, subject.isEmpty() ? "the relation has no subject" : "the relation has no object");
    }

    private static Optional<Written> predicate(Members map) {
        for (String word : Key.PREDICATE.words()) {
            Optional<Written> found = map.take(word).flatMap(End::of).map(End::shown);
            if (found.filter(type -> !Key.isStructure(type.text())).isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a map names both ends and the relation. */
    static boolean isTriple(Members map) {
        return map.has(Key.SUBJECT) && map.has(Key.OBJECT) && map.has(Key.PREDICATE) && !isSpan(map);
    }

    /** Whether a map names an end. */
    static boolean isBegun(Members map) {
        return (map.has(Key.SUBJECT) || map.has(Key.OBJECT)) && !isSpan(map);
    }

    /** Whether start and end are those of an entity in the text, not nodes. */
    private static boolean isSpan(Members map) {
        return map.has("start") && map.has("end") && (map.has("text") || map.has("name") || map.has("entity"));
    }

    /** The word for the subject of which the word for the object stands here too: {@code source} may mean the paper. */
    private static Optional<String> pair(Members map) {
        return Key.SUBJECT.words().stream()
                .filter(word -> map.has(word) && map.has(opposite(word)))
                .findFirst();
    }

    private static String opposite(String subject) {
        return Key.OBJECT.words().get(Key.SUBJECT.words().indexOf(subject));
    }

    /** Subject, relation, object; or each end with its type behind it. */
    private static Outcome of(Node.Sequence list, Optional<Written> type) {
        int size = list.items().size();
        if (size != 3 && size != 5 && !(size == 2 && type.isPresent())) {
            return new Outcome.Refused(list.position(), "the list has neither three nor five parts");
        }
        List<Optional<End>> ends = list.items().stream().map(End::of).toList();
        Optional<Written> predicate = type.or(() -> ends.get(size / 2).map(End::shown));
        Optional<End> subject = size == 5 ? typed(ends, 0) : ends.get(0);
        Optional<End> object = size == 5 ? typed(ends, 3) : ends.get(size - 1);
        return of(list.position(), subject, predicate, object);
    }

    private static Optional<End> typed(List<Optional<End>> ends, int at) {
        List<Written> type = ends.get(at + 1).map(End::shown).stream().toList();
        return ends.get(at).map(end -> new End(end.reference(), end.name(), type));
    }

    /** A text such as {@code (s; p; o)} or {@code s | p | o}. */
    private static Outcome sentence(Written text, Optional<Written> type) {
        List<String> parts = parts(text.text());
        if (parts.isEmpty()) {
            return new Outcome.Refused(text.position(), "the text is no relation");
        }
        List<Written> words =
                parts.stream().map(part -> new Written(part, text.position())).toList();
        return of(
                text.position(),
                Optional.of(new End(words.get(0), Optional.empty(), List.of())),
                type.or(() -> Optional.of(words.get(1))),
                Optional.of(new End(words.get(2), Optional.empty(), List.of())));
    }

    private static Outcome of(
            Position position, Optional<End> subject, Optional<Written> predicate, Optional<End> object) {
        if (subject.isEmpty() || object.isEmpty()) {
            return lacking(position, subject);
        }
        return new Outcome.Read(new Triple(position, subject.get(), predicate, object.get(), Said.NOTHING));
    }

    /** The three parts of a text; none if they cannot be told apart with certainty. */
    static List<String> parts(String text) {
        String inner = text.strip();
        boolean bracketed = inner.length() > 1
                && "([<".indexOf(inner.charAt(0)) >= 0
                && "([<".indexOf(inner.charAt(0)) == ")]>".indexOf(inner.charAt(inner.length() - 1));
        inner = bracketed ? inner.substring(1, inner.length() - 1) : inner;
        List<String> semicolons = split(inner, ';');
        List<String> bars = split(inner, '|');
        boolean bySemicolon = bracketed && semicolons.size() == 3 && bars.size() == 1;
        boolean byBar = bars.size() == 3 && semicolons.size() == 1;
        List<String> parts = bySemicolon ? semicolons : byBar ? bars : List.of();
        return parts.stream().anyMatch(String::isEmpty) ? List.of() : parts;
    }

    private static List<String> split(String text, char mark) {
        int[] at = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == mark)
                .limit(3)
                .toArray();
        return at.length == 2
                ? List.of(
                        text.substring(0, at[0]).strip(),
                        text.substring(at[0] + 1, at[1]).strip(),
                        text.substring(at[1] + 1).strip())
                : at.length == 0 ? List.of(text) : List.of();
    }
}
