package org.averment.export.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Attribute;
import org.averment.model.Claim;
import org.averment.model.Entity;
import org.averment.model.Role;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Value;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping;
import org.averment.model.mapping.Mapping.RelationRule;
import org.averment.vocab.Ontology;

/**
 * A relation of brat: a label and two ends, in the order in which its label will be read.
 *
 * @param label the source's own, else the ontology's
 * @param ends both
 * @param isOfAbout whether the claim's thing is the relation itself, rather than one of its ends
 */
record BratTie(String label, List<End> ends, boolean isOfAbout) {
    /**
     * An end.
     *
     * @param role {@code Arg1}, {@code Arg2}, or the source's own word
     * @param thing what stands there
     */
    record End(String role, ThingId thing) {}

    private static final String SEVERAL = "no relation holds several things, so it becomes a claim of each";

    BratTie {
        ends = List.copyOf(ends);
    }

    /**
     * The relations that a claim becomes, mostly one or none.
     *
     * @param claims how many claims say so: as many are listed where they cannot be held
     */
    static List<BratTie> of(Claim claim, Things things, BratRules rules, int claims, Unheld unheld) {
        Entity about = things.get(claim.about());
        List<BratTie> ties;
        Set<String> used;
        if (things.isSurely(about, "Tenure")) {
            ties = two(claim, "holder", "organisation", Mapping.Shape.TENURE, rules);
            used = Set.of("type", "holder", "organisation");
        } else if (things.isSurely(about, "Relation")) {
            ties = two(claim, "subject", "object", Mapping.Shape.RELATION, rules);
            used = Set.of("type", "subject", "object");
        } else if (things.isSurely(about, "Event")) {
            ties = event(claim, rules);
            used = ties.isEmpty() ? Set.of() : Set.of("type", roleOf(claim, 0), roleOf(claim, 1));
        } else {
            ties = roles(claim, rules);
            used = Set.of();
        }
        for (int i = 0; i < claims; i++) {
            if (ties.isEmpty()) {
                unheld.add("claim", why(about, things), claim.position().toString());
            } else if (!used.isEmpty()) {
                left(claim, used, rules, unheld);
            } else {
                literals(claim, ties.size(), unheld);
                for (int more = 1; more < ties.size(); more++) {
                    unheld.add("claim", SEVERAL, claim.position().toString());
                }
            }
        }
        return ties;
    }

    private static String why(Entity about, Things things) {
        if (things.isSurely(about, "Stage") || things.isSurely(about, "LegalCase")) {
            return "brat's relations and events do not tell of cases and their stages";
        }
        if (things.isSurely(about, "Event")) {
            return "its event has no mention that could be the trigger";
        }
        return "no relation between two things says the same";
    }

    private static List<BratTie> two(Claim claim, String one, String other, Mapping.Shape shape, BratRules rules) {
        List<ThingId> from = values(claim, one);
        List<ThingId> to = values(claim, other);
        Optional<Term> type = Shape.type(claim);
        if (from.size() != 1 || to.size() != 1 || type.isEmpty()) {
            return List.of();
        }
        Optional<String> own = BratStatements.label(claim);
        String label = own.orElse(type.get().name());
        // Without a label of its own, the type's name must be read as the same again.
        Optional<Mapping.Shape> read = rules.shape(label);
        boolean same = type.get().mapped()
                ? own.isPresent() && read.isEmpty() || read.equals(Optional.of(shape))
                : read.isEmpty() && shape == Mapping.Shape.RELATION;
        if (!same) {
            return List.of();
        }
        Optional<RelationRule> rule = rules.relation(label);
        boolean swapped = rule.isPresent()
                && (is(rule.get().from(), key(other)) || is(rule.get().to(), key(one)));
        List<End> ends = new ArrayList<>();
        ends.add(new End(role(claim, "label.subject", "Arg1"), swapped ? to.get(0) : from.get(0)));
        ends.add(new End(role(claim, "label.object", "Arg2"), swapped ? from.get(0) : to.get(0)));
        return List.of(new BratTie(label, ends, true));
    }

    /** A relation that the mapping makes an event of; its roles stand in the relation's order. */
    private static List<BratTie> event(Claim claim, BratRules rules) {
        Optional<RelationRule> rule = BratStatements.isEvent(claim, rules)
                ? BratStatements.label(claim).flatMap(rules::relation)
                : Optional.empty();
        List<Role> roles = claim.roles().stream()
                .filter(role -> BratStatements.thing(role.value()).isPresent())
                .toList();
        if (rule.isEmpty() || roles.size() != 2) {
            return List.of();
        }
        List<Role> order = new ArrayList<>(roles);
        if (!is(rule.get().from(), key(order.get(0).name()))) {
            Collections.reverse(order);
        }
        return List.of(new BratTie(
                BratStatements.label(claim).orElseThrow(),
                List.of(
                        new End(
                                role(claim, "label.subject", "Arg1"),
                                BratStatements.thing(order.get(0).value()).orElseThrow()),
                        new End(
                                role(claim, "label.object", "Arg2"),
                                BratStatements.thing(order.get(1).value()).orElseThrow())),
                true));
    }

    private static String roleOf(Claim claim, int index) {
        return claim.roles().stream()
                .filter(role -> BratStatements.thing(role.value()).isPresent())
                .toList()
                .get(index)
                .name();
    }

    /** Each role of an entity that points to a thing. */
    private static List<BratTie> roles(Claim claim, BratRules rules) {
        List<BratTie> ties = new ArrayList<>();
        Optional<String> own = BratStatements.label(claim);
        for (Role role : claim.roles()) {
            Optional<ThingId> value = BratStatements.thing(role.value());
            String label = own.orElse(key(role.name()));
            boolean read = rules.relation(label)
                    .filter(rule -> rule.shape() == Mapping.Shape.ROLE
                            && rule.term().text().equals(key(role.name())))
                    .isPresent();
            if (value.isPresent() && read) {
                boolean swapped = is(rules.relation(label).orElseThrow().from(), "value");
                ThingId from = swapped ? value.get() : claim.about();
                ThingId to = swapped ? claim.about() : value.get();
                ties.add(new BratTie(
                        label,
                        List.of(
                                new End(role(claim, "label.subject", "Arg1"), from),
                                new End(role(claim, "label.object", "Arg2"), to)),
                        false));
            }
        }
        return ties;
    }

    /** What a claim on an entity says beside the roles that became relations. */
    private static void literals(Claim claim, int held, Unheld unheld) {
        for (int i = held; i < claim.roles().size() + claim.ownRoles().size(); i++) {
            unheld.add(
                    "role",
                    "a relation of brat has two ends and no more",
                    claim.position().toString());
        }
    }

    private static void left(Claim claim, Set<String> used, BratRules rules, Unheld unheld) {
        Optional<String> post = BratStatements.label(claim)
                .flatMap(rules::relation)
                .flatMap(RelationRule::post)
                .map(Written::text);
        for (Role role : claim.roles()) {
            boolean implied = role.name().equals("post")
                    && role.value() instanceof Value.Words words
                    && post.equals(Optional.of(words.text()));
            if (!used.contains(role.name()) && !implied || role.inferred().isPresent()) {
                unheld.add(
                        "role",
                        "a relation of brat has two ends and no more",
                        claim.position().toString());
            }
        }
        claim.ownRoles()
                .forEach(role -> unheld.add(
                        "role",
                        "a relation of brat has two ends and no more",
                        claim.position().toString()));
    }

    private static List<ThingId> values(Claim claim, String name) {
        return claim.roles().stream()
                .filter(role -> role.name().equals(name))
                .flatMap(role -> BratStatements.thing(role.value()).stream())
                .toList();
    }

    private static String role(Claim claim, String attribute, String usual) {
        return claim.attributes().stream()
                .filter(a -> a.name().equals(attribute))
                .map(Attribute::value)
                .findFirst()
                .orElse(usual);
    }

    private static String key(String name) {
        return Ontology.get().roleByName(name).flatMap(role -> role.key()).orElse(name);
    }

    private static boolean is(Optional<Written> word, String text) {
        return word.map(Written::text).equals(Optional.of(text));
    }
}
