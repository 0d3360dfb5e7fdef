package org.averment.export.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.averment.model.Article;
import org.averment.model.Entity;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.vocab.Ontology;

/** The things of one article by their ids, and what they are. */
final class Things {
    private final Ontology ontology = Ontology.get();
    private final Map<ThingId, Entity> things = new HashMap<>();

    Things(Article article) {
        article.entities().forEach(entity -> things.put(entity.id(), entity));
    }

    Entity get(ThingId id) {
        Entity entity = things.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no thing of the article: " + id);
        }
        return entity;
    }

    /** Whether the ontology itself makes a thing one of a class. */
    boolean isSurely(Entity thing, String wanted) {
        return thing.types().stream().anyMatch(type -> type.mapped() && ontology.isA(type.name(), wanted));
    }

    /** Whether a thing may speak; one of a class of its own may be anything. */
    boolean isAgent(ThingId id) {
        Entity thing = get(id);
        return isSurely(thing, "Agent") || thing.types().stream().anyMatch(type -> !type.mapped());
    }

    /** Whether nothing is known of a thing but that it is of a class: a claim alone can then tell of it. */
    boolean isBare(ThingId id, String type) {
        Entity thing = get(id);
        return id instanceof ThingId.Local
                && thing.types().equals(List.of(new Term(Term.CLASS, type, true)))
                && thing.names().isEmpty()
                && thing.mentions().isEmpty()
                && thing.attributes().isEmpty()
                && thing.notes().isEmpty();
    }
}
