package org.averment.reader.prodigy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.model.standoff.Standoff;
import org.averment.reader.format.Result;
import org.averment.reader.records.Entry;
import org.averment.reader.records.Keys;
import org.averment.reader.records.Metadata;
import org.averment.reader.text.InlineText;
import org.averment.reader.text.OffsetUnit;
import org.averment.reader.text.PlainDate;
import org.averment.reader.text.SpanText;
import org.averment.reader.tree.Node;

/** One task of Prodigy's, as one annotator answered it. One reader a record; not thread safe. */
final class ProdigyRecord {
    private static final Set<String> READ_OR_MACHINERY = Set.of(
            "text",
            "spans",
            "relations",
            "arcs",
            "answer",
            "label",
            "accept",
            "user_input",
            "meta",
            "tokens",
            "options",
            "html",
            "config",
            "score",
            "priority",
            "versions",
            "sessions",
            "view_id",
            "style");

    private final Entry entry;
    private final Keys keys;
    private final List<Diagnostic> faults;
    private final List<Item> items = new ArrayList<>();

    ProdigyRecord(Entry entry) {
        this.entry = entry;
        this.faults = entry.faults();
        this.keys = new Keys(entry.map(), "the record", faults);
    }

    Result result() {
        Optional<SpanText> text =
                keys.needed("text").flatMap(t -> InlineText.of(t, "text", OffsetUnit.CODE_POINTS, faults));
        SpanText record = text.orElseGet(() -> SpanText.none(keys.position().file()));
        // Without a text all spans are lost, which need not be said of each.
        List<Diagnostic> ofSpans = text.isEmpty() ? new ArrayList<>() : faults;
        Optional<String> leftOut = leftOut();
        leftOut.ifPresent(why -> items.add(new Item.Unused(origin("record", keys.position()), false, why)));
        List<Item> said = new ArrayList<>(new ProdigySpans(record, keys, ofSpans).items(leftOut));
        attributes("label", said);
        attributes("accept", said);
        keys.word("user_input")
                .filter(input -> !input.text().isBlank())
                .ifPresent(input ->
                        said.add(new Item.Note(origin("user_input", input.position()), Optional.empty(), input)));
        for (Item item : said) {
            items.add(leftOut.<Item>map(why -> new Item.Unused(item.origin(), false, why))
                    .orElse(item));
        }
        return Result.of(standoff(record), faults);
    }

    /** Why nothing of this record is to be used, if the annotator did not accept it. */
    private Optional<String> leftOut() {
        return keys.word("answer")
                .map(Written::text)
                .filter(a -> !a.equals("accept"))
                .map(answer -> switch (answer) {
                    case "reject", "ignore" -> "answer " + answer;
                    default -> "an answer other than accept";
                });
    }

    private void attributes(String key, List<Item> said) {
        int number = 0;
        for (Written value : keys.words(key)) {
            Origin origin = origin(key, key + "-" + ++number, value.position());
            Written name = new Written(key, value.position());
            said.add(new Item.Attribute(origin, Optional.empty(), name, Optional.of(value)));
        }
    }

    private static Origin origin(String kind, Position position) {
        return origin(kind, kind, position);
    }

    private static Origin origin(String kind, String id, Position position) {
        return Origin.of(new Written(id, position), kind);
    }

    private Standoff standoff(SpanText text) {
        Metadata metadata = new Metadata();
        for (Node.Entry one : entry.map().entries()) {
            String key = one.key().text();
            if (!key.startsWith("_") && !READ_OR_MACHINERY.contains(key)) {
                metadata.add(one.key(), one.value());
            }
        }
        keys.child("meta").ifPresent(meta -> metadata.add(meta, Set.of()));
        items.addAll(metadata.items());
        return new Standoff(
                keys.position(), "prodigy", entry.id(), metadata.header(), text.record(), List.of(annotation()), items);
    }

    private DraftAnnotation annotation() {
        Optional<Written> by = keys.word("_annotator_id").or(() -> keys.word("_session_id"));
        return new DraftAnnotation(
                by,
                by.map(w -> new Written("person", w.position())),
                Optional.of(new Written("Prodigy", keys.position())),
                keys.word("_timestamp").flatMap(PlainDate::ofSeconds),
                Optional.empty(),
                Optional.empty());
    }
}
