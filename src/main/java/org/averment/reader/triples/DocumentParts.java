package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Evidence;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.reader.tree.Node;

/** What one document lists: entities, relations, events; and the ends of relations that it does not list. */
final class DocumentParts {
    private static final String ENTITY = "entity";
    private static final String UNLISTED = "entity not listed";
    private static final String RELATION = "relation";
    private static final String EVENT = "event";

    private final List<Listed> entities = new ArrayList<>();
    private final List<Triple> triples = new ArrayList<>();
    private final List<Happening> events = new ArrayList<>();
    private final Items items;
    private final Names names;
    private final List<Diagnostic> faults;

    private DocumentParts(DraftAnnotation annotator, List<Diagnostic> faults) {
        this.items = new Items(annotator, faults);
        this.names = new Names(faults);
        this.faults = faults;
    }

    /** Takes the items from a document. */
    static List<Item> take(Members document, DraftAnnotation annotator, List<Diagnostic> faults) {
        DocumentParts parts = new DocumentParts(annotator, faults);
        List<Node.Entry> entities = document.takeAll(Key.ENTITIES);
        List<Node.Entry> relations = document.takeAll(Key.RELATIONS);
        List<Node.Entry> events = document.takeAll(Key.EVENTS);
        document.takeAll(Key.MACHINERY);
        entities.forEach(entry -> parts.each(entry, Listing.ENTITIES, parts::readEntity));
        relations.forEach(entry -> parts.each(entry, Listing.RELATIONS, parts::readTriple));
        events.forEach(entry -> parts.each(entry, Listing.EVENTS, parts::readEvent));
        parts.write(document);
        return parts.items.all();
    }

    private void each(Node.Entry entry, Listing listing, BiConsumer<Node, Optional<Written>> reader) {
        if (!listing.each(entry.value(), reader)) {
            faults.add(Diagnostic.error("wrong-shape", entry.value().position(), "the wrong kind of value")
                    .value(entry.key().text())
                    .expected("a list, not " + entry.value().kind()));
        }
    }

    private void readEntity(Node node, Optional<Written> type) {
        // Some call their list of relations "entities".
        if (node instanceof Node.Mapping map && Triple.isTriple(Members.of(map, Key.ABOUT))) {
            readTriple(node, type);
            return;
        }
        Optional<Listed> entity = Listed.of(node, type);
        if (entity.isPresent()) {
            entities.add(entity.get());
            entity.get().said().id().ifPresent(items::reserve);
        } else {
            items.refuse(ENTITY, node.position(), "the entity has no name", "a name, or a map with one");
        }
    }

    private void readTriple(Node node, Optional<Written> type) {
        Triple.Outcome outcome = Triple.of(node, type);
        if (outcome instanceof Triple.Outcome.Read read) {
            triples.add(read.triple());
        } else if (outcome instanceof Triple.Outcome.Refused refused) {
            items.refuse(RELATION, refused.position(), refused.why(), Triple.SHAPES);
        }
    }

    private void readEvent(Node node, Optional<Written> type) {
        Optional<Happening> event = Happening.of(node, type);
        if (event.isPresent()) {
            events.add(event.get());
        } else {
            items.refuse(EVENT, node.position(), "the event has no type", Happening.SHAPES);
        }
    }

    private void write(Members document) {
        entities.forEach(this::writeEntity);
        writeUnlisted();
        triples.forEach(this::writeTriple);
        events.forEach(this::writeEvent);
        document.rest().forEach(e -> items.addAttributes(Optional.empty(), "metadata", e.key(), e.value()));
    }

    private void writeEntity(Listed entity) {
        Written id = entity.said().id().orElseGet(() -> items.made(ENTITY, entity.position()));
        items.add(new Item.Named(items.origin(id, ENTITY, entity.said()), entity.labels(), entity.names()));
        entity.said().id().ifPresent(own -> names.addId(own.text(), id.text()));
        names.addNames(entity.names(), id.text());
        for (Node.Entry key : entity.keys()) {
            for (Written value : Members.texts(key.value())) {
                items.add(new Item.Key(
                        Origin.of(items.made("key", value.position()), "key"),
                        new Written(id.text(), value.position()),
                        key.key(),
                        value));
            }
        }
        items.addAbout(id.text(), entity.said());
    }

    /** Whoever takes part and is on no list, once for each name, with all types that the source gives. */
    private void writeUnlisted() {
        List<End> ends = new ArrayList<>();
        triples.forEach(triple -> ends.addAll(List.of(triple.subject(), triple.object())));
        events.forEach(event -> event.arguments().forEach(part -> ends.add(part.end())));
        Map<String, Unlisted> unlisted = new LinkedHashMap<>();
        for (End end : ends) {
            Optional<String> known = names.find(end);
            if (known.isEmpty()) {
                Written id = items.made("named", end.shown().position());
                unlisted.put(id.text(), new Unlisted(id, end.shown(), new LinkedHashMap<>()));
                names.addId(end.reference().text(), id.text());
                names.addNames(List.of(end.shown()), id.text());
            }
            Optional.ofNullable(
                            unlisted.get(known.orElseGet(() -> names.find(end).orElseThrow())))
                    .ifPresent(named -> end.labels().forEach(l -> named.labels.putIfAbsent(l.text(), l)));
        }
        for (Unlisted named : unlisted.values()) {
            items.add(new Item.Named(
                    Origin.of(named.id, UNLISTED), List.copyOf(named.labels.values()), List.of(named.name)));
        }
    }

    private record Unlisted(Written id, Written name, Map<String, Written> labels) {}

    private void writeTriple(Triple triple) {
        Position position = triple.position();
        Written id = items.own(triple.said().id(), RELATION, position);
        items.add(new Item.Relation(
                items.origin(id, RELATION, triple.said()),
                triple.predicate(),
                argument(new Written("subject", triple.subject().reference().position()), triple.subject()),
                argument(new Written("object", triple.object().reference().position()), triple.object()),
                evidence(triple.said()),
                Items.voice(triple.said(), names)));
        items.addAbout(id.text(), triple.said());
    }

    private void writeEvent(Happening event) {
        Written id = items.own(event.said().id(), EVENT, event.position());
        items.add(new Item.Event(
                items.origin(id, EVENT, event.said()),
                event.type(),
                Optional.empty(),
                event.arguments().stream()
                        .map(part -> argument(part.role(), part.end()))
                        .toList(),
                evidence(event.said()),
                Items.voice(event.said(), names)));
        items.addAbout(id.text(), event.said());
    }

    private Argument argument(Written role, End end) {
        String target = names.find(end).orElseThrow();
        return new Argument(role, new Written(target, end.reference().position()));
    }

    private static List<Evidence> evidence(Said said) {
        return said.quotes().stream().<Evidence>map(Evidence.Words::new).toList();
    }
}
