package org.averment.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.averment.check.Things.Thing;
import org.averment.model.Diagnostic;
import org.averment.model.DraftPicture;
import org.averment.model.DraftPicture.Part;
import org.averment.model.DraftValue;
import org.averment.model.Written;

/** Finds out what a picture is of: an event, a case, a stage, a tenure, a relation, or an entity of the file. */
final class PictureCheck {
    static final String EVENT_TYPE = "event-type";
    static final String RELATION_TYPE = "relation-type";
    static final String STAGE = "stage";

    /** Keys that say what a picture is of; they are no roles. */
    static final List<String> THING_KEYS = List.of("event", "case", "who", "relation", "entity");

    private final Things things;
    private final Findings findings;

    PictureCheck(Things things, Findings findings) {
        this.things = things;
        this.findings = findings;
    }

    Optional<Picture> picture(DraftPicture draft) {
        List<Part> keys = draft.parts().stream()
                .filter(part -> THING_KEYS.contains(part.key().text()))
                .toList();
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
        Part key = keys.get(0);
        return switch (key.key().text()) {
            case "event" -> event(draft, key);
            case "case" -> legalCase(draft, key);
            case "who" -> tenure(draft, key);
            case "relation" -> relation(draft, key);
            default -> entity(draft, key);
        };
    }

    private Optional<Picture> event(DraftPicture draft, Part key) {
        Optional<Thing> thing = things.tell(key.value().value(), "Event");
        return thing.map(t -> new Picture(draft.position(), t, EVENT_TYPE, without(draft, key)));
    }

    private Optional<Picture> entity(DraftPicture draft, Part key) {
        Optional<Thing> thing = things.refer(key.value().value());
        return thing.map(t -> new Picture(draft.position(), t, EVENT_TYPE, without(draft, key)));
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
        return things.tell(named(draft, derived, key), "Stage")
                .map(t -> new Picture(draft.position(), t, STAGE, parts));
    }

    private Optional<Picture> tenure(DraftPicture draft, Part key) {
        Optional<Part> post = only(draft, "post");
        String derived = slug(key.value().value().text())
                + "--"
                + only(draft, "org").map(p -> slug(p.value().value().text())).orElse("")
                + post.map(p -> "--" + slug(p.value().value().text())).orElse("");
        List<Part> parts = new ArrayList<>(draft.parts());
        parts.removeIf(part -> isKey(part, "as"));
        if (only(draft, "type").isEmpty()) {
            parts.add(part(key, "type", post.isPresent() ? "office" : "membership"));
        }
        return things.tell(named(draft, derived, key), "Tenure")
                .map(t -> new Picture(draft.position(), t, RELATION_TYPE, parts));
    }

    private Optional<Picture> relation(DraftPicture draft, Part key) {
        String derived = slug(key.value().value().text());
        for (String end : List.of("subject", "object")) {
            Optional<Part> part = only(draft, end);
            if (part.isEmpty() && only(draft, "as").isEmpty()) {
                findings.add(
                        Diagnostic.error("missing-role", draft.position(), "a relation has a subject and an object")
                                .value(key.value().value().text())
                                .expected("the key " + end + ", or as: the id of a relation told elsewhere"));
                return Optional.empty();
            }
            derived += "--" + part.map(p -> slug(p.value().value().text())).orElse("");
        }
        List<Part> parts = new ArrayList<>(without(draft, key));
        parts.removeIf(part -> isKey(part, "as"));
        parts.add(renamed(key, "type"));
        return things.tell(named(draft, derived, key), "Relation")
                .map(t -> new Picture(draft.position(), t, RELATION_TYPE, parts));
    }

    /** The id that {@code as} gives, else the derived one. */
    private static Written named(DraftPicture draft, String derived, Part key) {
        return only(draft, "as")
                .map(part -> part.value().value())
                .orElse(new Written(derived, key.value().value().position()));
    }

    private static List<Part> without(DraftPicture draft, Part key) {
        return draft.parts().stream().filter(part -> part != key).toList();
    }

    private static Optional<Part> only(DraftPicture draft, String key) {
        return draft.parts().stream().filter(part -> isKey(part, key)).findFirst();
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
