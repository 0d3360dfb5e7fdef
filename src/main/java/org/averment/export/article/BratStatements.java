package org.averment.export.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Article;
import org.averment.model.Attribute;
import org.averment.model.Claim;
import org.averment.model.Entity;
import org.averment.model.OwnRole;
import org.averment.model.Quote;
import org.averment.model.Role;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Value;
import org.averment.model.mapping.Mapping;

/** Which claims become events and relations of brat: those of one thing that say the same share a line. One use each. */
final class BratStatements {
    private final Things things;
    private final BratSpans spans;
    private final BratRules rules;
    private final BratLines lines;
    private final Unheld unheld;
    private final Map<ThingId, String> first = new HashMap<>();
    private final Map<String, String> triggers = new HashMap<>();

    BratStatements(Things things, BratSpans spans, BratRules rules, BratLines lines, Unheld unheld) {
        this.things = things;
        this.spans = spans;
        this.rules = rules;
        this.lines = lines;
        this.unheld = unheld;
    }

    /** What claims must have in common to share a line. */
    private record Content(
            ThingId about, List<Role> roles, List<OwnRole> ownRoles, List<Attribute> attributes, List<String> notes) {
        static Content of(Claim claim) {
            return new Content(claim.about(), claim.roles(), claim.ownRoles(), claim.attributes(), claim.notes());
        }
    }

    /** The things that are told of as events: they have a trigger, and a claim that says what they are. */
    static Set<ThingId> events(Article article, Things things) {
        Set<ThingId> events = new HashSet<>();
        for (Claim claim : article.claims()) {
            boolean typed = Shape.type(claim)
                    .filter(type -> type.scheme().equals("event-type"))
                    .isPresent();
            Entity thing = things.get(claim.about());
            if (typed
                    && things.isSurely(thing, "Event")
                    && !things.isSurely(thing, "Stage")
                    && !thing.mentions().isEmpty()) {
                events.add(claim.about());
            }
        }
        return events;
    }

    /** The line by which others refer to a thing. */
    Optional<String> reference(ThingId thing) {
        return spans.first(thing).or(() -> Optional.ofNullable(first.get(thing)));
    }

    List<BratStatement> of(Article article, Set<ThingId> events, BratConf conf) {
        Map<Content, List<Claim>> alike = new LinkedHashMap<>();
        article.claims()
                .forEach(claim -> alike.computeIfAbsent(Content.of(claim), c -> new ArrayList<>(1))
                        .add(claim));
        Map<BratStatement, List<BratTie.End>> ties = new LinkedHashMap<>();
        List<BratStatement> statements = new ArrayList<>();
        for (List<Claim> claims : alike.values()) {
            Claim claim = claims.get(0);
            if (events.contains(claim.about())) {
                event(claims, conf).ifPresent(statements::add);
            } else {
                for (BratTie tie : BratTie.of(claim, things, rules, claims.size(), unheld)) {
                    BratStatement statement = relation(tie, claims);
                    ties.put(statement, tie.ends());
                    statements.add(statement);
                }
            }
        }
        List<BratStatement> held = new ArrayList<>();
        BratArguments arguments = new BratArguments(spans, lines, conf, unheld);
        for (BratStatement statement : statements) {
            boolean all = statement.isEvent() || ends(statement, ties.get(statement), conf);
            if (all) {
                held.add(statement);
            } else {
                first.remove(statement.claim().about(), statement.id);
                statement.claims.forEach(claim -> unheld.add(
                        "claim",
                        "it ties what stands nowhere in the text",
                        claim.position().toString()));
            }
        }
        for (BratStatement statement : held) {
            if (statement.isEvent()) {
                arguments.of(statement, this::reference);
            }
        }
        return held;
    }

    private Optional<BratStatement> event(List<Claim> claims, BratConf conf) {
        Claim claim = claims.get(0);
        Optional<Term> type = Shape.type(claim);
        if (type.isEmpty()) {
            claims.forEach(c -> unheld.add(
                    "claim",
                    "an event of brat has a type, and this claim gives none",
                    c.position().toString()));
            return Optional.empty();
        }
        String label = lines.word(label(claim).orElse(type.get().name()));
        conf.event(label);
        boolean more = first.containsKey(claim.about());
        String id = more ? lines.id("E") : lines.id("E", claim.about());
        if (more) {
            unheld.add(
                    "claim",
                    "it tells of the same event otherwise, and becomes one of another event",
                    claim.position().toString());
        }
        first.putIfAbsent(claim.about(), id);
        List<Quote> parts = things.get(claim.about()).mentions().get(0).parts();
        String trigger = triggers.computeIfAbsent(claim.about() + " " + label, t -> {
            String span = lines.id("T");
            lines.span(span, label, parts);
            return span;
        });
        return Optional.of(new BratStatement(id, label, trigger, claims));
    }

    private BratStatement relation(BratTie tie, List<Claim> claims) {
        ThingId about = claims.get(0).about();
        String id = tie.isOfAbout() && !first.containsKey(about) ? lines.id("R", about) : lines.id("R");
        if (tie.isOfAbout()) {
            first.putIfAbsent(about, id);
        }
        return new BratStatement(id, lines.word(tie.label()), "", claims);
    }

    private boolean ends(BratStatement statement, List<BratTie.End> ends, BratConf conf) {
        for (BratTie.End end : ends) {
            Optional<String> target = reference(end.thing());
            if (target.isEmpty()) {
                return false;
            }
            statement.arguments.add(new BratStatement.Argument(lines.role(end.role()), target.get(), end.thing()));
        }
        conf.relation(statement.label);
        return true;
    }

    /** The source's own label. */
    static Optional<String> label(Claim claim) {
        return claim.attributes().stream()
                .filter(attribute -> attribute.name().equals("label"))
                .map(Attribute::value)
                .findFirst();
    }

    /** Whether a relation is one that the mapping makes an event of. */
    static boolean isEvent(Claim claim, BratRules rules) {
        return label(claim)
                .flatMap(rules::shape)
                .filter(shape -> shape == Mapping.Shape.EVENT)
                .isPresent();
    }

    /** A thing's id where a value is one. */
    static Optional<ThingId> thing(Value value) {
        return value instanceof Value.Thing thing ? Optional.of(thing.id()) : Optional.empty();
    }
}
