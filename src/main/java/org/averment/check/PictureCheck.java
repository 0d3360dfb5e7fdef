package org.averment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.averment.check.Things.Thing;
import org.averment.model.Diagnostic;
import org.averment.model.DraftPicture;
import org.averment.model.DraftPicture.Part;
import org.averment.model.DraftValue;
import org.averment.model.Written;
import org.averment.vocab.Ontology;

/** Finds out what a picture is of: an event, a case, a stage, a tenure, a relation, or an entity of the file. */
final class PictureCheck {
    static final String EVENT_TYPE = "event-type";
    static final String RELATION_TYPE = "relation-type";
    static final String STAGE = "stage";

    /** Keys that say what a picture is of; they are no roles. */
    static final List<String> THING_KEYS = List.of("event", "case", "who", "relation", "entity");

    /** Classes of which nothing is a plain fact before one gives the type. */
    static final Set<String> REIFIED = Set.of("Event", "Relation");

    private final Ontology ontology;
    private final Things things;
    private final Findings findings;

    PictureCheck(Ontology ontology, Things things, Findings findings) {
        this.ontology = ontology;
        this.things = things;
        this.findings = findings;
    }

    /** Whether a picture makes its thing known, rather than being of one that must be known already. */
    static boolean tells(DraftPicture draft) {
        return only(draft, "entity").isEmpty();
    }

    Optional<Picture> picture(DraftPicture draft) {
        List<Part> keys = keys(draft);
        if (keys.size() != 1) {
            String problem = keys.isEmpty() ? "nothing says what this picture is of" : "this picture is of two things";
            Diagnostic fault = Diagnostic.error("picture-of-one-thing", draft.position(), problem)
                    .expected("one of the keys " + String.join(", ", THING_KEYS) + ", with one value");
            findings.add(
                    keys.isEmpty()
                            ? fault
                            : fault.value(keys.stream()
                                    .map(part -> part.key().text() + ": "
                                            + part.value().value().text())
                                    .collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        if (!once(draft, "stage") | !once(draft, "as")) {
            return Optional.empty();
        }
        notInferred(draft);
        Part key = keys.get(0);
        return switch (key.key().text()) {
            case "event" -> event(draft, key);
            case "case" -> legalCase(draft, key);
            case "who" -> tenure(draft, key);
            case "relation" -> relation(draft, key);
            default -> entity(draft, key);
        };
    }

    /** The mark says of a role's value that it was concluded; a name of the annotator's own making never is. */
    private void notInferred(DraftPicture draft) {
        boolean staged = only(draft, "stage").isPresent();
        for (Part part : draft.parts()) {
            boolean names = isKey(part, "event") || isKey(part, "entity") || isKey(part, "as");
            if ((names || isKey(part, "case") && !staged)
                    && part.value().inferred().isPresent()) {
                findings.add(
                        Diagnostic.error("inferred-id", part.value().value().position(), "an id cannot be inferred")
                                .value(part.value().value().text())
                                .expected("the mark on a role, such as type or actor"));
            }
        }
    }

    /** Both name the thing, and one picture is of one thing. */
    private boolean once(DraftPicture draft, String key) {
        int seen = 0;
        for (Part part : draft.parts()) {
            if (isKey(part, key) && ++seen == 2) {
                findings.add(Diagnostic.error(
                                "picture-of-one-thing", part.value().value().position(), "a second value of " + key)
                        .value(part.value().value().text())
                        .expected("one value, or a picture for each"));
            }
        }
        return seen <= 1;
    }

    private Optional<Picture> event(DraftPicture draft, Part key) {
        Optional<Thing> thing = things.tell(key.value().value(), "Event");
        return thing.map(t -> new Picture(draft.position(), t, EVENT_TYPE, without(draft, key)));
    }

    private Optional<Picture> entity(DraftPicture draft, Part key) {
        Written id = key.value().value();
        Optional<Thing> thing = things.refer(id);
        if (thing.isEmpty()) {
            return Optional.empty();
        }
        // What has an actor is an event, be its class one that the ontology knows or not.
        Optional<String> kind = draft.parts().stream()
                .flatMap(part -> ontology.roleByKey(part.key().text()).stream())
                .filter(role -> role.domains().stream().allMatch(this::isReified))
                .map(role -> role.domains().stream().sorted().findFirst().orElseThrow())
                .filter(domain -> things.is(thing.get(), Set.of(domain)))
                .findFirst();
        return kind.flatMap(k -> things.tell(id, k))
                .or(() -> thing)
                .map(t -> new Picture(draft.position(), t, scheme(t), without(draft, key)));
    }

    private boolean isReified(String name) {
        return REIFIED.stream().anyMatch(reified -> ontology.isA(name, reified));
    }

    private String scheme(Thing thing) {
        if (things.surely(thing, Set.of("Stage"))) {
            return STAGE;
        }
        return things.surely(thing, Set.of("Relation")) ? RELATION_TYPE : EVENT_TYPE;
    }

    private Optional<Picture> legalCase(DraftPicture draft, Part key) {
        Written id = key.value().value();
        Optional<Thing> legalCase = things.tell(id, "LegalCase");
        Optional<Part> stage = only(draft, "stage");
        if (legalCase.isEmpty() || stage.isEmpty()) {
            return legalCase.map(t -> new Picture(draft.position(), t, EVENT_TYPE, without(draft, key)));
        }
        String derived = id.text() + "--" + slug(stage.get().value().value().text());
        List<Part> parts = new ArrayList<>(without(draft, key));
        parts.removeIf(part -> isKey(part, "stage") || isKey(part, "as"));
        parts.add(renamed(stage.get(), "type"));
        parts.add(renamed(key, "part-of"));
        return named(draft, derived, key, "Stage").map(t -> new Picture(draft.position(), t, STAGE, parts));
    }

    private Optional<Picture> tenure(DraftPicture draft, Part key) {
        Optional<Part> post = only(draft, "post");
        if (post.isEmpty() && only(draft, "org").isEmpty() && only(draft, "as").isEmpty()) {
            return missing(draft, key, "a tenure has a post or an organisation", "the key post or org");
        }
        String derived = id(key)
                + "--"
                + ids(draft, "org")
                + post.map(p -> "--" + slug(p.value().value().text())).orElse("");
        List<Part> parts = new ArrayList<>(draft.parts());
        parts.removeIf(part -> isKey(part, "as"));
        if (only(draft, "type").isEmpty()) {
            parts.add(part(key, "type", post.isPresent() ? "office" : "membership"));
        }
        return named(draft, derived, key, "Tenure").map(t -> new Picture(draft.position(), t, RELATION_TYPE, parts));
    }

    private Optional<Picture> relation(DraftPicture draft, Part key) {
        String derived = slug(key.value().value().text());
        for (String end : List.of("subject", "object")) {
            if (only(draft, end).isEmpty() && only(draft, "as").isEmpty()) {
                return missing(draft, key, "a relation has a subject and an object", "the key " + end);
            }
            derived += "--" + ids(draft, end);
        }
        List<Part> parts = new ArrayList<>(without(draft, key));
        parts.removeIf(part -> isKey(part, "as"));
        parts.add(renamed(key, "type"));
        return named(draft, derived, key, "Relation").map(t -> new Picture(draft.position(), t, RELATION_TYPE, parts));
    }

    private Optional<Picture> missing(DraftPicture draft, Part key, String problem, String expected) {
        findings.add(Diagnostic.error("missing-role", draft.position(), problem)
                .value(key.key().text() + ": " + key.value().value().text())
                .expected(expected + ", or as: the id of one told elsewhere"));
        return Optional.empty();
    }

    /** The thing that {@code as} names, else that of the derived id. */
    private Optional<Thing> named(DraftPicture draft, String derived, Part key, String kind) {
        Optional<Part> as = only(draft, "as");
        if (as.isEmpty() && !Scalars.isId(derived)) {
            findings.add(Diagnostic.error(
                            "bad-id", draft.position(), "the parts of this picture are too long to make an id of them")
                    .value(derived)
                    .expected("as: ID beside them"));
            return Optional.empty();
        }
        return things.tell(
                as.map(part -> part.value().value())
                        .orElse(new Written(derived, key.value().value().position())),
                kind);
    }

    /** The ids under a key, as they are: two that differ in case alone are two. */
    private static String ids(DraftPicture draft, String key) {
        return draft.parts().stream()
                .filter(part -> isKey(part, key))
                .map(PictureCheck::id)
                .collect(Collectors.joining("--"));
    }

    private static String id(Part part) {
        String text = part.value().value().text();
        // What can be no id is reported as an unknown entity later; until then it must not break the derived one.
        return Scalars.isId(text) ? text : slug(text);
    }

    private static List<Part> keys(DraftPicture draft) {
        List<Part> keys = new ArrayList<>(1);
        for (Part part : draft.parts()) {
            if (THING_KEYS.contains(part.key().text())) {
                keys.add(part);
            }
        }
        return keys;
    }

    private static List<Part> without(DraftPicture draft, Part key) {
        List<Part> others = new ArrayList<>(draft.parts());
        others.remove(key);
        return others;
    }

    private static Optional<Part> only(DraftPicture draft, String key) {
        for (Part part : draft.parts()) {
            if (isKey(part, key)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static boolean isKey(Part part, String key) {
        return part.key().text().equals(key);
    }

    private static Part renamed(Part part, String key) {
        return new Part(new Written(key, part.key().position()), part.value());
    }

    private static Part part(Part at, String key, String value) {
        return new Part(
                new Written(key, at.key().position()),
                new DraftValue(new Written(value, at.key().position()), Optional.empty()));
    }

    /** Lower case, letters and digits of any script, one hyphen for anything else. */
    static String slug(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(java.util.Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '_' || c == '.') {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
    }
}
