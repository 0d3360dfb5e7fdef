package org.averment.importing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
