package org.averment.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping;
import org.averment.model.mapping.Mapping.AttributeRule;
import org.averment.model.mapping.Mapping.EventRule;
import org.averment.model.mapping.Mapping.RelationRule;
import org.averment.model.mapping.Sketch;
import org.averment.model.mapping.Sketch.Entry;
import org.averment.model.mapping.Sketch.Suggestion;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Standoff;
import org.averment.vocab.Ontology;

/** Counts the labels of documents, and suggests what they become. Not thread-safe. */
public final class Sketching {
    private final Terms terms;
    private final Map<String, Long> documents = new LinkedHashMap<>();
    private final Map<String, Long> entities = new TreeMap<>();
    private final Map<String, Long> relations = new TreeMap<>();
    private final Map<String, Long> events = new TreeMap<>();
    private final Map<String, Map<String, Long>> rolesOfEvents = new TreeMap<>();
    private final Map<String, Long> attributes = new TreeMap<>();
    private final Map<String, Long> keys = new TreeMap<>();

    /**
     * A count.
     *
     * @param mappings where suggestions come from
     */
    public Sketching(Ontology ontology, List<Mapping> mappings) {
        this.terms = new Terms(ontology, mappings);
    }

    /** Counts a document. */
    public void add(Standoff document) {
        documents.merge(document.format(), 1L, Long::sum);
        Set<String> triggers = new HashSet<>();
        document.items().forEach(item -> {
            if (item instanceof Item.Event event) {
                event.trigger().ifPresent(trigger -> triggers.add(trigger.text()));
            }
        });
        for (Item item : document.items()) {
            boolean entity = item instanceof Item.Mention || item instanceof Item.Named;
            if (entity && !triggers.contains(item.origin().id().text())) {
                Things.labels(item).forEach(label -> count(entities, label));
            } else if (item instanceof Item.Relation relation) {
                relation.type().ifPresent(type -> count(relations, type));
            } else if (item instanceof Item.Event event) {
                count(events, event.type());
                event.arguments()
                        .forEach(argument -> count(
                                rolesOfEvents.computeIfAbsent(event.type().text(), type -> new TreeMap<>()),
                                argument.role()));
            } else if (item instanceof Item.Attribute attribute
                    && attribute.target().isPresent()) {
                String value = attribute.value().map(v -> "=" + v.text()).orElse("");
                attributes.merge(attribute.name().text() + value, 1L, Long::sum);
            } else if (item instanceof Item.Key key) {
                count(keys, key.scheme());
            }
        }
    }

    private static void count(Map<String, Long> counts, Written label) {
        if (!label.text().isBlank()) {
            counts.merge(label.text(), 1L, Long::sum);
        }
    }

    /** What was counted, the most frequent first. */
    public Sketch sketch() {
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        section(sections, "entities", entities, label -> {
            List<String> classes = terms.classes(label);
            return new Suggestion.Terms(classes.isEmpty() ? List.of(Mapping.OWN) : classes);
        });
        section(sections, "relations", relations, this::relation);
        section(sections, "events", events, this::event);
        section(sections, "attributes", attributes, this::attribute);
        section(sections, "keys", keys, this::key);
        return new Sketch(documents, sections);
    }

    private static void section(
            Map<String, List<Entry>> sections,
            String name,
            Map<String, Long> counts,
            Function<String, Suggestion> suggestion) {
        List<Entry> entries = new ArrayList<>();
        counts.forEach((label, count) -> entries.add(new Entry(label, count, suggestion.apply(label))));
        entries.sort(Comparator.comparing((Entry entry) -> -entry.count()));
        if (!entries.isEmpty()) {
            sections.put(name, entries);
        }
    }

    private Suggestion relation(String label) {
        Optional<RelationRule> rule = terms.relation(label);
        Map<String, String> parts = new LinkedHashMap<>();
        if (rule.isEmpty()) {
            return new Suggestion.Terms(List.of(Mapping.OWN));
        }
        parts.put(
                rule.get().shape().name().toLowerCase(Locale.ROOT),
                rule.get().term().text());
        put(parts, "from", rule.get().from());
        put(parts, "to", rule.get().to());
        put(parts, "post", rule.get().post());
        return new Suggestion.Keys(parts, Map.of());
    }

    private Suggestion event(String label) {
        Optional<EventRule> rule = terms.event(label);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("type", terms.eventType(label).orElse(Mapping.OWN));
        rule.ifPresent(r -> {
            put(parts, "reports", r.reports());
            put(parts, "reporter", r.reporter());
            put(parts, "standing", r.standing());
            put(parts, "polarity", r.polarity());
        });
        Map<String, String> roles = new LinkedHashMap<>();
        rolesOfEvents
                .getOrDefault(label, Map.of())
                .keySet()
                .forEach(role -> roles.put(role, terms.role(rule, role).orElse(Mapping.OWN)));
        return new Suggestion.Keys(parts, roles);
    }

    private Suggestion attribute(String label) {
        int equals = label.indexOf('=');
        String name = equals < 0 ? label : label.substring(0, equals);
        Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(label.substring(equals + 1));
        Map<String, String> parts = new LinkedHashMap<>();
        Optional<AttributeRule> rule = terms.attribute(name, value);
        rule.ifPresent(r -> {
            put(parts, "by", r.by());
            put(parts, "standing", r.standing());
            put(parts, "polarity", r.polarity());
            put(parts, "type", r.classes().stream().findFirst());
        });
        return new Suggestion.Keys(parts, Map.of());
    }

    private Suggestion key(String register) {
        return new Suggestion.Terms(List.of(terms.scheme(register).orElse(Mapping.OWN)));
    }

    private static void put(Map<String, String> parts, String key, Optional<Written> value) {
        value.ifPresent(word -> parts.put(key, word.text()));
    }
}
