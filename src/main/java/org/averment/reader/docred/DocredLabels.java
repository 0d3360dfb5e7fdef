package org.averment.reader.docred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Evidence;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.model.standoff.Span;
import org.averment.reader.tree.Keys;
import org.averment.reader.tree.Node;

/** A document's labels, in either shape: a list of maps, or a map of lists side by side. Not thread safe. */
final class DocredLabels {
    private static final String KEY = "labels";
    private static final String EVIDENCE = "evidence";

    private final DocredText text;
    private final List<Item> items;
    private final List<Diagnostic> faults;

    DocredLabels(DocredText text, List<Item> items, List<Diagnostic> faults) {
        this.text = text;
        this.items = items;
        this.faults = faults;
    }

    void read(Keys document) {
        if (document.get(KEY).filter(Node.Mapping.class::isInstance).isPresent()) {
            document.map(KEY).ifPresent(this::lists);
            return;
        }
        List<Node> labels = document.list(KEY);
        for (int i = 0; i < labels.size(); i++) {
            int number = i;
            Keys.of(labels.get(i), KEY, faults).ifPresent(label -> label(label, number));
        }
    }

    private void label(Keys label, int number) {
        Optional<Written> type = label.needWord("r");
        OptionalLong head = label.needNumber("h");
        OptionalLong tail = label.needNumber("t");
        if (head.isPresent() && tail.isPresent()) {
            add(number, label.position(), type, head.getAsLong(), tail.getAsLong(), label.list(EVIDENCE));
        }
    }

    /** As the repackaged data sets have them: one list for each key. */
    private void lists(Keys labels) {
        List<Node> types = labels.needList("relation_id");
        List<Node> heads = labels.needList("head");
        List<Node> tails = labels.needList("tail");
        List<Node> evidence = labels.list(EVIDENCE);
        boolean even = types.size() == heads.size() && heads.size() == tails.size();
        if (!even || !evidence.isEmpty() && evidence.size() != heads.size()) {
            faults.add(Diagnostic.error("wrong-shape", labels.position(), "the lists of the labels differ in length")
                    .value(types.size() + " relation_id, " + heads.size() + " head, " + tails.size() + " tail, "
                            + evidence.size() + " evidence")
                    .expected("one of each for a label"));
            return;
        }
        for (int i = 0; i < heads.size(); i++) {
            OptionalLong head = Keys.number(heads.get(i), "head", faults);
            OptionalLong tail = Keys.number(tails.get(i), "tail", faults);
            Optional<Written> type = Keys.word(types.get(i), "relation_id", faults);
            List<Node> shown = evidence.isEmpty() ? List.of() : Keys.list(evidence.get(i), EVIDENCE, faults);
            if (head.isPresent() && tail.isPresent()) {
                add(i, heads.get(i).position(), type, head.getAsLong(), tail.getAsLong(), shown);
            }
        }
    }

    private void add(int number, Position at, Optional<Written> type, long head, long tail, List<Node> evidence) {
        items.add(new Item.Relation(
                Origin.of(new Written("relation-" + number, at), "relation"),
                type,
                new Argument(new Written("h", at), new Written(DocredDocument.id(head), at)),
                new Argument(new Written("t", at), new Written(DocredDocument.id(tail), at)),
                places(evidence),
                Optional.empty()));
    }

    private List<Evidence> places(List<Node> evidence) {
        List<Evidence> places = new ArrayList<>();
        for (Node node : evidence) {
            OptionalLong sentence = Keys.number(node, EVIDENCE, faults);
            if (sentence.isEmpty()) {
                continue;
            }
            Optional<Span> span = text.sentence(sentence.getAsLong());
            span.map(Evidence.Place::new).ifPresent(places::add);
            if (span.isEmpty()) {
                faults.add(Diagnostic.warning("span-refused", node.position(), "there is no such sentence")
                        .value(Long.toString(sentence.getAsLong()))
                        .expected("0 to " + (text.sentences() - 1) + ", a sentence with words"));
            }
        }
        return places;
    }
}
