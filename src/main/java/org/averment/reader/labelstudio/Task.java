package org.averment.reader.labelstudio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.model.standoff.Standoff;
import org.averment.reader.format.Result;
import org.averment.reader.records.Entry;
import org.averment.reader.records.Keys;
import org.averment.reader.records.Metadata;
import org.averment.reader.tree.Node;

/** One task: a text, and what each annotator and model said of it. One reader a task; not thread safe. */
final class Task {
    private static final String NUMBER_ALONE = "only its number is in the file";

    private final Entry entry;
    private final Keys keys;
    private final List<Diagnostic> faults;
    private final List<Item> items = new ArrayList<>();

    Task(Entry entry) {
        this.entry = entry;
        this.faults = entry.faults();
        this.keys = new Keys(entry.map(), "the task", faults);
    }

    Result result() {
        keys.need("data");
        Optional<Node.Mapping> data = keys.child("data");
        List<Layer> layers = layers();
        Optional<TaskText> text = data.flatMap(map -> TextSearch.find(map, regions(layers), isHtml(layers), faults));
        if (text.isEmpty()) {
            return new Result(Optional.empty(), faults, Optional.empty());
        }
        for (Layer layer : layers) {
            items.addAll(new LayerItems(layer, text.get(), faults).items());
        }
        return Result.of(standoff(data.get(), text.get()), faults);
    }

    private Standoff standoff(Node.Mapping data, TaskText text) {
        Metadata metadata = new Metadata();
        metadata.add(data, Set.of(text.key()));
        keys.child("meta").ifPresent(meta -> metadata.add(meta, Set.of()));
        items.addAll(metadata.items());
        Written id = keys.word("id").filter(w -> !w.text().isBlank()).orElse(entry.id());
        return new Standoff(keys.position(), "labelstudio", id, metadata.header(), text.record(), List.of(), items);
    }

    /** Whether its text was shown as HTML: only there are such labels and such offsets. */
    private static boolean isHtml(List<Layer> layers) {
        return labels(layers)
                .anyMatch(result -> result.word("type")
                                .filter(type -> type.text().equals("hypertextlabels"))
                                .isPresent()
                        || result.map("value")
                                .filter(v -> v.has("globalOffsets"))
                                .isPresent());
    }

    private static Stream<Node.Mapping> labels(List<Layer> layers) {
        return layers.stream()
                .flatMap(layer -> layer.results().stream())
                .filter(result -> ResultKind.of(result) == ResultKind.LABEL);
    }

    private static List<Region> regions(List<Layer> layers) {
        return labels(layers)
                .flatMap(result -> result.map("value").flatMap(Region::of).stream())
                .toList();
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        layers("annotations", "annotation", layers);
        layers("completions", "completion", layers);
        layers("drafts", "draft", layers);
        layers("predictions", "prediction", layers);
        return layers;
    }

    private void layers(String key, String kind, List<Layer> layers) {
        int number = 0;
        for (Node node : keys.items(key)) {
            number++;
            if (node instanceof Node.Mapping map) {
                layers.add(Layer.of(map, kind, number, faults));
            } else if (node instanceof Node.Scalar scalar) {
                // Exports without details list the numbers that annotations have in Label Studio's database.
                Written id = new Written(kind + "-" + number, scalar.position());
                faults.add(Diagnostic.warning("item-refused", scalar.position(), NUMBER_ALONE)
                        .value(scalar.written().text())
                        .expected("an export with annotations and predictions in full"));
                items.add(new Item.Unused(Origin.of(id, kind), true, NUMBER_ALONE));
            } else {
                keys.fault(node, key, "a list of maps");
            }
        }
    }
}
