package org.averment.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.DraftEntity;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping.AttributeRule;
import org.averment.model.mapping.Mapping.EventRule;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Voice;

/**
 * On whose word each event and relation is: of the one who reports it, where an event of saying holds it; of the one
 * whom the source names; else of nobody in particular. One use for each document.
 */
final class Voices {
    private static final Map<String, String> STANDINGS = standings();

    private static final Set<String> AGENT = Set.of("Agent");
    /** Roles of what came before, which is then as sure as what came of it. */
    private static final Set<String> BEFORE = Set.of("cause", "after", "part-of");

    private static final Set<String> SPEAKERS = Set.of("Agent", "Document");

    private final Things things;
    private final Groups groups;
    private final References references;
    private final Fitting fitting;
    private final Terms terms;
    /** The events of saying that hold a thing, by the id of its item. */
    private final Map<String, List<Item.Event>> tellings = new HashMap<>();

    /** Events that others hold otherwise than as what came before them: what is planned or attempted need not happen. */
    private final Set<String> held = new HashSet<>();

    private final Map<String, DraftEntity> newcomers = new LinkedHashMap<>();

    Voices(Things things, References references, Groups groups, Fitting fitting, Terms terms) {
        this.things = things;
        this.groups = groups;
        this.references = references;
        this.fitting = fitting;
        this.terms = terms;
        for (Item item : references.usable()) {
            if (item instanceof Item.Event event) {
                for (Argument argument : event.arguments()) {
                    String held = told(argument).origin().id().text();
                    Optional<String> role =
                            terms.role(rule(event), argument.role().text());
                    if (!held.equals(item.origin().id().text())
                            && role.filter(BEFORE::contains).isEmpty()) {
                        this.held.add(held);
                    }
                }
                reported(event).stream()
                        .map(this::told)
                        .filter(told -> told != event)
                        .forEach(told -> tellings.computeIfAbsent(
                                        told.origin().id().text(), t -> new ArrayList<>(1))
                                .add(event));
            }
        }
    }

    /** What an argument points to; of a word that stands for an event, the event. */
    private Item told(Argument argument) {
        Item item = references.get(argument.target());
        return groups.isTrigger(item) ? groups.event(item).orElse(item) : item;
    }

    /**
     * What an event of saying holds: the argument that its rule names; of any other statement the events and relations
     * that it is about.
     */
    private List<Argument> reported(Item.Event event) {
        Optional<EventRule> rule = rule(event);
        List<Argument> named = arguments(event, rule.flatMap(EventRule::reports));
        boolean says =
                terms.eventType(event.type().text()).filter(terms::isStatement).isPresent();
        if (!named.isEmpty() || !says) {
            return named;
        }
        return event.arguments().stream()
                .filter(argument -> !groups.isEntity(references.get(argument.target())))
                .filter(argument -> terms.role(rule, argument.role().text())
                        .map(key -> key.equals("topic") || key.equals("object"))
                        .orElse(true))
                .toList();
    }

    private Optional<EventRule> rule(Item.Event event) {
        return terms.event(event.type().text());
    }

    private static List<Argument> arguments(Item.Event event, Optional<Written> role) {
        return role.map(r -> event.arguments().stream()
                        .filter(argument ->
                                LabelTable.fold(argument.role().text()).equals(LabelTable.fold(r.text())))
                        .toList())
                .orElse(List.of());
    }

    /** Whether an event is one of saying, that holds another. */
    boolean tells(Item.Event event, Argument argument) {
        return reported(event).contains(argument);
    }

    /**
     * With what force an event or relation is claimed: once for each who reports it, else once. With each force the
     * saying and the speaker, which a context must show as well.
     */
    Map<Force, List<Thing>> of(Item item, Optional<Voice> voice, Marks.On marks) {
        Map<Force, List<Thing>> forces = new LinkedHashMap<>();
        for (Item.Event telling : tellings.getOrDefault(item.origin().id().text(), List.of())) {
            Optional<EventRule> rule = rule(telling);
            Optional<Thing> reporter = reporter(telling);
            Force told = new Force(
                    reporter.map(Thing::id).orElse("unattributed"),
                    outer(telling),
                    rule.flatMap(EventRule::standing).map(Written::text).orElse("stated"),
                    rule.flatMap(EventRule::polarity).map(Written::text).equals(Optional.of("negated")));
            List<Thing> saying = new ArrayList<>(List.of(things.of(telling)));
            reporter.ifPresent(saying::add);
            Force force = read(told, voice, marks);
            forces.putIfAbsent(force, force.by().equals(told.by()) ? saying : List.of());
        }
        if (forces.isEmpty()) {
            boolean vouched = terms.by().equals("article")
                    && !held.contains(item.origin().id().text());
            Force plain = new Force(vouched ? "article" : "unattributed", Optional.empty(), terms.standing(), false);
            forces.put(read(plain, voice, marks), List.of());
        }
        return forces;
    }

    private Force read(Force force, Optional<Voice> voice, Marks.On marks) {
        return possible(marked(voice.map(v -> voiced(force, v)).orElse(force), marks.rules()));
    }

    /** The one who reports, if that can be somebody or a document: by the rule, else the actor, else the only agent. */
    private Optional<Thing> reporter(Item.Event telling) {
        Optional<EventRule> rule = rule(telling);
        List<Argument> speakers = arguments(telling, rule.flatMap(EventRule::reporter));
        if (speakers.isEmpty()) {
            speakers = telling.arguments().stream()
                    .filter(argument -> terms.role(rule, argument.role().text()).equals(Optional.of("actor")))
                    .toList();
        }
        if (speakers.isEmpty()) {
            List<Argument> agents = telling.arguments().stream()
                    .filter(argument -> fitting.isSurely(things.of(argument.target()), AGENT))
                    .toList();
            speakers = agents.size() == 1 ? agents : List.of();
        }
        return speakers.stream()
                .map(argument -> things.of(argument.target()))
                .filter(thing -> fitting.isAny(thing, SPEAKERS))
                .findFirst();
    }

    /** The one who reports that it was reported. */
    private Optional<String> outer(Item.Event telling) {
        return tellings.getOrDefault(telling.origin().id().text(), List.of()).stream()
                .flatMap(event -> reporter(event).map(Thing::id).stream())
                .findFirst();
    }

    private Force voiced(Force force, Voice voice) {
        Force now = voice.by().map(by -> force.by(speaker(by))).orElse(force);
        if (voice.standing().isPresent()) {
            String word = LabelTable.fold(voice.standing().get().text());
            // A word that is not understood must not make a statement of what may be none.
            String standing = STANDINGS.getOrDefault(word, "alleged");
            now = standing.equals("denied") ? now.standing("stated").negated(true) : now.standing(standing);
        }
        if (voice.polarity().isPresent()) {
            now = now.negated(List.of("negated", "negative", "denied", "neg", "true")
                    .contains(LabelTable.fold(voice.polarity().get().text())));
        }
        return now;
    }

    private String speaker(Written by) {
        String word = by.text().strip();
        String plain = word.toLowerCase(Locale.ROOT);
        if (List.of("article", "the article", "author", "the author", "narrator")
                .contains(plain)) {
            return "article";
        }
        Optional<Thing> known = things.called(word);
        if (known.isPresent()) {
            return fitting.isAny(known.get(), SPEAKERS) ? known.get().id() : "unattributed";
        }
        if (word.isEmpty() || !things.isInText(word)) {
            return "unattributed";
        }
        return newcomers
                .computeIfAbsent(
                        word,
                        w -> DraftEntity.of(
                                new Written(things.newId(w), by.position()),
                                List.of(new Written("Agent", by.position())),
                                List.of(new Written(w, by.position())),
                                List.of()))
                .id()
                .text();
    }

    private static Force marked(Force force, List<AttributeRule> rules) {
        Force now = force;
        for (AttributeRule rule : rules) {
            now = rule.by().map(Written::text).map(now::by).orElse(now);
            now = rule.standing().map(Written::text).map(now::standing).orElse(now);
            if (rule.polarity().isPresent()) {
                now = now.negated(rule.polarity().get().text().equals("negated"));
            }
        }
        return now;
    }

    /** Only a court rules. */
    private Force possible(Force force) {
        return force.standing().equals("ruled") && !fitting.isCourt(force.by()) ? force.standing("stated") : force;
    }

    /** Those whom the source names as claimants and nowhere else. */
    List<DraftEntity> newcomers() {
        return List.copyOf(newcomers.values());
    }

    private static Map<String, String> standings() {
        Map<String, String> words = new HashMap<>();
        List.of("stated", "asserted", "fact", "factual", "confirmed", "actual", "certain")
                .forEach(word -> words.put(word, "stated"));
        List.of("alleged", "allegation", "accused", "claimed", "reported", "rumoured", "rumored")
                .forEach(word -> words.put(word, "alleged"));
        List.of("opinion", "belief", "believed").forEach(word -> words.put(word, "opinion"));
        List.of("proposed", "proposal", "planned", "demanded").forEach(word -> words.put(word, "proposed"));
        List.of("predicted", "prediction", "forecast", "future", "expected")
                .forEach(word -> words.put(word, "predicted"));
        List.of("ruled", "ruling", "convicted", "found").forEach(word -> words.put(word, "ruled"));
        List.of("denied", "denial", "rejected").forEach(word -> words.put(word, "denied"));
        return Map.copyOf(words);
    }
}
