package org.averment.reader.labelstudio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.reader.records.Keys;
import org.averment.reader.text.Mentions;
import org.averment.reader.tree.Node;

/** The results of one annotator or model become items. Not thread safe. */
final class LayerItems {
    private static final String NOT_READ = "a kind of result that is not read";
    private static final String NO_PLACE = "the result has no place in a text";

    private final Layer layer;
    private final TaskText text;
    private final List<Diagnostic> faults;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> regions = new HashSet<>();
    private int number;

    LayerItems(Layer layer, TaskText text, List<Diagnostic> faults) {
        this.layer = layer;
        this.text = text;
        this.faults = faults;
    }

    List<Item> items() {
        // A choice may stand before the label of the region that it is about.
        Set<String> labelled = new HashSet<>();
        for (Node.Mapping result : layer.results()) {
            if (ResultKind.of(result) == ResultKind.LABEL) {
                result.word("id").ifPresent(id -> labelled.add(id.text()));
            }
        }
        for (Node.Mapping result : layer.results()) {
            number++;
            Keys keys = new Keys(result, "the result", faults);
            ResultKind kind = ResultKind.of(result);
            if (layer.leftOut().isPresent()) {
                items.add(new Item.Unused(
                        origin(kind.singular(result), result, ""),
                        false,
                        layer.leftOut().get()));
            } else if (kind == ResultKind.RELATION) {
                relation(keys);
            } else if (kind == ResultKind.OTHER) {
                refuse(
                        kind.singular(result),
                        result,
                        NOT_READ,
                        "labels, relations, choices, ratings, texts, numbers, dates");
            } else {
                keys.need("value");
                keys.child("value").ifPresent(value -> valued(keys, kind, value, labelled));
            }
        }
        return items;
    }

    private void valued(Keys result, ResultKind kind, Node.Mapping value, Set<String> labelled) {
        Optional<Written> id = result.word("id");
        Optional<Region> region = Region.of(value);
        Optional<Written> target = Optional.empty();
        if (kind == ResultKind.LABEL
                || region.isPresent()
                || id.filter(w -> labelled.contains(w.text())).isPresent()) {
            String own = id.map(Written::text).orElse("no-" + number);
            target = Optional.of(new Written(layer.prefix() + own, result.position()));
            // The first result of a region places it, in the order of the file; those that follow say more of it.
            boolean first = !regions.contains(own) && (kind == ResultKind.LABEL || !labelled.contains(own));
            if (first) {
                regions.add(own);
                mention(result, kind, value, region, target.get());
                meta(result.map(), target.get());
            }
            if (first && kind == ResultKind.LABEL) {
                return;
            }
        }
        attributes(result, kind, value, target);
    }

    private void mention(Keys result, ResultKind kind, Node.Mapping value, Optional<Region> region, Written id) {
        String what = kind == ResultKind.LABEL ? "label" : "region";
        Origin origin = new Origin(id, what, Optional.of(layer.annotator(result.map())));
        if (region.isEmpty()) {
            faults.add(Diagnostic.warning("span-refused", id.position(), NO_PLACE)
                    .expected("start and end, or globalOffsets, as numbers"));
            items.add(new Item.Unused(origin, true, NO_PLACE));
            return;
        }
        List<Written> labels = kind == ResultKind.LABEL ? kind.values(result.map(), value, faults) : List.of();
        items.add(Mentions.of(
                text.anchor(region.get()),
                origin,
                labels,
                region.get().offsets(),
                region.get().words(),
                faults));
    }

    private void attributes(Keys result, ResultKind kind, Node.Mapping value, Optional<Written> target) {
        Written name = result.word("from_name").orElse(new Written(kind.singular(result.map()), result.position()));
        int part = 0;
        for (Written one : kind.values(result.map(), value, faults)) {
            items.add(new Item.Attribute(
                    origin(kind.singular(result.map()), result.map(), part++ == 0 ? "" : "-" + part),
                    target,
                    name,
                    Optional.of(one)));
        }
    }

    /** What the annotator wrote into the panel of a region. */
    private void meta(Node.Mapping result, Written target) {
        Optional<Node.Mapping> meta = result.map("meta");
        if (meta.isEmpty()) {
            return;
        }
        int part = 0;
        for (Written note : new Keys(meta.get(), "the meta", faults).words("text")) {
            items.add(new Item.Note(origin("meta", result, "-" + ++part), Optional.of(target), note));
        }
    }

    private void relation(Keys relation) {
        Optional<Written> from = relation.needed("from_id");
        Optional<Written> to = relation.needed("to_id");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        String direction = relation.word("direction").map(Written::text).orElse("right");
        boolean left = direction.equals("left");
        Argument first = argument("from", left ? to.get() : from.get());
        Argument second = argument("to", left ? from.get() : to.get());
        List<Written> labels = relation.words("labels");
        for (int i = 0; i < Math.max(1, labels.size()); i++) {
            Origin origin = origin("relation", relation.map(), i == 0 ? "" : "-" + (i + 1));
            Optional<Written> type = labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(i));
            items.add(new Item.Relation(origin, type, first, second));
            if (direction.equals("bi")) {
                Written word = relation.word("direction").orElseThrow();
                items.add(new Item.Attribute(
                        origin("direction", relation.map(), i == 0 ? "" : "-" + (i + 1)),
                        Optional.of(origin.id()),
                        new Written("direction", word.position()),
                        Optional.of(word)));
            }
        }
    }

    private Argument argument(String role, Written target) {
        return new Argument(
                new Written(role, target.position()), new Written(layer.prefix() + target.text(), target.position()));
    }

    private void refuse(String kind, Node.Mapping result, String why, String expected) {
        faults.add(Diagnostic.warning("item-refused", result.position(), why)
                .value(result.word("type").map(Written::text).orElse("a result without type"))
                .expected(expected));
        items.add(new Item.Unused(origin(kind, result, ""), true, why));
    }

    /** The origin of what is no region, numbered by its result. */
    private Origin origin(String kind, Node.Mapping result, String part) {
        Written id = new Written(layer.prefix() + kind + "-" + number + part, result.position());
        return new Origin(id, kind, Optional.of(layer.annotator(result)));
    }
}
