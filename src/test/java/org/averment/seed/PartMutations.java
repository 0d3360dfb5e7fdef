package org.averment.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.averment.model.DraftPicture;
import org.averment.model.DraftPicture.Part;
import org.averment.model.DraftValue;
import org.averment.model.Written;
import org.averment.seed.Mutations.Changed;
import org.averment.vocab.Ontology;
import org.averment.vocab.Ontology.RoleDefinition;

/** Changes of a picture: each key removed or renamed, each value changed, each mark of inference set or taken away. */
final class PartMutations {
    private static final List<String> THING_KEYS = List.of("event", "case", "who", "relation", "entity");
    /** What is told of by these keys may be told of as an entity too: no change. */
    private static final Set<String> TOLD = Set.of("event", "case");

    private static final List<String> DATES =
            List.of("2021", "2022", "2022-08", "2018-21", "2018", "2018?", "2010/2014", "2009/..", "../2022");

    private final Fitting fitting;

    PartMutations(Fitting fitting) {
        this.fitting = fitting;
    }

    List<Changed<DraftPicture>> of(DraftPicture picture) {
        List<Changed<DraftPicture>> found = new ArrayList<>();
        found.add(new Changed<>("picture removed", "picture removed at " + picture.position(), List.of()));
        for (Part part : picture.parts()) {
            Changes changes = new Changes(picture, part, found);
            String key = part.key().text();
            String value = part.value().value().text();
            changes.add("role removed", key, List.of());
            for (String other : THING_KEYS.contains(key) ? THING_KEYS : Fitting.keysLike(part)) {
                if (!other.equals(key) && !(other.equals("entity") && TOLD.contains(key))) {
                    changes.add(
                            "role renamed",
                            key + " to " + other,
                            List.of(new Part(new Written(other, part.key().position()), part.value())));
                }
            }
            for (String other : others(picture, key, value)) {
                if (!other.equals(value)) {
                    Written written = new Written(other, part.value().value().position());
                    changes.add(
                            "value changed",
                            key + " " + value + " to " + other,
                            List.of(new Part(
                                    part.key(),
                                    new DraftValue(written, part.value().inferred()))));
                }
            }
            if (bearsInference(picture, key)) {
                mark(part, changes);
            }
        }
        return found;
    }

    /** Other values that fit in this place; for words, sums and dates, one of each sort of slip. */
    private List<String> others(DraftPicture picture, String key, String value) {
        switch (key) {
            case "event":
                return List.of(fitting.thing(value, "Event"), "a-new-one");
            case "case":
                return List.of("a-new-one");
            case "entity":
                return List.of(fitting.thing(value, "Entity"));
            case "as":
                return List.of("a-new-one");
            case "relation":
                return List.of(fitting.concept("relation-type", value));
            case "stage":
                return List.of(fitting.concept("stage", value));
            default:
                RoleDefinition role = Ontology.get().roleByKey(key).orElseThrow();
                return switch (role.kind()) {
                    case THING -> List.of(fitting.thing(value, role.range()));
                    case CONCEPT -> List.of(fitting.concept(scheme(picture), value), "no-such-type");
                    case WORDS ->
                        Stream.of(value + " indeed", "not " + value, value.substring(1))
                                .toList();
                    case DATE -> DATES;
                    case MEASURE -> measures(value);
                    case DERIVED -> throw new AssertionError(key + " is not for annotators");
                };
        }
    }

    private static List<String> measures(String value) {
        String unqualified = value.replace("more than ", "");
        String other = value.equals(unqualified) ? "about " + value : unqualified;
        return List.of(other, value.replaceFirst("[0-9]", "7"), value + "s");
    }

    private static String scheme(DraftPicture picture) {
        boolean tie = picture.parts().stream()
                .anyMatch(part -> Set.of("who", "relation").contains(part.key().text()));
        return tie ? "relation-type" : "event-type";
    }

    /** The keys that only name the thing bear no mark; a case's does where a stage makes it the stage's whole. */
    private static boolean bearsInference(DraftPicture picture, String key) {
        boolean staged =
                picture.parts().stream().anyMatch(part -> part.key().text().equals("stage"));
        return switch (key) {
            case "event", "entity", "as" -> false;
            case "case" -> staged;
            default -> true;
        };
    }

    private static void mark(Part part, Changes changes) {
        Written value = part.value().value();
        boolean inferred = part.value().inferred().isPresent();
        Optional<Written> note =
                inferred ? Optional.empty() : Optional.of(new Written("from elsewhere", value.position()));
        changes.add(
                inferred ? "mark of inference removed" : "mark of inference added",
                part.key().text() + " " + value.text(),
                List.of(new Part(part.key(), new DraftValue(value, note))));
    }

    /** Collects changes of one part of a picture. */
    private record Changes(DraftPicture picture, Part part, List<Changed<DraftPicture>> found) {
        void add(String kind, String what, List<Part> instead) {
            found.add(new Changed<>(
                    kind,
                    kind + " at " + picture.position() + ": " + what,
                    List.of(new DraftPicture(picture.position(), Mutations.replaced(picture.parts(), part, instead)))));
        }
    }
}
