package org.averment.reader.doccano;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.model.standoff.Standoff;
import org.averment.reader.format.Result;
import org.averment.reader.records.Entry;
import org.averment.reader.records.Keys;
import org.averment.reader.records.Metadata;
import org.averment.reader.text.InlineText;
import org.averment.reader.text.OffsetUnit;
import org.averment.reader.text.SpanText;
import org.averment.reader.tree.Node;

/** One example of doccano's with its labels. One reader a record; not thread safe. */
final class DoccanoRecord {
    /** Where labels stand: of spans, or of the whole document. */
    static final List<String> LABELS = List.of("label", "labels", "cats");

    private static final Set<String> READ = Set.of(
            "id",
            "text",
            "label",
            "labels",
            "cats",
            "entities",
            "annotations",
            "relations",
            "Comments",
            "annotation_approver",
            "meta");

    /** The name of a label has at most this many characters in doccano's database; a longer text is none. */
    private static final int LONGEST_LABEL = 100;

    private final Entry entry;
    private final Keys keys;
    private final List<Diagnostic> faults;
    private final List<Item> items = new ArrayList<>();
    private int comments;
    private int categories;

    DoccanoRecord(Entry entry) {
        this.entry = entry;
        this.faults = entry.faults();
        this.keys = new Keys(entry.map(), "the record", faults);
    }

    Result result() {
        Optional<Written> written = keys.needed("text");
        Optional<SpanText> text = written.flatMap(t -> InlineText.of(t, "text", OffsetUnit.UTF16, faults));
        SpanText record = text.orElseGet(() -> SpanText.none(keys.position().file()));
        // Without a text all spans are lost, which need not be said of each.
        DoccanoSpans spans = new DoccanoSpans(
                record,
                text.isEmpty() ? "" : written.orElseThrow().text(),
                text.isEmpty() ? new ArrayList<>() : faults);
        for (String key : LABELS) {
            labels(key, spans);
        }
        keys.items("entities").forEach(node -> spans.entity(node, "entity").ifPresent(items::add));
        keys.items("annotations")
                .forEach(node -> spans.entity(node, "annotation").ifPresent(items::add));
        spans.warn(keys.position());
        int relations = 0;
        for (Node.Mapping relation : keys.maps("relations")) {
            relation(relation, ++relations);
        }
        keys.items("Comments").forEach(this::comment);
        return Result.of(standoff(record), faults);
    }

    private Standoff standoff(SpanText text) {
        Metadata metadata = new Metadata();
        metadata.add(entry.map(), READ);
        entry.map().get("meta").ifPresent(meta -> {
            if (meta instanceof Node.Mapping map) {
                metadata.add(map, Set.of());
            } else {
                metadata.add(new Written("meta", meta.position()), meta);
            }
        });
        items.addAll(metadata.items());
        Written id = keys.word("id").filter(w -> !w.text().isBlank()).orElse(entry.id());
        Optional<Written> approver = keys.word("annotation_approver");
        Written tool = new Written("doccano", keys.position());
        return new Standoff(
                keys.position(),
                "doccano",
                id,
                metadata.header(),
                text.record(),
                List.of(new DraftAnnotation(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(tool),
                        Optional.empty(),
                        Optional.empty(),
                        approver)),
                items);
    }

    /** Either spans or categories, or both: projects for intents have both, in keys of their own. */
    private void labels(String key, DoccanoSpans spans) {
        Optional<Node> labels = entry.map().get(key);
        if (labels.isEmpty()) {
            return;
        }
        for (Node node : labels.get() instanceof Node.Sequence list ? list.items() : List.of(labels.get())) {
            if (node instanceof Node.Scalar scalar) {
                items.add(category(scalar.written()));
            } else {
                spans.entity(node, "label").ifPresent(items::add);
            }
        }
    }

    private Item category(Written label) {
        Written id = new Written("category-" + ++categories, label.position());
        if (label.text().codePointCount(0, label.text().length()) > LONGEST_LABEL) {
            String why = "a text, not a label";
            faults.add(Diagnostic.warning("item-refused", label.position(), why)
                    .value(label.text())
                    .expected("a label of at most " + LONGEST_LABEL + " characters"));
            return new Item.Unused(Origin.of(id, "text"), true, why);
        }
        Written name = new Written("label", label.position());
        return new Item.Attribute(Origin.of(id, "category"), Optional.empty(), name, Optional.of(label));
    }

    private void relation(Node.Mapping map, int number) {
        Keys relation = new Keys(map, "the relation", faults);
        Optional<Written> from = relation.needed("from_id");
        Optional<Written> to = relation.needed("to_id");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        // doccano counts relations and entities apart: the same number may be of one of each.
        String id = relation.word("id").map(w -> "relation-" + w.text()).orElse("relation-no-" + number);
        items.add(new Item.Relation(
                Origin.of(new Written(id, map.position()), "relation"),
                relation.word("type"),
                argument("from", from.get()),
                argument("to", to.get())));
    }

    private static Argument argument(String role, Written target) {
        return new Argument(new Written(role, target.position()), target);
    }

    private void comment(Node node) {
        Optional<Written> text = node instanceof Node.Mapping map
                ? new Keys(map, "the comment", faults).needed("text")
                : node instanceof Node.Scalar scalar ? Optional.of(scalar.written()) : Optional.empty();
        if (!(node instanceof Node.Mapping) && text.isEmpty()) {
            keys.fault(node, "Comments", "a list of texts");
        }
        text.ifPresent(words -> items.add(new Item.Note(
                Origin.of(new Written("comment-" + ++comments, node.position()), "comment"), Optional.empty(), words)));
    }
}
