package org.averment.export.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Entity;
import org.averment.model.Role;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Value;

/** In which of the native format's shapes a claim's picture is written. */
enum Shape {
    EVENT,
    CASE,
    STAGE,
    TENURE,
    RELATION,
    /** Of anything that the file has under {@code entities}. */
    ENTITY;

    static Shape of(Claim claim, Things things) {
        Entity about = things.get(claim.about());
        Optional<String> scheme = type(claim).map(Term::scheme);
        if (scheme.equals(Optional.of("stage"))) {
            return things.isSurely(about, "Stage") && partOfCase(claim, things).isPresent() ? STAGE : ENTITY;
        }
        if (scheme.equals(Optional.of("relation-type"))) {
            boolean tenure = things.isSurely(about, "Tenure") && values(claim, "holder") == 1;
            return tenure ? TENURE : things.isSurely(about, "Relation") ? RELATION : ENTITY;
        }
        if (things.isSurely(about, "LegalCase")) {
            return CASE;
        }
        boolean plain = things.isSurely(about, "Event")
                && !things.isSurely(about, "Stage")
                && !things.isSurely(about, "Relation");
        return plain ? EVENT : ENTITY;
    }

    /** The one type that a claim gives its thing. */
    static Optional<Term> type(Claim claim) {
        List<Term> types = claim.roles().stream()
                .filter(role -> role.name().equals("type"))
                .flatMap(role -> role.value() instanceof Value.Concept concept
                        ? Optional.of(concept.term()).stream()
                        : Optional.<Term>empty().stream())
                .toList();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    /** The role that says of which case a stage is one. */
    static Optional<Role> partOfCase(Claim claim, Things things) {
        return claim.roles().stream()
                .filter(role -> role.name().equals("partOf")
                        && role.value() instanceof Value.Thing whole
                        && things.isSurely(things.get(whole.id()), "LegalCase"))
                .findFirst();
    }

    private static long values(Claim claim, String name) {
        return claim.roles().stream().filter(role -> role.name().equals(name)).count();
    }

    /** What a file need not have under {@code entities}: things with nothing to say of them, which claims tell of. */
    static Set<ThingId> told(Article article, Things things) {
        Set<ThingId> told = new java.util.HashSet<>();
        for (Claim claim : article.claims()) {
            Shape shape = of(claim, things);
            Optional<String> kind = shape.kind();
            if (kind.isPresent() && things.isBare(claim.about(), kind.get())) {
                told.add(claim.about());
            }
            if (shape == STAGE && partOfCase(claim, things).orElseThrow().value() instanceof Value.Thing whole) {
                if (things.isBare(whole.id(), "LegalCase")) {
                    told.add(whole.id());
                }
            }
        }
        return told;
    }

    /** The class of what a picture of this shape makes known. */
    private Optional<String> kind() {
        return switch (this) {
            case EVENT -> Optional.of("Event");
            case CASE -> Optional.of("LegalCase");
            case STAGE -> Optional.of("Stage");
            case TENURE -> Optional.of("Tenure");
            case RELATION -> Optional.of("Relation");
            case ENTITY -> Optional.empty();
        };
    }
}
