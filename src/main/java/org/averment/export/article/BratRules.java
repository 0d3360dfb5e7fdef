package org.averment.export.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.averment.importing.Terms;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping;
import org.averment.model.mapping.Mapping.AttributeRule;
import org.averment.model.mapping.Mapping.EventRule;
import org.averment.model.mapping.Mapping.RelationRule;
import org.averment.model.mapping.Mapping.Shape;
import org.averment.vocab.Ontology;

/** How what is written will be read again. Immutable. */
final class BratRules {
    private final List<Mapping> mappings;
    private final Terms terms;

    /**
     * The rules of some mappings.
     *
     * @param mappings the first ones first
     */
    BratRules(List<Mapping> mappings) {
        this.mappings = List.copyOf(mappings);
        this.terms = new Terms(Ontology.get(), mappings);
    }

    /** The classes that a label stands for. */
    List<String> classes(String label) {
        return terms.classes(label);
    }

    Optional<EventRule> event(String label) {
        return terms.event(label);
    }

    Optional<RelationRule> relation(String label) {
        return terms.relation(label);
    }

    /** What a relation of this label will be read as. */
    Optional<Shape> shape(String label) {
        return relation(label).map(RelationRule::shape);
    }

    /** What a mark means, by its name and value. */
    Optional<AttributeRule> attribute(String name, String value) {
        return terms.attribute(name, Optional.of(value));
    }

    /** Whether an argument of an event is what is said by it: the one that its rule names, else another statement. */
    boolean isReported(BratStatement telling, BratStatement.Argument argument, boolean named, boolean statement) {
        Optional<EventRule> rule = terms.event(telling.label);
        if (named) {
            return isNamed(rule.flatMap(EventRule::reports), argument.role());
        }
        boolean says = terms.eventType(telling.label).filter(terms::isStatement).isPresent();
        return says
                && statement
                && terms.role(rule, argument.role())
                        .map(key -> key.equals("topic") || key.equals("object"))
                        .orElse(true);
    }

    /** Whether an argument of an event is the one who says it: the one that its rule names, or the actor. */
    boolean isReporter(BratStatement telling, BratStatement.Argument argument, boolean named) {
        Optional<EventRule> rule = terms.event(telling.label);
        return named
                ? isNamed(rule.flatMap(EventRule::reporter), argument.role())
                : terms.role(rule, argument.role()).equals(Optional.of("actor"));
    }

    private static boolean isNamed(Optional<Written> role, String label) {
        return role.filter(name -> name.text().equalsIgnoreCase(label)).isPresent();
    }

    /** What a register is called whose keys have a scheme. */
    String register(String scheme) {
        // A folder of mappings is no order; the longest name is the one in full.
        Set<String> names = new TreeSet<>(
                (a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(b.length(), a.length()));
        for (Mapping mapping : mappings) {
            mapping.keys().forEach((name, rule) -> {
                if (rule.scheme().text().equals(scheme)) {
                    names.add(name);
                }
            });
        }
        return names.stream().findFirst().orElse(scheme);
    }
}
