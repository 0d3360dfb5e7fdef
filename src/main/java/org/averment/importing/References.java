package org.averment.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Diagnostic;
import org.averment.model.Nearest;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;

/**
 * The items of a document by their ids. What refers to something that is not there, or that is refused, is refused
 * itself, and so on. One use for each document.
 */
final class References {
    /** As many ids as are compared with a mistyped one. */
    private static final int IDS_COMPARED = 10_000;

    private final Map<String, Item> byId = new LinkedHashMap<>();
    private final List<Item> usable = new ArrayList<>();

    References(List<Item> items, Reckoning reckoning) {
        Map<Item, Diagnostic> faults = new IdentityHashMap<>();
        for (Item item : items) {
            Item first = byId.putIfAbsent(item.origin().id().text(), item);
            if (first != null && !(item instanceof Item.Unused)) {
                faults.put(
                        item,
                        Diagnostic.warning("duplicate-item", item.origin().position(), "two items have one id")
                                .value(item.origin().id().text())
                                .expected("another id; the first stands at "
                                        + first.origin().position()));
            }
        }
        Map<String, List<Item>> dependents = new HashMap<>();
        for (Item item : items) {
            for (Written reference : references(item)) {
                dependents
                        .computeIfAbsent(reference.text(), id -> new ArrayList<>(1))
                        .add(item);
            }
            fault(item).ifPresent(fault -> faults.putIfAbsent(item, fault));
        }
        spread(items, faults, dependents);
        for (Item item : items) {
            Diagnostic fault = faults.get(item);
            if (item instanceof Item.Unused unused) {
                count(unused, reckoning);
            } else if (fault != null) {
                reckoning.refused(item.origin(), fault);
            } else {
                usable.add(item);
            }
        }
        faults.keySet().forEach(item -> byId.remove(item.origin().id().text(), item));
    }

    private static void count(Item.Unused unused, Reckoning reckoning) {
        if (unused.refused() && reckoning.isStrict()) {
            reckoning.refused(
                    unused.origin(),
                    Diagnostic.error("item-refused", unused.origin().position(), unused.why()));
        } else if (unused.refused()) {
            reckoning.refused(unused.origin(), unused.why());
        } else {
            reckoning.leftOut(unused.origin(), unused.why());
        }
    }

    /** What depends on an item with a fault has one too. */
    private void spread(List<Item> items, Map<Item, Diagnostic> faults, Map<String, List<Item>> dependents) {
        Deque<Item> todo = new ArrayDeque<>();
        items.stream().filter(faults::containsKey).forEach(todo::add);
        while (!todo.isEmpty()) {
            Item item = todo.remove();
            String id = item.origin().id().text();
            if (byId.get(id) != item) {
                continue;
            }
            for (Item dependent : dependents.getOrDefault(id, List.of())) {
                Diagnostic fault = Diagnostic.warning(
                                "refused-reference",
                                dependent.origin().position(),
                                "this refers to something that is refused")
                        .value(id);
                if (faults.putIfAbsent(dependent, fault) == null) {
                    todo.add(dependent);
                }
            }
        }
    }

    private Optional<Diagnostic> fault(Item item) {
        Optional<Diagnostic> own = Soundness.fault(item);
        if (own.isPresent()) {
            return own;
        }
        if (item instanceof Item.Cluster cluster && (cluster.members().isEmpty() || isDeep(cluster))) {
            return Optional.of(Diagnostic.warning(
                            "wrong-reference", item.origin().position(), "this ties nothing, or ties of ties of ties")
                    .value(item.origin().id().text())
                    .expected("the ids of spans or entities"));
        }
        if (item instanceof Item.Event event
                && event.trigger().filter(this::isNoSpan).isPresent()) {
            Written trigger = event.trigger().get();
            return Optional.of(
                    Diagnostic.warning("wrong-reference", trigger.position(), "no event is a word of the text")
                            .value(trigger.text())
                            .expected("the id of the span that stands for the event"));
        }
        for (Written reference : references(item)) {
            Item target = byId.get(reference.text());
            if (target == null) {
                return Optional.of(Diagnostic.warning(
                                "unknown-reference", reference.position(), "nothing in this document has this id")
                        .value(reference.text())
                        .nearest(Nearest.to(
                                reference.text(),
                                byId.keySet().stream().limit(IDS_COMPARED).toList())));
            }
            if (target instanceof Item.Unused) {
                return Optional.of(Diagnostic.warning(
                                "refused-reference", reference.position(), "this refers to something that is refused")
                        .value(reference.text()));
            }
            boolean mark =
                    target instanceof Item.Attribute || target instanceof Item.Note || target instanceof Item.Key;
            boolean maybe = item instanceof Item.Attribute || item instanceof Item.Note;
            if (mark && !maybe) {
                return Optional.of(Diagnostic.warning(
                                "wrong-reference", reference.position(), "this is no thing of which one can tell")
                        .value(reference.text())
                        .expected("the id of a span, entity, relation or event"));
            }
        }
        return Optional.empty();
    }

    /** Events that stood for each other would never end. */
    private boolean isNoSpan(Written trigger) {
        Item target = byId.get(trigger.text());
        return target instanceof Item.Event || target instanceof Item.Relation || target instanceof Item.Cluster;
    }

    private boolean isDeep(Item.Cluster cluster) {
        return cluster.members().stream()
                .anyMatch(member -> byId.get(member.text()) instanceof Item.Cluster inner
                        && inner.members().stream().anyMatch(m -> byId.get(m.text()) instanceof Item.Cluster));
    }

    /** The ids that an item refers to. */
    private static Set<Written> references(Item item) {
        Set<Written> found = new LinkedHashSet<>();
        if (item instanceof Item.Cluster cluster) {
            found.addAll(cluster.members());
        } else if (item instanceof Item.Relation relation) {
            found.add(relation.from().target());
            found.add(relation.to().target());
        } else if (item instanceof Item.Event event) {
            event.trigger().ifPresent(found::add);
            event.arguments().stream().map(Argument::target).forEach(found::add);
        } else if (item instanceof Item.Attribute attribute) {
            attribute.target().ifPresent(found::add);
        } else if (item instanceof Item.Note note) {
            note.target().ifPresent(found::add);
        } else if (item instanceof Item.Key key) {
            found.add(key.target());
        }
        return found;
    }

    /** The items that can be used, in the order of the source. */
    List<Item> usable() {
        return usable;
    }

    /** A usable item. */
    Item get(Written id) {
        return Objects.requireNonNull(byId.get(id.text()));
    }

    /** A usable item, if there is one of this id. */
    Optional<Item> find(String id) {
        return Optional.ofNullable(byId.get(id)).filter(item -> !(item instanceof Item.Unused));
    }
}
