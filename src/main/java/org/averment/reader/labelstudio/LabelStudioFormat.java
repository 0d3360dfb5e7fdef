package org.averment.reader.labelstudio;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.records.Entry;
import org.averment.reader.records.Records;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;
import org.averment.reader.tree.TreeFormat;

/**
 * What Label Studio exports as JSON (1.21 and earlier), and imports with predictions: a list of tasks, one task, or JSON
 * lines of them. Of a task are read {@code id}, {@code data}, {@code meta}, {@code annotations} (before 1.0
 * {@code completions}), {@code predictions} and {@code drafts}; everything else at its top is machinery: times, counts,
 * project, upload. Of a result, {@code from_name} names attributes; {@code to_name}, {@code origin}, {@code readonly},
 * {@code hidden}, {@code item_index} are machinery.
 *
 * <p>Offsets count code points since the editor of 2021, UTF-16 units before ({@code HumanSignal/label-studio#1347}); so
 * both are compared with the words of a task's spans, and those that fit better are taken. Stateless.
 */
public final class LabelStudioFormat implements TreeFormat {
    private static final List<String> ANNOTATIONS = List.of("annotations", "predictions", "completions", "drafts");

    @Override
    public String name() {
        return "labelstudio";
    }

    @Override
    public boolean recognises(Node root) {
        return Records.first(root).filter(map -> isTask(map) || isShort(map)).isPresent();
    }

    private static boolean isTask(Node.Mapping map) {
        boolean annotated = ANNOTATIONS.stream().anyMatch(map::has);
        return annotated && map.has("data")
                || map.map("data").isPresent() && map.entries().size() <= 2
                || ANNOTATIONS.stream().anyMatch(key -> firstHasResult(map, key));
    }

    private static boolean firstHasResult(Node.Mapping map, String key) {
        List<Node> items = map.items(key);
        return !items.isEmpty() && items.get(0) instanceof Node.Mapping first && first.has("result");
    }

    /** The short export: the data's own keys beside these. */
    private static boolean isShort(Node.Mapping map) {
        return map.has("annotation_id") && (map.has("annotator") || map.has("lead_time"));
    }

    @Override
    public void read(Tree tree, Input input, Consumer<Result> results) {
        Records.read(tree, input, LabelStudioFormat::result, results);
    }

    private static Result result(Entry entry) {
        if (!isShort(entry.map()) || isTask(entry.map())) {
            return new Task(entry).result();
        }
        entry.faults()
                .add(Diagnostic.error("other-format", entry.map().position(), "this is Label Studio's JSON-MIN")
                        .expected("its JSON export, which keeps relations and tells annotators apart"));
        return new Result(Optional.empty(), entry.faults(), Optional.empty());
    }
}
