package org.averment.reader.docred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Header;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.model.standoff.Standoff;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.text.Anchored;
import org.averment.reader.text.SpanFaults;
import org.averment.reader.tree.Keys;
import org.averment.reader.tree.Node;

/** One document: its entities with their mentions, its labels, and whatever else stands in it. Not thread safe. */
final class DocredDocument {
    private static final List<String> KNOWN = List.of("title", "sents", "vertexSet", "labels", "id", "doc_id");

    private final Keys keys;
    private final DocredText text;
    private final List<Diagnostic> faults;
    private final List<Item> items = new ArrayList<>();

    private DocredDocument(Keys keys, DocredText text, List<Diagnostic> faults) {
        this.keys = keys;
        this.text = text;
        this.faults = faults;
    }

    /**
     * Reads a document.
     *
     * @param name what to call it if it has no id
     * @param faults what is wrong with it already
     */
    static Result read(Node node, Input input, Written name, List<Diagnostic> faults) {
        Optional<Standoff> standoff = Keys.of(node, "a document", faults).flatMap(keys -> {
            List<Node> sentences = keys.needList("sents");
            return (sentences.isEmpty() && keys.get("sents").isEmpty()
                            ? Optional.<DocredText>empty()
                            : DocredText.of(sentences, keys.position(), faults))
                    .map(text -> new DocredDocument(keys, text, faults).standoff(name));
        });
        return new Result(Optional.empty(), standoff, faults, Optional.empty());
    }

    private Standoff standoff(Written name) {
        List<Node> entities = keys.needList("vertexSet");
        for (int i = 0; i < entities.size(); i++) {
            entity(entities.get(i), i);
        }
        new DocredLabels(text, items, faults).read(keys);
        for (Node.Entry entry : keys.entries()) {
            if (!KNOWN.contains(entry.key().text()) && entry.value() instanceof Node.Scalar scalar) {
                String id = "metadata-" + entry.key().text();
                items.add(new Item.Attribute(
                        origin(id, "metadata", scalar), Optional.empty(), entry.key(), Optional.of(scalar.written())));
            }
        }
        Written id = keys.word("id").or(() -> keys.word("doc_id")).orElse(name);
        Header header = new Header(Optional.empty(), keys.word("title"), Optional.empty(), Optional.empty());
        return new Standoff(keys.position(), "docred", id, header, text.text().record(), List.of(), items);
    }

    private void entity(Node node, int number) {
        List<Written> members = new ArrayList<>();
        List<Node> mentions = Keys.list(node, "vertexSet", faults);
        for (int i = 0; i < mentions.size(); i++) {
            Node mention = mentions.get(i);
            Origin origin = origin("mention-" + number + "-" + i, "mention", mention);
            Optional<Keys> fields = Keys.of(mention, "vertexSet", faults);
            if (fields.isPresent() && mention(fields.get(), origin)) {
                members.add(origin.id());
            }
        }
        Origin origin = origin(id(number), "entity", node);
        if (members.isEmpty()) {
            String why = "none of the entity's mentions can be used";
            faults.add(Diagnostic.warning("span-refused", node.position(), why)
                    .value(Integer.toString(number))
                    .expected("a mention that stands in the text"));
            items.add(new Item.Unused(origin, true, why));
        } else {
            items.add(new Item.Cluster(origin, Optional.empty(), members));
        }
    }

    private boolean mention(Keys fields, Origin origin) {
        List<Node> pos = fields.needList("pos");
        Optional<Written> name = fields.word("name");
        Anchored anchored = text.mention(
                fields.needNumber("sent_id"),
                pos.isEmpty() ? OptionalLong.empty() : Keys.number(pos.get(0), "pos", faults),
                pos.size() < 2 ? OptionalLong.empty() : Keys.number(pos.get(1), "pos", faults),
                name.map(Written::text));
        SpanFaults.add(anchored, fields.position(), name.map(Written::text).orElse("a mention without a name"), faults);
        if (anchored instanceof Anchored.Found found) {
            List<Written> types = fields.word("type").stream().toList();
            items.add(new Item.Mention(origin, types, List.of(found.span()), found.text(), found.moved()));
            return true;
        }
        items.add(new Item.Unused(origin, true, ((Anchored.Lost) anchored).why()));
        return false;
    }

    /** The id of an entity, made of its place in the list: labels refer to it so. */
    static String id(long number) {
        return "entity-" + number;
    }

    private static Origin origin(String id, String kind, Node node) {
        return Origin.of(new Written(id, node.position()), kind);
    }
}
