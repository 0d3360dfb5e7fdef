package org.averment.reader.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * One thing that an annotation says.
 *
 * @param use what it is good for
 * @param purpose its purpose, in the source's word; that of the annotation where it has none of its own
 * @param value its text, or the IRI of what it is
 * @param resource what it is, where it is no text
 */
record Body(Use use, Written purpose, Written value, Optional<Target> resource) {
    /** What a body is good for. */
    enum Use {
        LABEL,
        KEY,
        NOTE
    }

    private static final Set<String> LABELS = Set.of("tagging", "classifying");

    /** The bodies of an annotation, alternatives and lists of them one by one. */
    static List<Body> of(Node.Mapping annotation, Written motivation) {
        List<Body> bodies = new ArrayList<>();
        Json.values(annotation, "body").forEach(node -> add(node, motivation, bodies));
        Json.word(annotation, "bodyValue")
                .ifPresent(value -> bodies.add(new Body(textUse(motivation), motivation, value, Optional.empty())));
        return bodies;
    }

    private static void add(Node node, Written motivation, List<Body> bodies) {
        if (!(node instanceof Node.Mapping map)) {
            Json.word(node).ifPresent(iri -> bodies.add(resource(motivation, iri, Target.of(node))));
            return;
        }
        Written purpose = Json.word(map, "purpose").orElse(motivation);
        Optional<Written> text = Json.word(map, "value").or(() -> Json.word(map, "chars"));
        if (text.isPresent()) {
            boolean iri =
                    Json.isIri(text.get().text()) && Json.local(purpose.text()).equals("identifying");
            bodies.add(new Body(iri ? Use.KEY : textUse(purpose), purpose, text.get(), Optional.empty()));
        } else if (map.has("items")) {
            map.items("items").forEach(item -> add(item, purpose, bodies));
        } else {
            Target resource = Target.of(map);
            resource.source().ifPresent(iri -> bodies.add(resource(purpose, iri, resource)));
        }
    }

    private static Body resource(Written purpose, Written iri, Target resource) {
        Use use = Json.local(purpose.text()).equals("classifying") ? Use.LABEL : Use.KEY;
        return new Body(use, purpose, iri, Optional.of(resource));
    }

    private static Use textUse(Written purpose) {
        String word = Json.local(purpose.text());
        return LABELS.contains(word) || word.equals("identifying") ? Use.LABEL : Use.NOTE;
    }
}
