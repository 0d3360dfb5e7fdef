package org.averment.reader.doccano;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.records.Records;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;
import org.averment.reader.tree.TreeFormat;

/**
 * What doccano exports (1.8 and earlier) and imports: JSON lines, or a list. Read are {@code text}; spans as
 * {@code [start, end, label]} under {@code label}, {@code labels} or {@code entities}, or as maps under {@code entities}
 * (before 1.3 {@code annotations}); {@code relations}; categories as texts under {@code label}, {@code labels} or
 * {@code cats}; {@code Comments}; {@code id}; {@code annotation_approver}; whatever else there is, as metadata.
 *
 * <p>Offsets count UTF-16 units, as doccano's pages do ({@code doccano/doccano#2290}); a project that counts grapheme
 * clusters, or offsets that a script counted before importing, cannot be told from them. The words are not in the file:
 * where the units differ, a warning asks to look.
 *
 * <p>What a sequence-to-sequence project exports looks like categories: it is told by its length alone. Stateless.
 */
public final class DoccanoFormat implements TreeFormat {
    @Override
    public String name() {
        return "doccano";
    }

    @Override
    public boolean recognises(Node root) {
        return Records.first(root).filter(DoccanoFormat::isRecord).isPresent();
    }

    /** Other tools have a text and entities or labels too: the shape of the first of these decides. */
    private static boolean isRecord(Node.Mapping map) {
        boolean text = map.has("text");
        for (String key : DoccanoRecord.LABELS) {
            Optional<Node> labels = map.get(key);
            boolean words = labels.filter(Node.Scalar.class::isInstance).isPresent()
                    || first(map, key).filter(Node.Scalar.class::isInstance).isPresent();
            if (text && words || first(map, key).filter(DoccanoFormat::isSpan).isPresent()) {
                return true;
            }
            if (text && labels.filter(DoccanoFormat::isEmpty).isPresent()) {
                return true;
            }
        }
        Optional<Node> entities = map.get("entities");
        boolean noneYet = entities.filter(DoccanoFormat::isEmpty).isPresent()
                && map.get("relations").filter(DoccanoFormat::isEmpty).isPresent();
        return first(map, "entities").filter(DoccanoFormat::isSpan).isPresent()
                || first(map, "annotations").filter(DoccanoFormat::isSpan).isPresent()
                || text && (map.has("Comments") || noneYet && map.has("id"));
    }

    private static Optional<Node> first(Node.Mapping map, String key) {
        List<Node> items = map.items(key);
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0));
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Sequence list && list.items().isEmpty();
    }

    private static boolean isSpan(Node node) {
        return node instanceof Node.Mapping map
                ? map.has("start_offset") || map.has("end_offset")
                : node instanceof Node.Sequence list
                        && list.items().size() >= 2
                        && isNumber(list.items().get(0))
                        && isNumber(list.items().get(1));
    }

    private static boolean isNumber(Node node) {
        return node instanceof Node.Scalar scalar && scalar.written().text().matches("\\d{1,18}(\\.0+)?");
    }

    @Override
    public void read(Tree tree, Input input, Consumer<Result> results) {
        Records.read(tree, input, entry -> new DoccanoRecord(entry).result(), results);
    }
}
