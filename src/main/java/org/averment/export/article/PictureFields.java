package org.averment.export.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.averment.model.Claim;
import org.averment.model.OwnRole;
import org.averment.model.Role;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Value;
import org.averment.vocab.Ontology;

/** What a claim says of its thing, as a picture of the native format. One use for each article. */
final class PictureFields {
    /** A number that reads like thousands parted by a dot is refused. */
    private static final Pattern LIKE_THOUSANDS = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");

    /** The longest name of one's own; what is longer stands as it is. */
    private static final int LONGEST_OWN = 200;

    private final Ontology ontology = Ontology.get();
    private final Things things;
    private final FileIds ids;
    private final Sheet sheet;

    PictureFields(Things things, FileIds ids, Sheet sheet) {
        this.things = things;
        this.ids = ids;
        this.sheet = sheet;
    }

    /** A value in the words of the file, and what of it was inferred. */
    private record Part(String value, Optional<String> inferred) {}

    void picture(Claim claim) throws IOException {
        Map<String, List<Part>> parts = parts(claim);
        Map<String, List<Part>> ordered = new LinkedHashMap<>();
        Part id = new Part(ids.of(claim.about()), Optional.empty());
        switch (Shape.of(claim, things)) {
            case EVENT -> ordered.put("event", List.of(id));
            case CASE -> ordered.put("case", List.of(id));
            case STAGE -> {
                Role whole = Shape.partOfCase(claim, things).orElseThrow();
                Part legalCase = part(whole, claim);
                parts.get("part-of").remove(legalCase);
                ordered.put("case", List.of(legalCase));
                ordered.put("stage", parts.remove("type"));
                ordered.put("as", List.of(id));
            }
            case TENURE -> {
                ordered.put("who", parts.remove("who"));
                ordered.put("as", List.of(id));
            }
            case RELATION -> {
                ordered.put("relation", parts.remove("type"));
                ordered.put("as", List.of(id));
            }
            case ENTITY -> ordered.put("entity", List.of(id));
        }
        ordered.putAll(parts);
        sheet.map(() -> {
            for (Map.Entry<String, List<Part>> entry : ordered.entrySet()) {
                values(entry.getKey(), entry.getValue());
            }
        });
    }

    private Map<String, List<Part>> parts(Claim claim) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (Role role : claim.roles()) {
            // Unit and qualifier have no key: they stand with their number.
            ontology.roleByName(role.name())
                    .flatMap(definition -> definition.key())
                    .ifPresent(key ->
                            parts.computeIfAbsent(key, k -> new ArrayList<>(1)).add(part(role, claim)));
        }
        for (OwnRole role : claim.ownRoles()) {
            parts.computeIfAbsent("own:" + role.name(), k -> new ArrayList<>(1))
                    .add(new Part(ids.of(role.value()), role.inferred()));
        }
        return parts;
    }

    private Part part(Role role, Claim claim) {
        Value value = role.value();
        String text;
        if (value instanceof Value.Thing thing) {
            text = ids.of(thing.id());
        } else if (value instanceof Value.Concept concept) {
            text = own(concept.term());
        } else if (value instanceof Value.Words words) {
            text = words.text();
        } else if (value instanceof Value.Date date) {
            text = date.date().text();
        } else {
            text = measure(((Value.Number) value).number().toPlainString(), claim);
        }
        return new Part(text, role.inferred());
    }

    /** A term, marked where the ontology does not have it. */
    static String own(Term term) {
        boolean markable = term.name().codePointCount(0, term.name().length()) <= LONGEST_OWN;
        return term.mapped() || !markable ? term.name() : "own:" + term.name();
    }

    private static String measure(String number, Claim claim) {
        String plain = LIKE_THOUSANDS.matcher(number).matches() ? number + "0" : number;
        return words(claim, "qualifier").map(q -> q + " ").orElse("")
                + plain
                + words(claim, "unit").map(u -> " " + u).orElse("");
    }

    private static Optional<String> words(Claim claim, String name) {
        return claim.roles().stream()
                .filter(role -> role.name().equals(name))
                .flatMap(role -> role.value() instanceof Value.Words words
                        ? Optional.of(words.text()).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }

    private void values(String key, List<Part> parts) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        if (parts.size() == 1) {
            sheet.key(key);
            value(parts.get(0));
            return;
        }
        sheet.list(key, () -> {
            for (Part part : parts) {
                value(part);
            }
        });
    }

    private void value(Part part) throws IOException {
        if (part.inferred().isEmpty()) {
            sheet.text(part.value());
            return;
        }
        sheet.map(() -> {
            sheet.text("value", part.value());
            sheet.text("inferred", part.inferred());
        });
    }

    String id(ThingId thing) {
        return ids.of(thing);
    }
}
