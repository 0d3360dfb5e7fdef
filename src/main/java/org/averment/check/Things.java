package org.averment.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.averment.model.Diagnostic;
import org.averment.model.DraftEntity;
import org.averment.model.Entity;
import org.averment.model.Mention;
import org.averment.model.NameKey;
import org.averment.model.Nearest;
import org.averment.model.Position;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Written;
import org.averment.vocab.Ontology;

/** The things of one article by the ids of its file: entities declared, and events, cases and ties told of. */
final class Things {
    /** Words that a claim's {@code by} takes, so no entity may bear them. */
    static final Set<String> RESERVED = Set.of("article", "unattributed");

    private final Ontology ontology;
    private final Findings findings;
    private final Scalars scalars;
    private final Grounding grounding;
    private final Remarks remarks;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<ThingId, Position> keyed = new LinkedHashMap<>();

    Things(Ontology ontology, Findings findings, Scalars scalars, Grounding grounding) {
        this.ontology = ontology;
        this.findings = findings;
        this.scalars = scalars;
        this.grounding = grounding;
        this.remarks = new Remarks(findings);
    }

    /** An entity and where its id was first written. */
    record Thing(Entity entity, Position position) {
        ThingId id() {
            return entity.id();
        }

        String kinds() {
            return entity.types().stream().map(Term::name).collect(Collectors.joining(", "));
        }
    }

    void declare(DraftEntity draft, EntityCheck check) {
        String id = draft.id().text();
        scalars.id(draft.id());
        isReserved(draft.id());
        List<ThingId.Keyed> keys = check.keys(draft);
        ThingId thingId = keys.isEmpty() ? new ThingId.Local(id) : keys.get(0);
        Thing thing = new Thing(
                new Entity(
                        thingId,
                        check.types(draft),
                        draft.names().stream().map(Written::text).distinct().toList(),
                        mentions(draft),
                        remarks.attributes(draft.attributes()),
                        Remarks.notes(draft.notes())),
                draft.id().position());
        Thing first = things.putIfAbsent(id, thing);
        if (first != null) {
            findings.add(Diagnostic.error(
                            "duplicate-id",
                            draft.id().position(),
                            "this id is taken by the entity at " + first.position())
                    .value(id));
        }
        Position same = keys.isEmpty()
                ? null
                : keyed.putIfAbsent(keys.get(0), draft.id().position());
        if (same != null) {
            findings.add(Diagnostic.error(
                            "shared-key",
                            draft.id().position(),
                            "two entities have the same key, so they are one; the other is at " + same)
                    .value(keys.get(0).toString())
                    .expected("one entity with both names"));
        }
    }

    private List<Mention> mentions(DraftEntity draft) {
        return draft.mentions().stream()
                .flatMap(mention -> grounding.ground(mention).stream())
                .distinct()
                .toList();
    }

    /** The thing that a picture is of; declared by the picture itself unless the file already has it. */
    Optional<Thing> tell(Written id, String kind) {
        Thing known = things.get(id.text());
        if (known != null) {
            if (surely(known, Set.of(kind))) {
                return Optional.of(known);
            }
            if (is(known, Set.of(kind))) {
                return Optional.of(also(known, id.text(), kind));
            }
            findings.add(Diagnostic.error(
                            "wrong-kind",
                            id.position(),
                            "this is not " + article(kind) + " but " + article(known.kinds()))
                    .value(id.text())
                    .expected("the id of " + article(kind) + ", or a new one"));
            return Optional.empty();
        }
        if (!scalars.id(id) | isReserved(id)) {
            return Optional.empty();
        }
        Thing thing = new Thing(
                Entity.of(new ThingId.Local(id.text()), List.of(new Term(Term.CLASS, kind, true)), List.of()),
                id.position());
        things.put(id.text(), thing);
        return Optional.of(thing);
    }

    private boolean isReserved(Written id) {
        boolean reserved = RESERVED.contains(id.text());
        if (reserved) {
            findings.add(Diagnostic.error("reserved-id", id.position(), "this id has a meaning of its own in claims")
                    .value(id.text())
                    .expected("another id"));
        }
        return reserved;
    }

    /** A thing of a class that the ontology does not know, told of as an event: to the plain-fact rule it is one. */
    private Thing also(Thing known, String id, String kind) {
        List<Term> types = new ArrayList<>(known.entity().types());
        types.add(new Term(Term.CLASS, kind, true));
        Thing both = new Thing(known.entity().withTypes(types), known.position());
        things.put(id, both);
        return both;
    }

    /** The thing of an id; an unknown one is reported with the nearest. */
    Optional<Thing> refer(Written id) {
        Thing thing = things.get(id.text());
        if (thing == null) {
            findings.add(Diagnostic.error("unknown-entity", id.position(), "nothing in this file has this id")
                    .value(id.text())
                    .nearest(nearest(id.text())));
        }
        return Optional.ofNullable(thing);
    }

    /** Like {@link #refer}, and of one of the classes. */
    Optional<Thing> refer(Written id, String use, Set<String> classes) {
        Optional<Thing> thing = refer(id);
        if (thing.isPresent() && !is(thing.get(), classes)) {
            findings.add(Diagnostic.error(
                            "wrong-range",
                            id.position(),
                            use + " cannot be " + article(thing.get().kinds()))
                    .value(id.text())
                    .expected(classes.stream().sorted().collect(Collectors.joining(" or "))));
            return Optional.empty();
        }
        return thing;
    }

    /** Whether a thing is of one of the classes; one of unknown class may be anything. */
    boolean is(Thing thing, Set<String> classes) {
        for (Term type : thing.entity().types()) {
            if (!type.mapped() || isAny(type, classes)) {
                return true;
            }
        }
        return thing.entity().types().isEmpty();
    }

    /** Whether the ontology itself makes a thing one of the classes. */
    boolean surely(Thing thing, Set<String> classes) {
        for (Term type : thing.entity().types()) {
            if (type.mapped() && isAny(type, classes)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAny(Term type, Set<String> classes) {
        for (String wanted : classes) {
            if (ontology.isA(type.name(), wanted)) {
                return true;
            }
        }
        return false;
    }

    List<Entity> entities() {
        Set<ThingId> seen = new HashSet<>();
        List<Entity> entities = new ArrayList<>();
        for (Thing thing : things.values()) {
            if (seen.add(thing.id())) {
                entities.add(named(thing));
            }
        }
        return entities;
    }

    /**
     * What has no other name is called as the text mentions it. But an event is not, nor a tie: whether "the murder"
     * took place is for its claims to say, and labels of what is not established are built accordingly.
     */
    private Entity named(Thing thing) {
        Entity entity = thing.entity();
        return surely(thing, PictureCheck.REIFIED) ? entity : entity.withNames(callings(entity));
    }

    private static List<String> callings(Entity entity) {
        return entity.names().isEmpty()
                ? entity.mentions().stream().map(Mention::words).distinct().toList()
                : entity.names();
    }

    /** The things of which nothing is a plain fact before one gives their type. */
    Set<ThingId> ofAny(Set<String> classes) {
        Set<ThingId> found = new HashSet<>();
        for (Thing thing : things.values()) {
            if (surely(thing, classes)) {
                found.add(thing.id());
            }
        }
        return found;
    }

    static String article(String noun) {
        boolean vowel = !noun.isEmpty() && "AEIOU".indexOf(noun.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + noun;
    }

    /** The ids of all entities that bear this name, for a name alone decides nothing; or the id spelt most alike. */
    private Optional<String> nearest(String id) {
        String folded = NameKey.fold(id);
        String bearers = things.entrySet().stream()
                .filter(e -> callings(e.getValue().entity()).stream()
                        .anyMatch(name -> NameKey.fold(name).equals(folded)))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(" or "));
        return bearers.isEmpty() ? Nearest.to(id, things.keySet()) : Optional.of(bearers);
    }
}
