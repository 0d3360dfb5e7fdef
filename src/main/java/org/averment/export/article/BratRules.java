package org.averment.export.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping;
import org.averment.model.mapping.Mapping.AttributeRule;
import org.averment.model.mapping.Mapping.ClassRule;
import org.averment.model.mapping.Mapping.EventRule;
import org.averment.model.mapping.Mapping.RelationRule;
import org.averment.model.mapping.Mapping.Shape;
import org.averment.vocab.Ontology;

/** How what is written will be read again: the rules of mappings, the first ones first. Immutable. */
final class BratRules {
    private final Ontology ontology = Ontology.get();
    private final List<Mapping> mappings;

    BratRules(List<Mapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    /** The classes that a label stands for by a rule. */
    List<String> classes(String label) {
        Optional<ClassRule> rule = rule(Mapping::entities, label);
        return rule.map(r -> r.classes().stream().map(Written::text).toList()).orElse(List.of());
    }

    Optional<EventRule> event(String label) {
        return rule(Mapping::events, label);
    }

    Optional<RelationRule> relation(String label) {
        return rule(Mapping::relations, label);
    }

    /** What a relation of this label will be read as. */
    Optional<Shape> shape(String label) {
        return relation(label)
                .map(RelationRule::shape)
                .or(() -> ontology.concept("relation-type", label)
                        .map(concept -> ontology.narrower("relation-type", "role-in-body")
                                        .contains(label)
                                ? Shape.TENURE
                                : Shape.RELATION));
    }

    /** What a mark means, by its name and value. */
    Optional<AttributeRule> attribute(String name, String value) {
        Optional<AttributeRule> exact = rule(Mapping::attributes, name + "=" + value);
        boolean off = Set.of("false", "no", "0", "none", "off").contains(value.toLowerCase(java.util.Locale.ROOT));
        return exact.isPresent() || off ? exact : rule(Mapping::attributes, name);
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

    private <T> Optional<T> rule(Function<Mapping, Map<String, T>> table, String label) {
        for (Mapping mapping : mappings) {
            T exact = table.apply(mapping).get(label);
            if (exact != null) {
                return Optional.of(exact);
            }
            Optional<T> alike = table.apply(mapping).entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(label))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (alike.isPresent()) {
                return alike;
            }
        }
        return Optional.empty();
    }
}
