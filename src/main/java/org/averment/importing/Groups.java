package org.averment.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Span;

/**
 * Which mentions are one entity: those that a cluster ties, those with one external key, and those of one label on one
 * span, as two annotators make them; and a link of a chain without a class with what another layer marks on its span. Never for a name alone. One use for each document.
 */
final class Groups {
    private final References references;
    private final Terms terms;
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> triggers = new HashSet<>();
    private final Map<String, String> eventOfTrigger = new HashMap<>();

    Groups(References references, Terms terms) {
        this.references = references;
        this.terms = terms;
        for (Item item : references.usable()) {
            if (item instanceof Item.Event event) {
                event.trigger().ifPresent(trigger -> {
                    triggers.add(trigger.text());
                    eventOfTrigger.putIfAbsent(
                            trigger.text(), event.origin().id().text());
                });
            }
        }
        Map<String, String> firstOfSpan = new HashMap<>();
        Map<String, String> firstOfKey = new HashMap<>();
        Map<List<Span>, String> typed = typed();
        for (Item item : references.usable()) {
            String id = item.origin().id().text();
            if (item instanceof Item.Mention mention && isEntity(item)) {
                String span = mention.labels().stream().map(Written::text).toList() + " " + mention.fragments();
                union(firstOfSpan.computeIfAbsent(span, s -> id), id);
            } else if (item instanceof Item.Cluster cluster && tiesEntities(cluster)) {
                cluster.members().forEach(member -> {
                    union(id, member.text());
                    untyped(references.get(member)).map(typed::get).ifPresent(same -> union(same, id));
                });
            } else if (item instanceof Item.Key key && isEntity(references.get(key.target()))) {
                key(key).ifPresent(k -> union(
                        firstOfKey.computeIfAbsent(k, f -> key.target().text()),
                        key.target().text()));
            }
        }
    }

    /** The first mention of each span that has a class. */
    private Map<List<Span>, String> typed() {
        Map<List<Span>, String> typed = new HashMap<>();
        for (Item item : references.usable()) {
            if (item instanceof Item.Mention mention && isEntity(item) && hasClass(mention)) {
                typed.putIfAbsent(mention.fragments(), item.origin().id().text());
            }
        }
        return typed;
    }

    /** The span of a link in a chain, which says nothing but that it is one: another layer may say what stands there. */
    private Optional<List<Span>> untyped(Item member) {
        return member instanceof Item.Mention mention && !hasClass(mention)
                ? Optional.of(mention.fragments())
                : Optional.empty();
    }

    private boolean hasClass(Item.Mention mention) {
        return mention.labels().stream()
                .anyMatch(label -> !terms.classes(label.text()).isEmpty());
    }

    Optional<String> key(Item.Key key) {
        return terms.key(key.scheme().text(), key.value().text());
    }

    /** Whether an item is an entity, or several that are one: no event, and no word that stands for one. */
    boolean isEntity(Item item) {
        return item instanceof Item.Mention && !isTrigger(item)
                || item instanceof Item.Named
                || item instanceof Item.Cluster cluster && tiesEntities(cluster);
    }

    boolean isTrigger(Item item) {
        return triggers.contains(item.origin().id().text());
    }

    /** The first event of which a mention is the trigger. */
    Optional<Item> event(Item trigger) {
        return Optional.ofNullable(eventOfTrigger.get(trigger.origin().id().text()))
                .flatMap(references::find);
    }

    /** Whether a cluster's members are mentions and named entities, or clusters of such. */
    boolean tiesEntities(Item.Cluster cluster) {
        return cluster.members().stream().allMatch(member -> {
            Item item = references.get(member);
            boolean inner = item instanceof Item.Cluster nested
                    && nested.members().stream()
                            .allMatch(m -> !(references.get(m) instanceof Item.Cluster) && isEntity(references.get(m)));
            return inner || !(item instanceof Item.Cluster) && isEntity(item);
        });
    }

    /** The id that stands for all that are one with an item. */
    String root(String id) {
        String at = id;
        while (!parents.getOrDefault(at, at).equals(at)) {
            String parent = parents.get(at);
            parents.put(at, parents.getOrDefault(parent, parent));
            at = parent;
        }
        return at;
    }

    private void union(String one, String other) {
        String root = root(one);
        String otherRoot = root(other);
        if (!root.equals(otherRoot)) {
            parents.put(otherRoot, root);
        }
    }

    /** The entities: the mentions and named entities that are one, in the order of the source, by their root. */
    Map<String, List<Item>> entities() {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : references.usable()) {
            if (!(item instanceof Item.Cluster) && isEntity(item)) {
                groups.computeIfAbsent(root(item.origin().id().text()), r -> new ArrayList<>(1))
                        .add(item);
            }
        }
        return groups;
    }
}
