package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.model.standoff.Voice;
import org.averment.reader.tree.Node;

/** The items of one document while they are collected, with ids for those that have none. Not thread safe. */
final class Items {
    private static final int LONGEST_PREFIX = 200;

    private final List<Item> items = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final DraftAnnotation annotator;
    private final List<Diagnostic> faults;

    Items(DraftAnnotation annotator, List<Diagnostic> faults) {
        this.annotator = annotator;
        this.faults = faults;
    }

    void add(Item item) {
        items.add(item);
    }

    /** All items, in the order of the source. */
    List<Item> all() {
        return items.stream()
                .sorted(Comparator.comparing(
                                (Item item) -> item.origin().position().line())
                        .thenComparing(item -> item.origin().position().column()))
                .toList();
    }

    /** Keeps an id of the source from being made up. */
    void reserve(Written id) {
        ids.add(id.text());
    }

    /** An id that nothing else has. */
    Written made(String kind, Position position) {
        String id;
        do {
            id = kind + "-" + counts.merge(kind, 1, Integer::sum);
        } while (!ids.add(id));
        return new Written(id, position);
    }

    /** The source's id if nothing has it yet: some number entities and relations both from one. */
    Written own(Optional<Written> id, String kind, Position position) {
        return id.filter(i -> ids.add(i.text())).orElseGet(() -> made(kind, position));
    }

    /** Where something comes from; if the model says how sure it is of it, with that. */
    Origin origin(Written id, String kind, Said said) {
        return new Origin(
                id,
                kind,
                said.confidence()
                        .map(share -> new DraftAnnotation(
                                annotator.by(),
                                annotator.kind(),
                                annotator.tool(),
                                annotator.date(),
                                Optional.of(share),
                                annotator.reviewedBy())));
    }

    /** Who says so; an entity's id where the name is one's of the document. */
    static Optional<Voice> voice(Said said, Names names) {
        boolean none = said.claimant().isEmpty()
                && said.standing().isEmpty()
                && said.polarity().isEmpty();
        Optional<Written> by = said.claimant()
                .map(claimant -> names.find(claimant)
                        .map(id -> new Written(id, claimant.position()))
                        .orElse(claimant));
        return none ? Optional.empty() : Optional.of(new Voice(by, said.standing(), said.polarity()));
    }

    /** The notes on an item, and all else that stands with it. */
    void addAbout(String item, Said said) {
        for (Node.Entry note : said.notes()) {
            for (Written text : Members.texts(note.value())) {
                add(new Item.Note(
                        Origin.of(made("note", text.position()), "note"),
                        Optional.of(new Written(item, text.position())),
                        text));
            }
        }
        said.rest().forEach(entry -> addAttributes(Optional.of(item), "attribute", entry.key(), entry.value()));
    }

    /** A key and its value as attributes, one for each text in it. */
    void addAttributes(Optional<String> target, String kind, Written name, Node value) {
        if (value instanceof Node.Mapping map) {
            // Long keys are not added up: there may be many below one.
            String prefix = name.text().length() > LONGEST_PREFIX ? "" : name.text() + ".";
            for (Node.Entry entry : map.entries()) {
                Written key = entry.key();
                addAttributes(target, kind, new Written(prefix + key.text(), key.position()), entry.value());
            }
        } else if (value instanceof Node.Sequence list) {
            list.items().forEach(item -> addAttributes(target, kind, name, item));
        } else {
            Members.text(value)
                    .ifPresent(text -> add(new Item.Attribute(
                            Origin.of(made(kind, name.position()), kind),
                            target.map(id -> new Written(id, name.position())),
                            name,
                            Optional.of(text))));
        }
    }

    /** Something that cannot be used; it is counted, and told. */
    void refuse(String kind, Position position, String why, String expected) {
        add(new Item.Unused(Origin.of(made(kind, position), kind), true, why));
        faults.add(Diagnostic.warning("item-refused", position, why).expected(expected));
    }
}
