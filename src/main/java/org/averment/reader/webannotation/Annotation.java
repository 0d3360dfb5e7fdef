package org.averment.reader.webannotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.averment.model.DraftAnnotation;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * An annotation.
 *
 * @param id its id, or a made-up one, which no IRI can be
 * @param motivation why it was made, in the source's word
 * @param targets what it is about
 * @param bodies what it says
 * @param annotator who made it
 */
record Annotation(
        Written id, Written motivation, List<Target> targets, List<Body> bodies, Optional<DraftAnnotation> annotator) {
    /**
     * Reads one.
     *
     * @param number its place in the file, from 1
     */
    static Annotation of(Node.Mapping map, int number) {
        Written id = Json.id(map).orElseGet(() -> new Written("_:annotation-" + number, map.position()));
        Written motivation = Json.word(map, "motivation").orElseGet(() -> new Written("commenting", map.position()));
        return new Annotation(
                new Written(id.text(), map.position()),
                motivation,
                Json.values(map, "target").stream().map(Target::of).toList(),
                Body.of(map, motivation),
                Agents.annotator(map));
    }

    boolean isLink() {
        return Json.local(motivation.text()).equals("linking");
    }

    /** The sources that it says something of, by their names: a link belongs to that of its first end. */
    Map<String, Written> place(Map<String, Written> sourceOf, Written nameless) {
        Map<String, Written> places = new LinkedHashMap<>();
        for (Target target : targets) {
            Written source = target.names()
                    .filter(sourceOf::containsKey)
                    .findFirst()
                    .map(sourceOf::get)
                    .or(target::source)
                    .orElse(nameless);
            places.putIfAbsent(source.text(), source);
            if (isLink()) {
                return places;
            }
        }
        if (targets.isEmpty()) {
            Written first = sourceOf.values().stream().findFirst().orElse(nameless);
            places.put(first.text(), first);
        }
        return places;
    }
}
