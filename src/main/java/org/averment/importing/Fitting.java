package org.averment.importing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Edtf;
import org.averment.vocab.Ontology;
import org.averment.vocab.Ontology.Kind;
import org.averment.vocab.Ontology.RoleDefinition;

/** Whether things fit the roles that a mapping gives them: what does not is kept under the source's own role. */
final class Fitting {
    private final Ontology ontology;
    private final Set<String> courts = new HashSet<>();

    Fitting(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Whether a thing may be of one of the classes; one of unknown class may be anything. */
    boolean isAny(Thing thing, Set<String> classes) {
        return thing.own()
                || thing.classes().stream()
                        .anyMatch(name -> classes.stream().anyMatch(wanted -> ontology.isA(name, wanted)));
    }

    /** Whether the ontology itself makes a thing one of the classes. */
    boolean isSurely(Thing thing, Set<String> classes) {
        return thing.classes().stream()
                .anyMatch(name -> classes.stream().anyMatch(wanted -> ontology.isA(name, wanted)));
    }

    /** Whether a role can point to a thing. */
    boolean takes(String key, Thing value) {
        return role(key)
                .filter(role -> role.kind() == Kind.THING && isAny(value, Set.of(role.range())))
                .isPresent();
    }

    /** Whether things of a class have a role. */
    boolean has(String key, Thing thing) {
        return role(key).filter(role -> isAny(thing, role.domains())).isPresent();
    }

    /**
     * What a role of an event holds where a thing is given: the thing's id, or its words where the role takes words or
     * a date and they are that. A sum of money in a text is seldom one that can be read.
     */
    Optional<String> value(String key, Thing thing) {
        if (takes(key, thing)) {
            return Optional.of(thing.id());
        }
        Optional<String> name = thing.names().stream().findFirst();
        Optional<Kind> kind = role(key).map(RoleDefinition::kind);
        if (kind.equals(Optional.of(Kind.WORDS))) {
            return name;
        }
        return kind.equals(Optional.of(Kind.DATE))
                ? name.filter(text -> Edtf.parse(text).isPresent())
                : Optional.empty();
    }

    /** Whether things have a role that are neither events nor ties. */
    boolean isOfEntities(String key) {
        return role(key)
                .filter(role -> role.domains().stream()
                        .anyMatch(domain -> !ontology.isA(domain, "Event") && !ontology.isA(domain, "Relation")))
                .isPresent();
    }

    /** Whether events have a role. */
    boolean isOfEvents(String key) {
        return role(key)
                .filter(role ->
                        role.domains().contains("Event") || role.domains().contains("Entity"))
                .isPresent();
    }

    Optional<RoleDefinition> role(String key) {
        return ontology.roleByKey(key);
    }

    /** Remembers who may rule. */
    void know(Thing thing) {
        if (isSurely(thing, Set.of("Court"))) {
            courts.add(thing.id());
        }
    }

    boolean isCourt(String id) {
        return courts.contains(id);
    }
}
