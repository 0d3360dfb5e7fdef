package org.averment.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAttribute;
import org.averment.model.DraftEntity;
import org.averment.model.DraftMention;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;

/** The entities of a draft: all that the source marked, with every mention. One use for each document. */
final class EntityDrafts {
    private final References references;
    private final Things things;
    private final Groups groups;
    private final Terms terms;
    private final Marks marks;
    private final Reckoning reckoning;

    EntityDrafts(References references, Things things, Groups groups, Terms terms, Marks marks, Reckoning reckoning) {
        this.references = references;
        this.things = things;
        this.groups = groups;
        this.terms = terms;
        this.marks = marks;
        this.reckoning = reckoning;
    }

    /**
     * The entities, and the events that words of the text stand for.
     *
     * @param used the ids of things that claims speak of: these need not stand in the text by their name
     */
    List<DraftEntity> of(Set<String> used) {
        Map<String, List<Written>> keys = keys();
        List<DraftEntity> drafts = new ArrayList<>();
        things.entities().forEach((root, members) -> {
            Thing thing = things.ofRoot(root);
            boolean grounded = used.contains(thing.id())
                    || members.stream().anyMatch(Item.Mention.class::isInstance)
                    || !thing.places().isEmpty();
            if (grounded) {
                drafts.add(entity(root, thing, members, keys.getOrDefault(root, List.of())));
                members.forEach(this::count);
            } else {
                members.forEach(this::nowhere);
            }
        });
        return drafts;
    }

    private Map<String, List<Written>> keys() {
        Map<String, List<Written>> keys = new LinkedHashMap<>();
        for (Item item : references.usable()) {
            if (item instanceof Item.Key key && groups.isEntity(references.get(key.target()))) {
                groups.key(key).ifPresent(text -> {
                    List<Written> of =
                            keys.computeIfAbsent(groups.root(key.target().text()), r -> new ArrayList<>(1));
                    if (of.stream().noneMatch(written -> written.text().equals(text))) {
                        of.add(new Written(text, key.value().position()));
                    }
                });
            }
        }
        return keys;
    }

    private DraftEntity entity(String root, Thing thing, List<Item> members, List<Written> keys) {
        Position position = members.get(0).origin().position();
        Marks.On on = marks.of(root);
        Set<String> types = new LinkedHashSet<>(thing.classes());
        types.addAll(on.classes());
        List<DraftAttribute> attributes = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Item member : members) {
            for (Written label : Things.labels(member)) {
                List<String> own = terms.classes(label.text()).isEmpty() ? terms.ownClasses(label.text()) : List.of();
                types.addAll(own);
                boolean named = types.contains(label.text()) || own.contains(Picturing.own(label.text()));
                if (!named && labels.add(label.text())) {
                    attributes.add(new DraftAttribute(new Written("label", label.position()), label));
                }
            }
            annotator(member.origin())
                    .filter(name -> attributes.stream()
                            .noneMatch(a -> a.name().text().equals("annotator")
                                    && a.value().text().equals(name.text())))
                    .ifPresent(name ->
                            attributes.add(new DraftAttribute(new Written("annotator", name.position()), name)));
        }
        attributes.addAll(on.attributes());
        if (types.isEmpty()) {
            types.add(Picturing.own(""));
        }
        return new DraftEntity(
                new Written(thing.id(), position),
                types.stream().map(type -> new Written(type, position)).toList(),
                thing.names().stream().map(name -> new Written(name, position)).toList(),
                keys,
                Optional.empty(),
                Optional.empty(),
                mentions(members),
                attributes.stream().distinct().toList(),
                on.notes());
    }

    private static Optional<Written> annotator(Origin origin) {
        return origin.annotator().flatMap(annotation -> annotation.by());
    }

    static List<DraftMention> mentions(List<Item> members) {
        Map<List<?>, DraftMention> mentions = new LinkedHashMap<>();
        for (Item member : members) {
            if (member instanceof Item.Mention mention) {
                Position at = mention.origin().position();
                mentions.putIfAbsent(
                        mention.fragments(),
                        new DraftMention(
                                new Written(mention.text(), at),
                                Optional.empty(),
                                mention.fragments().stream()
                                        .map(span -> Quotes.draft(span, at))
                                        .toList()));
            }
        }
        return List.copyOf(mentions.values());
    }

    private void count(Item member) {
        List<Written> labels = Things.labels(member);
        Optional<Written> unmapped = labels.stream()
                .filter(label -> terms.classes(label.text()).isEmpty())
                .findFirst();
        if (labels.isEmpty()) {
            reckoning.kept(member.origin(), "it has no label");
        } else if (unmapped.isPresent()) {
            reckoning.kept(member.origin(), "no mapping for " + unmapped.get().text());
        } else {
            reckoning.mapped(member.origin());
        }
    }

    private void nowhere(Item member) {
        Written name = ((Item.Named) member).names().get(0);
        reckoning.refused(
                member.origin(),
                Diagnostic.warning("not-in-text", name.position(), "this stands nowhere in the text")
                        .value(name.text())
                        .expected("a name that the text has, or a relation with a quote from it"));
    }
}
