package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * What a relation or event names as taking part in it.
 *
 * @param reference an entity's id or name
 * @param name its name, where the source gives both
 * @param labels its types
 */
record End(Written reference, Optional<Written> name, List<Written> labels) {
    End {
        labels = List.copyOf(labels);
    }

    /** The name as far as it is known. */
    Written shown() {
        return name.orElse(reference);
    }

    /** A text, or a map with an id, a name, a type; none of anything else, or of nothing. */
    static Optional<End> of(Node node) {
        if (node instanceof Node.Mapping map) {
            return of(Members.of(map, Key.ABOUT));
        }
        return Members.text(node).map(word -> new End(word, Optional.empty(), List.of()));
    }

    private static Optional<End> of(Members map) {
        Optional<Written> id = map.takeText(Key.ID);
        Optional<Written> name = map.takeText(Key.NAME);
        List<Written> labels = labels(map);
        Optional<Written> label = map.takeText(Key.LABEL);
        if (id.isEmpty() && name.isEmpty()) {
            return label.map(word -> new End(word, Optional.empty(), labels));
        }
        List<Written> all = new ArrayList<>(labels);
        label.ifPresent(all::add);
        return Optional.of(new End(id.or(() -> name).orElseThrow(), id.flatMap(i -> name), all));
    }

    static List<Written> labels(Members map) {
        List<Written> labels = map.take(Key.TYPE).map(Members::texts).orElse(List.of());
        return labels.stream().filter(label -> !Key.isStructure(label.text())).toList();
    }

    /** The end under one of a key's words, with the name and the type that stand beside it. */
    static Optional<End> take(Members relation, String word) {
        Optional<End> end = relation.take(word).flatMap(End::of);
        if (end.isEmpty()) {
            return end;
        }
        String bare = word.endsWith("id") ? word.substring(0, word.length() - 2) : word;
        List<Written> labels = new ArrayList<>(end.get().labels());
        for (String family : bare.equals(word) ? List.of(word) : List.of(word, bare)) {
            relation.takeText(Key.typesOf(family)).ifPresent(labels::add);
        }
        Optional<Written> name = relation.takeText(List.of(bare + "name", bare + "text"));
        return end.map(e -> new End(e.reference(), e.name().or(() -> name), labels));
    }
}
