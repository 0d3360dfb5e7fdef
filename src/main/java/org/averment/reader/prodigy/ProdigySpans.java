package org.averment.reader.prodigy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.reader.records.Keys;
import org.averment.reader.text.Mentions;
import org.averment.reader.text.SpanText;
import org.averment.reader.tree.Node;

/** The spans of a record and the relations between them. Not thread safe. */
final class ProdigySpans {
    private static final String NO_END = "an end of the relation is neither a span nor a token";

    private final SpanText text;
    private final Keys keys;
    private final List<Diagnostic> faults;
    private final List<Item> items = new ArrayList<>();
    private final Ends ends;
    private Optional<String> leftOut = Optional.empty();

    ProdigySpans(SpanText text, Keys keys, List<Diagnostic> faults) {
        this.text = text;
        this.keys = keys;
        this.faults = faults;
        this.ends = new Ends(keys.map().items("tokens"));
    }

    /**
     * The items of the record's spans and relations.
     *
     * @param leftOut why none of them will be used, if so: nothing is then said of their faults
     */
    List<Item> items(Optional<String> leftOut) {
        this.leftOut = leftOut;
        int number = 0;
        for (Node.Mapping span : keys.maps("spans")) {
            span(span, ++number);
        }
        number = 0;
        for (Node.Mapping relation : keys.maps("relations")) {
            relation(relation, "relation", ++number);
        }
        number = 0;
        for (Node.Mapping arc : keys.maps("arcs")) {
            relation(arc, "arc", ++number);
        }
        return items;
    }

    private void span(Node.Mapping map, int number) {
        Keys span = new Keys(map, "the span", faults);
        Origin origin = Origin.of(new Written("span-" + number, map.position()), "span");
        if (leftOut.isPresent()) {
            items.add(new Item.Unused(origin, false, leftOut.get()));
            return;
        }
        Optional<Long> start = span.neededNumber("start");
        Optional<Long> end = span.neededNumber("end");
        if (start.isPresent() && end.isPresent()) {
            ends.span(origin.id().text(), start.get(), end.get(), map);
            items.add(item(span, origin, start.get(), end.get()));
        }
    }

    private Item item(Keys span, Origin origin, long start, long end) {
        Optional<String> words = span.word("text").map(Written::text);
        return Mentions.of(
                text.anchor(start, end, words),
                origin,
                span.word("label").stream().toList(),
                start + " to " + end,
                words,
                faults);
    }

    private void relation(Node.Mapping map, String kind, int number) {
        Keys relation = new Keys(map, "the relation", faults);
        Origin origin = Origin.of(new Written(kind + "-" + number, map.position()), kind);
        if (leftOut.isPresent()) {
            items.add(new Item.Unused(origin, false, leftOut.get()));
            return;
        }
        int before = faults.size();
        Optional<String> head = end(relation, "head");
        Optional<String> child = end(relation, "child");
        if (head.isPresent() && child.isPresent()) {
            items.add(new Item.Relation(
                    origin,
                    relation.word("label"),
                    argument("head", map, head.get()),
                    argument("child", map, child.get())));
        } else if (faults.size() == before) {
            faults.add(Diagnostic.warning("item-refused", map.position(), NO_END)
                    .expected("head_span and child_span, or the record's tokens"));
            items.add(new Item.Unused(origin, true, NO_END));
        }
    }

    /** The id of what stands at an end of a relation; a span or token that has none yet becomes an item of its own. */
    private Optional<String> end(Keys relation, String role) {
        Optional<Node.Mapping> given = relation.child(role + "_span");
        if (given.isPresent()) {
            Keys span = new Keys(given.get(), "the span", faults);
            Optional<Long> start = span.neededNumber("start");
            Optional<Long> end = span.neededNumber("end");
            return start.flatMap(s ->
                    end.map(e -> ends.at(s, e, span.word("label")).orElseGet(() -> endpoint(span, s, e))));
        }
        return relation.neededNumber(role)
                .flatMap(token -> ends.ofToken(token)
                        .or(() -> ends.token(token)
                                .map(t -> ends.at(t.start(), t.end(), Optional.empty())
                                        .orElseGet(() -> endpoint(relation, t.start(), t.end())))));
    }

    private String endpoint(Keys at, long start, long end) {
        String id = "end-" + start + "-" + end;
        Node.Mapping map = at.map();
        Keys labelled = map.has("start") ? at : new Keys(new Node.Mapping(map.position(), List.of()), "", faults);
        Origin origin = Origin.of(new Written(id, map.position()), "end of a relation");
        ends.span(id, start, end, labelled.map());
        items.add(item(labelled, origin, start, end));
        return id;
    }

    private static Argument argument(String role, Node.Mapping at, String target) {
        return new Argument(new Written(role, at.position()), new Written(target, at.position()));
    }
}
