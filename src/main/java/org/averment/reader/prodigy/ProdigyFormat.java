package org.averment.reader.prodigy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.records.Records;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;
import org.averment.reader.tree.TreeFormat;

/**
 * What Prodigy's {@code db-out} writes (1.18 and earlier): JSON lines, or a list. Read are {@code text}, {@code spans},
 * {@code relations} (and the older {@code arcs}), {@code answer}, {@code label}, {@code accept}, {@code user_input},
 * {@code meta}, {@code _annotator_id} or {@code _session_id}, {@code _timestamp}; other keys are metadata. Machinery,
 * and no item: {@code tokens} (but for finding what a relation joins), {@code options}, {@code html}, {@code config},
 * {@code score}, {@code priority}, {@code versions}, {@code sessions}, {@code view_id}, {@code style}, colours, and
 * every other key that starts with {@code _}.
 *
 * <p>Offsets count code points, since Prodigy cuts texts into tokens in Python. The article's id is made of the file's
 * name and the line: the hashes are the same for two annotators of one text. Stateless.
 */
public final class ProdigyFormat implements TreeFormat {
    private static final Set<String> OURS =
            Set.of("_input_hash", "_task_hash", "_view_id", "_annotator_id", "_session_id");

    @Override
    public String name() {
        return "prodigy";
    }

    @Override
    public boolean recognises(Node root) {
        return Records.first(root).filter(ProdigyFormat::isRecord).isPresent();
    }

    private static boolean isRecord(Node.Mapping map) {
        boolean marked =
                map.entries().stream().anyMatch(e -> OURS.contains(e.key().text()));
        return marked || map.has("text") && (hasSpans(map) || map.has("answer"));
    }

    private static boolean hasSpans(Node.Mapping map) {
        Optional<Node> spans = map.get("spans");
        List<Node> items = map.items("spans");
        return spans.isPresent()
                && (items.isEmpty()
                        || items.get(0) instanceof Node.Mapping span && (span.has("start") || span.has("end")));
    }

    @Override
    public void read(Tree tree, Input input, Consumer<Result> results) {
        Records.read(tree, input, entry -> new ProdigyRecord(entry).result(), results);
    }
}
