package org.averment.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.averment.check.QuoteSearch;
import org.averment.model.NameKey;
import org.averment.model.Quote;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Span;

/** What each item of a document is in the draft: an entity, an event, a relation. One use for each document. */
final class Things {
    private static final int MOST_PLACES = 50;
    /** Events of events of events: what stands for the outermost is not looked for further down. */
    private static final int MOST_HOPS = 4;

    private final References references;
    private final Groups groups;
    private final Terms terms;
    private final QuoteSearch search;
    private final Ids ids = new Ids();
    private final Map<String, Thing> byRoot = new HashMap<>();
    private final Map<String, Thing> byItem = new HashMap<>();
    private final Map<String, Optional<Thing>> byName = new HashMap<>();

    Things(References references, Groups groups, Terms terms, QuoteSearch search) {
        this.references = references;
        this.groups = groups;
        this.terms = terms;
        this.search = search;
        groups.entities().forEach((root, members) -> byRoot.put(root, entity(root, members)));
        for (Item item : references.usable()) {
            String id = item.origin().id().text();
            if (item instanceof Item.Event) {
                byItem.put(id, new Thing(ids.of(id), List.of("Event"), false, places(item), List.of()));
            } else if (item instanceof Item.Relation) {
                byItem.put(id, new Thing(ids.of(id), List.of("Relation"), false, places(item), List.of()));
            }
        }
        byRoot.values()
                .forEach(thing -> thing.names()
                        .forEach(name -> byName.merge(
                                NameKey.fold(name),
                                Optional.of(thing),
                                (one, other) -> one.equals(other) ? one : Optional.empty())));
    }

    /** An id for something that no item stands for. */
    String newId(String like) {
        return ids.of(like);
    }

    private Thing entity(String root, List<Item> members) {
        Set<String> classes = new LinkedHashSet<>();
        boolean own = false;
        List<Span> places = new ArrayList<>();
        for (Item member : members) {
            for (Written label : labels(member)) {
                List<String> known = terms.classes(label.text());
                classes.addAll(known);
                own |= known.isEmpty();
            }
            if (member instanceof Item.Mention mention) {
                places.add(cover(mention));
            }
        }
        List<String> names = Naming.names(members);
        if (places.isEmpty()) {
            names.stream()
                    .flatMap(name -> search.places(name).stream())
                    .limit(MOST_PLACES)
                    .map(quote -> new Span(quote.start(), quote.end()))
                    .forEach(places::add);
        }
        String first = members.get(0).origin().id().text();
        // Of what nobody says what it is, nothing is known that a role could contradict.
        boolean anything = own || classes.isEmpty();
        return new Thing(ids.of(first), List.copyOf(classes), anything, places, names);
    }

    /** Those with something in them. */
    static List<Written> labels(Item entity) {
        List<Written> labels =
                entity instanceof Item.Mention mention ? mention.labels() : ((Item.Named) entity).labels();
        return labels.stream().filter(label -> !label.text().isBlank()).toList();
    }

    private static Span cover(Item.Mention mention) {
        return new Span(
                mention.fragments().get(0).start(),
                mention.fragments().get(mention.fragments().size() - 1).end());
    }

    /** Where an event's trigger stands; where there is none, and of a relation, what takes part stands for it. */
    private List<Span> places(Item item) {
        List<Span> places = new ArrayList<>();
        collect(item, 0, places);
        return places;
    }

    private void collect(Item item, int depth, List<Span> places) {
        if (places.size() >= MOST_PLACES || depth > MOST_HOPS) {
            return;
        }
        if (groups.isEntity(item)) {
            places.addAll(of(item).places());
        } else if (item instanceof Item.Mention trigger) {
            places.add(cover(trigger));
        } else if (item instanceof Item.Event event && event.trigger().isPresent()) {
            collect(references.get(event.trigger().get()), depth + 1, places);
        } else if (item instanceof Item.Event event) {
            event.arguments().forEach(argument -> collect(references.get(argument.target()), depth + 1, places));
        } else if (item instanceof Item.Relation relation) {
            collect(references.get(relation.from().target()), depth + 1, places);
            collect(references.get(relation.to().target()), depth + 1, places);
        }
    }

    /** What an item of the document is; of a trigger, the event. */
    Thing of(Item item) {
        String id = item.origin().id().text();
        if (groups.isEntity(item)) {
            return Objects.requireNonNull(byRoot.get(groups.root(id)));
        }
        if (groups.isTrigger(item)) {
            return of(groups.event(item).orElseThrow());
        }
        if (item instanceof Item.Cluster cluster) {
            return of(references.get(cluster.members().get(0)));
        }
        return Objects.requireNonNull(byItem.get(id));
    }

    Thing of(Written id) {
        return of(references.get(id));
    }

    /** The entities, in the order of the source. */
    Map<String, List<Item>> entities() {
        return groups.entities();
    }

    Thing ofRoot(String root) {
        return Objects.requireNonNull(byRoot.get(root));
    }

    /** The one entity of this id or name, if there is one alone. */
    Optional<Thing> called(String word) {
        return references
                .find(word)
                .filter(groups::isEntity)
                .map(this::of)
                .or(() -> byName.getOrDefault(NameKey.fold(word), Optional.empty()));
    }

    /** Whether words stand in the text. */
    boolean isInText(String words) {
        List<Quote> places = search.places(words);
        return !places.isEmpty();
    }
}
