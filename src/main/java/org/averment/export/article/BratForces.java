package org.averment.export.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.averment.model.Attribute;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.Standing;
import org.averment.model.ThingId;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping.AttributeRule;
import org.averment.model.mapping.Mapping.EventRule;

/**
 * On whose word, and how, each statement will be read again: from the events of saying that hold it, and from marks.
 * What these do not tell is marked, as far as a mark can tell it.
 */
final class BratForces {
    private final Things things;
    private final BratRules rules;
    private final BratLines lines;
    private final Unheld unheld;
    private Map<String, Set<BratStatement>> tellings = Map.of();

    BratForces(Things things, BratRules rules, BratLines lines, Unheld unheld) {
        this.things = things;
        this.rules = rules;
        this.lines = lines;
        this.unheld = unheld;
    }

    private record Force(Claimant claimant, Standing standing, boolean negated) {
        static Force of(Claim claim) {
            return new Force(claim.claimant(), claim.standing(), claim.negated());
        }
    }

    /** The statements with their marks; one for each force where one line cannot bear several. */
    List<BratStatement> marked(List<BratStatement> statements) {
        tellings = tellings(statements);
        List<BratStatement> all = new ArrayList<>();
        for (BratStatement statement : statements) {
            if (mark(statement)) {
                all.add(statement);
            } else {
                all.addAll(split(statement));
            }
        }
        all.forEach(statement -> rest(statement));
        return all;
    }

    private List<BratStatement> split(BratStatement statement) {
        Set<Force> forces = actual(statement);
        List<BratStatement> parts = new ArrayList<>();
        for (Force force : forces) {
            List<Claim> some = statement.claims.stream()
                    .filter(claim -> Force.of(claim).equals(force))
                    .toList();
            String id = parts.isEmpty() ? statement.id : lines.id(statement.id.substring(0, 1));
            BratStatement part = forces.size() == 1 ? statement : statement.only(id, some);
            if (!mark(part)) {
                unheld.add(
                        "claim",
                        "no event of saying tells whose word it is, so it will be nobody's",
                        part.claim().position().toString());
            }
            if (!parts.isEmpty()) {
                unheld.add(
                        "claim",
                        "it is of the same as another, and becomes of one more",
                        part.claim().position().toString());
            }
            parts.add(part);
        }
        return parts;
    }

    private static Set<Force> actual(BratStatement statement) {
        return statement.claims.stream().map(Force::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Adds the marks that are missing; says whether all will then be read as it is. */
    private boolean mark(BratStatement statement) {
        Set<Force> wanted = actual(statement);
        Set<Force> read = read(statement);
        if (wanted.equals(read)) {
            return true;
        }
        List<Attribute> marks = new ArrayList<>();
        only(wanted.stream().map(Force::standing).collect(Collectors.toSet()))
                .filter(standing -> read.stream().anyMatch(force -> force.standing() != standing))
                .ifPresent(standing -> marks.add(new Attribute("Standing", standing.word())));
        only(wanted.stream().map(Force::negated).collect(Collectors.toSet()))
                .filter(negated -> read.stream().anyMatch(force -> force.negated() != negated))
                .ifPresent(negated ->
                        marks.add(negated ? new Attribute("Negation", "true") : new Attribute("Polarity", "Affirmed")));
        only(wanted.stream().map(Force::claimant).collect(Collectors.toSet()))
                .filter(claimant -> !(claimant instanceof Claimant.Named))
                .filter(claimant ->
                        read.stream().anyMatch(force -> !force.claimant().equals(claimant)))
                .ifPresent(claimant -> marks.add(new Attribute(
                        "Claimant", claimant instanceof Claimant.ArticleVoice ? "article" : "unattributed")));
        statement.marks.addAll(marks);
        if (wanted.equals(read(statement))) {
            return true;
        }
        if (wanted.size() > 1) {
            statement.marks.removeAll(marks);
        }
        return false;
    }

    private static <T> Optional<T> only(Set<T> values) {
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }

    private Set<Force> read(BratStatement statement) {
        List<Force> forces = new ArrayList<>();
        for (BratStatement telling : tellings(statement)) {
            forces.add(told(telling, rules.event(telling.label)));
        }
        if (forces.isEmpty()) {
            forces.add(new Force(new Claimant.Unattributed(), Standing.STATED, false));
        }
        return forces.stream()
                .map(force -> marked(force, statement.marks))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The events of saying by the line that each holds. */
    private Map<String, Set<BratStatement>> tellings(List<BratStatement> statements) {
        Set<String> ids = statements.stream().map(statement -> statement.id).collect(Collectors.toSet());
        Map<String, Set<BratStatement>> tellings = new HashMap<>();
        for (BratStatement telling : statements) {
            if (telling.isEvent()) {
                boolean named = telling.arguments.stream()
                        .anyMatch(argument -> rules.isReported(telling, argument, true, false));
                telling.arguments.stream()
                        .filter(argument -> !argument.target().equals(telling.id))
                        .filter(argument -> rules.isReported(telling, argument, named, ids.contains(argument.target())))
                        .forEach(argument -> tellings.computeIfAbsent(argument.target(), t -> new LinkedHashSet<>())
                                .add(telling));
            }
        }
        return tellings;
    }

    private Set<BratStatement> tellings(BratStatement statement) {
        return tellings.getOrDefault(statement.id, Set.of());
    }

    private Set<ThingId> reportersOfReporters(BratStatement statement) {
        return tellings(statement).stream()
                .flatMap(telling -> tellings(telling).stream())
                .flatMap(outer -> reporter(outer).stream())
                .collect(Collectors.toSet());
    }

    private Optional<ThingId> reporter(BratStatement telling) {
        List<BratStatement.Argument> speakers = speakers(telling, true);
        if (speakers.isEmpty()) {
            speakers = speakers(telling, false);
        }
        if (speakers.isEmpty()) {
            List<BratStatement.Argument> agents = telling.arguments.stream()
                    .filter(argument -> things.isSurely(things.get(argument.thing()), "Agent"))
                    .toList();
            speakers = agents.size() == 1 ? agents : List.of();
        }
        return speakers.stream()
                .map(BratStatement.Argument::thing)
                .filter(things::isAgent)
                .findFirst();
    }

    private List<BratStatement.Argument> speakers(BratStatement telling, boolean named) {
        return telling.arguments.stream()
                .filter(argument -> rules.isReporter(telling, argument, named))
                .toList();
    }

    private Force told(BratStatement telling, Optional<EventRule> rule) {
        Claimant reporter = reporter(telling).<Claimant>map(Claimant.Named::new).orElse(new Claimant.Unattributed());
        return new Force(
                reporter,
                rule.flatMap(EventRule::standing)
                        .flatMap(word -> Standing.of(word.text()))
                        .orElse(Standing.STATED),
                rule.flatMap(EventRule::polarity).map(Written::text).equals(Optional.of("negated")));
    }

    private Force marked(Force force, List<Attribute> marks) {
        Force now = force;
        for (Attribute mark : marks) {
            Optional<AttributeRule> rule = rules.attribute(mark.name(), mark.value());
            if (rule.isPresent()) {
                Claimant claimant = rule.get()
                        .by()
                        .<Claimant>map(by ->
                                by.text().equals("article") ? new Claimant.ArticleVoice() : new Claimant.Unattributed())
                        .orElse(now.claimant());
                Standing standing = rule.get()
                        .standing()
                        .flatMap(word -> Standing.of(word.text()))
                        .orElse(now.standing());
                boolean negated = rule.get()
                        .polarity()
                        .map(word -> word.text().equals("negated"))
                        .orElse(now.negated());
                now = new Force(claimant, standing, negated);
            }
        }
        boolean court =
                now.claimant() instanceof Claimant.Named named && things.isSurely(things.get(named.id()), "Court");
        return now.standing() == Standing.RULED && !court
                ? new Force(now.claimant(), Standing.STATED, now.negated())
                : now;
    }

    /** What no line of brat has a place for. */
    private void rest(BratStatement statement) {
        for (Claim claim : statement.claims) {
            String place = claim.position().toString();
            claim.quotes().stream()
                    .filter(quote -> !quote.context())
                    .forEach(quote -> unheld.add("quote", "no line holds a claim's own words", place));
            claim.before().ifPresent(b -> unheld.add("claim", "no line tells who heard it", place));
            claim.via()
                    .filter(via -> !reportersOfReporters(statement).contains(via))
                    .ifPresent(v -> unheld.add("claim", "no mark tells through whom it came", place));
            if (claim.endorsed()) {
                unheld.add("claim", "no mark tells that the article endorses it", place);
            }
            if (!claim.annotations().isEmpty()) {
                unheld.add("claim", "no line tells who annotated it", place);
            }
        }
    }
}
