package org.averment.export.article;

import java.util.ArrayList;
import java.util.List;
import org.averment.model.Claim;
import org.averment.model.Entity;
import org.averment.model.OwnRole;
import org.averment.model.Role;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Value;
import org.averment.vocab.Ontology;

/** What a claim says, in words: {@code closure: type embassy-closure, actor Edi Rama}. */
final class ClaimWords {
    private final Things things;

    ClaimWords(Things things) {
        this.things = things;
    }

    String of(Claim claim) {
        List<String> parts = new ArrayList<>();
        for (Role role : claim.roles()) {
            String key =
                    Ontology.get().roleByName(role.name()).flatMap(r -> r.key()).orElse(role.name());
            parts.add(key + " " + value(role.value()));
        }
        for (OwnRole role : claim.ownRoles()) {
            parts.add(role.name() + " " + name(role.value()));
        }
        return name(claim.about()) + ": " + String.join(", ", parts);
    }

    /** What a thing is called, if only by its id. */
    String name(ThingId thing) {
        Entity entity = things.get(thing);
        return entity.names().isEmpty() ? thing.toString() : entity.names().get(0);
    }

    private String value(Value value) {
        if (value instanceof Value.Thing thing) {
            return name(thing.id());
        } else if (value instanceof Value.Concept concept) {
            Term term = concept.term();
            return term.name();
        } else if (value instanceof Value.Words words) {
            return words.text();
        } else if (value instanceof Value.Date date) {
            return date.date().text();
        }
        return ((Value.Number) value).number().toPlainString();
    }
}
