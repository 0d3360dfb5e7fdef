package org.averment.reader.doccano;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.reader.records.Keys;
import org.averment.reader.text.Mentions;
import org.averment.reader.text.PlainDate;
import org.averment.reader.text.SpanText;
import org.averment.reader.tree.Node;

/** The spans of one record, in either of doccano's shapes. Not thread safe. */
final class DoccanoSpans {
    private final SpanText text;
    private final List<Diagnostic> faults;
    /** The UTF-16 index of the first character that is two units; beyond all offsets if there is none. */
    private final long firstPair;

    private int number;
    private boolean behindPair;

    /**
     * The spans of a text.
     *
     * @param original the text as doccano has it, whose units the offsets count
     */
    DoccanoSpans(SpanText text, String original, List<Diagnostic> faults) {
        this.text = text;
        this.faults = faults;
        long before = original.chars()
                .takeWhile(c -> !Character.isSurrogate((char) c))
                .count();
        this.firstPair = before == original.length() ? Long.MAX_VALUE : before;
    }

    /** A span as a list of three or as a map; none if it is neither, which has then been reported. */
    Optional<Item> entity(Node node, String kind) {
        number++;
        if (node instanceof Node.Mapping map) {
            return map(map, kind);
        }
        if (node instanceof Node.Sequence list) {
            return triple(list, kind);
        }
        keys(node).fault(node, kind, "a map or [start, end, label]");
        return Optional.empty();
    }

    private Optional<Item> map(Node.Mapping map, String kind) {
        Keys span = new Keys(map, "the span", faults);
        Optional<Long> start = span.neededNumber("start_offset");
        Optional<Long> end = span.neededNumber("end_offset");
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Written id = span.word("id").orElse(new Written(kind + "-" + number, map.position()));
        Optional<Written> user = span.word("user");
        Optional<Written> day =
                span.word("updated_at").or(() -> span.word("created_at")).flatMap(PlainDate::of);
        Optional<DraftAnnotation> annotator = user.map(by -> new DraftAnnotation(
                Optional.of(by),
                Optional.of(new Written("person", by.position())),
                Optional.of(new Written("doccano", by.position())),
                day,
                Optional.empty(),
                Optional.empty()));
        Origin origin = new Origin(new Written(id.text(), map.position()), kind, annotator);
        return Optional.of(item(origin, span.word("label"), start.get(), end.get()));
    }

    private Optional<Item> triple(Node.Sequence list, String kind) {
        List<Node> parts = list.items();
        if (parts.size() < 2) {
            faults.add(Diagnostic.error("wrong-shape", list.position(), "the wrong kind of value")
                    .value(kind)
                    .expected("[start, end, label], not a list of " + parts.size()));
            return Optional.empty();
        }
        Keys keys = keys(list);
        Optional<Long> start = keys.number(parts.get(0), kind);
        Optional<Long> end = keys.number(parts.get(1), kind);
        Optional<Written> label = Optional.empty();
        if (parts.size() > 2) {
            label = parts.get(2) instanceof Node.Scalar scalar ? Optional.of(scalar.written()) : Optional.empty();
            if (label.isEmpty()) {
                keys.fault(parts.get(2), kind, "a text");
            }
        }
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = Origin.of(new Written(kind + "-" + number, list.position()), kind);
        return Optional.of(item(origin, label, start.get(), end.get()));
    }

    private Item item(Origin origin, Optional<Written> label, long start, long end) {
        Item item = Mentions.of(
                text.anchor(start, end, Optional.empty()),
                origin,
                label.stream().toList(),
                start + " to " + end,
                Optional.empty(),
                faults);
        behindPair |= item instanceof Item.Mention && end > firstPair;
        return item;
    }

    private Keys keys(Node node) {
        return new Keys(new Node.Mapping(node.position(), List.of()), "the span", faults);
    }

    /** Says once that a record has spans which other ways to count would place elsewhere. */
    void warn(Position record) {
        if (behindPair) {
            faults.add(Diagnostic.warning(
                            "offset-unit",
                            record,
                            "spans stand behind an emoji or the like, and their words are not here")
                    .expected("offsets that count it as two, as doccano's pages do"));
        }
    }
}
