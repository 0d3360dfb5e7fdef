package org.averment.reader.webannotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.averment.model.DraftAnnotation;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/** Who made an annotation, with what, and when. Stateless. */
final class Agents {
    /** A day, or a moment of which the day is kept. */
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*)?");

    private Agents() {}

    static Optional<DraftAnnotation> annotator(Node.Mapping map) {
        Optional<Node> creator = Json.values(map, "creator").stream().findFirst();
        Optional<Written> by = creator.flatMap(Agents::name);
        Optional<Written> tool =
                Json.values(map, "generator").stream().findFirst().flatMap(Agents::name);
        Optional<Written> date = Json.word(map, "created").flatMap(Agents::day);
        return by.isEmpty() && tool.isEmpty() && date.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftAnnotation(
                        by, creator.flatMap(Agents::kind), tool, date, Optional.empty(), Optional.empty()));
    }

    private static Optional<Written> name(Node node) {
        return node instanceof Node.Mapping map
                ? Json.word(map, "name").or(() -> Json.word(map, "nickname")).or(() -> Json.id(map))
                : Json.word(node);
    }

    private static Optional<Written> kind(Node node) {
        if (!(node instanceof Node.Mapping map)) {
            return Optional.empty();
        }
        if (Json.is(map, "Person")) {
            return Optional.of(new Written("person", map.position()));
        }
        return Json.is(map, "Software") || Json.is(map, "SoftwareAgent")
                ? Optional.of(new Written("model", map.position()))
                : Optional.empty();
    }

    private static Optional<Written> day(Written created) {
        Matcher day = DAY.matcher(created.text());
        return day.matches() ? Optional.of(new Written(day.group(1), created.position())) : Optional.empty();
    }
}
