package org.averment.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Entity;
import org.averment.model.Role;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Value;
import org.averment.vocab.Ontology;

/** Labels of an article's things. What no name labels is labelled from plain facts alone: a label must not accuse. */
final class Labels {
    /** Roles whose names tell one event from another, in the order in which they are read best. */
    private static final List<String> TELLING = List.of(
            "holder",
            "subject",
            "actor",
            "defendant",
            "participant",
            "party",
            "object",
            "target",
            "recipient",
            "organisation",
            "court",
            "place");
    /** Of several claims, one whatever their order in the file: affirmed before negated, stated before the others. */
    private static final Comparator<Claim> STRONGEST = Comparator.comparing(Claim::negated)
            .thenComparing(Claim::standing)
            .thenComparing(claim -> type(claim.roles()).orElseThrow().name(), CodePointOrder.INSTANCE);
    /** More names than these make a label a sentence. */
    private static final int MOST_NAMES = 4;

    private final Ontology ontology;
    private final Map<ThingId, Entity> entities = new HashMap<>();
    private final Map<ThingId, List<Role>> facts;
    private final Map<ThingId, Claim> typing = new HashMap<>();

    Labels(Article article, Ontology ontology) {
        this.ontology = ontology;
        this.facts = PlainFacts.projected(article);
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Claim claim : article.claims()) {
            if (type(claim.roles()).isPresent()) {
                typing.merge(claim.about(), claim, (a, b) -> STRONGEST.compare(a, b) <= 0 ? a : b);
            }
        }
    }

    String of(ThingId id) {
        Entity entity = entities.get(id);
        return entity != null && !entity.names().isEmpty() ? entity.names().get(0) : built(id, entity);
    }

    private String built(ThingId id, Entity entity) {
        List<Role> projected = facts.getOrDefault(id, List.of());
        Optional<Term> type = type(projected);
        if (type.isPresent()) {
            return described(type.get(), projected);
        }
        Claim claim = typing.get(id);
        if (claim != null) {
            return force(claim) + " " + word(type(claim.roles()).orElseThrow());
        }
        String kind = entity == null ? "thing" : classWord(entity.types().get(0));
        return described(kind, projected);
    }

    private String described(Term type, List<Role> projected) {
        Optional<String> post = Optional.empty();
        for (Role role : projected) {
            if (role.value() instanceof Value.Words words
                    && role.name().equals("post")
                    && (post.isEmpty() || CodePointOrder.INSTANCE.compare(words.text(), post.get()) < 0)) {
                post = Optional.of(words.text());
            }
        }
        return described(post.orElse(word(type)), projected);
    }

    private String described(String head, List<Role> projected) {
        Map<String, Set<String>> byRole = new HashMap<>();
        for (Role role : projected) {
            if (role.value() instanceof Value.Thing thing) {
                Entity named = entities.get(thing.id());
                if (named != null && !named.names().isEmpty()) {
                    byRole.computeIfAbsent(role.name(), name -> new TreeSet<>(CodePointOrder.INSTANCE))
                            .add(named.names().get(0));
                }
            }
        }
        Set<String> all = new LinkedHashSet<>();
        for (String telling : TELLING) {
            all.addAll(byRole.getOrDefault(telling, Set.of()));
        }
        List<String> names = new ArrayList<>(all);
        if (names.isEmpty()) {
            return head;
        }
        return head + ": " + String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    }

    /** The word that keeps an unestablished type from reading like a fact. */
    private static String force(Claim claim) {
        if (claim.negated()) {
            return "denied";
        }
        return switch (claim.standing()) {
            case STATED, RULED -> "claimed";
            case OPINION -> "supposed";
            case ALLEGED, PROPOSED, PREDICTED -> claim.standing().word();
        };
    }

    private static Optional<Term> type(List<Role> roles) {
        Optional<Term> first = Optional.empty();
        for (Role role : roles) {
            if (role.value() instanceof Value.Concept concept
                    && role.name().equals("type")
                    && (first.isEmpty()
                            || CodePointOrder.INSTANCE.compare(
                                            concept.term().name(), first.get().name())
                                    < 0)) {
                first = Optional.of(concept.term());
            }
        }
        return first;
    }

    private String word(Term term) {
        return term.mapped()
                ? ontology.concept(term.scheme(), term.name())
                        .map(Ontology.Concept::label)
                        .orElse(term.name())
                : term.name();
    }

    private static String classWord(Term type) {
        String name = type.name();
        StringBuilder words = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
                words.append(' ');
            }
            words.append(name.charAt(i));
        }
        return words.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
