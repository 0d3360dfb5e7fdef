package org.averment.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Role;
import org.averment.model.ThingId;
import org.averment.model.Value;
import org.averment.vocab.Av;
import org.averment.vocab.Ontology;

/** What the claims that were not withheld say, written on the things themselves. */
final class PlainFacts {
    private final Article article;
    private final Ontology ontology;
    private final RelativeIris iris;
    private final QuadSink out;

    PlainFacts(Article article, Ontology ontology, RelativeIris iris, QuadSink out) {
        this.article = article;
        this.ontology = ontology;
        this.iris = iris;
        this.out = out;
    }

    void write() {
        projected(article).forEach((thing, roles) -> {
            roles.forEach(role -> RoleQuads.plain(out, iris, iris.thing(thing), role));
            shortcut(roles);
        });
    }

    /** The roles that are plain facts, by thing, in the order of the claims. */
    static Map<ThingId, List<Role>> projected(Article article) {
        Map<ThingId, List<Role>> facts = new LinkedHashMap<>();
        for (Claim claim : article.claims()) {
            if (claim.withheld().isEmpty()) {
                facts.computeIfAbsent(claim.about(), t -> new ArrayList<>()).addAll(claim.roles());
            }
        }
        return facts;
    }

    /** From holder to organisation, or subject to object, while the relation has no known end. */
    private void shortcut(List<Role> roles) {
        Set<String> properties = new HashSet<>();
        for (Role role : roles) {
            if (role.value() instanceof Value.Date date && date.date().latest().isPresent()) {
                return;
            }
            property(role).ifPresent(properties::add);
        }
        for (String property : properties) {
            for (ThingId near : things(roles, "holder", "subject")) {
                for (ThingId far : things(roles, "organisation", "object")) {
                    out.link(iris.thing(near), Av.term(property), iris.thing(far));
                }
            }
        }
    }

    private Optional<String> property(Role role) {
        if (role.value() instanceof Value.Concept concept && concept.term().mapped()) {
            return ontology.concept(concept.term().scheme(), concept.term().name())
                    .flatMap(Ontology.Concept::shortcut);
        }
        return Optional.empty();
    }

    private static Set<ThingId> things(List<Role> roles, String name, String orName) {
        Set<ThingId> found = new HashSet<>();
        for (Role role : roles) {
            boolean named = role.name().equals(name) || role.name().equals(orName);
            if (named && role.value() instanceof Value.Thing thing) {
                found.add(thing.id());
            }
        }
        return found;
    }
}
