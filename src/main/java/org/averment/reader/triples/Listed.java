package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * An entity of the source's list.
 *
 * @param position where it stands
 * @param names its name, then its other names; at least one
 * @param labels its types
 * @param keys its identifiers in registers, under what the source calls them
 * @param said what else stands with it, its id among that
 */
record Listed(Position position, List<Written> names, List<Written> labels, List<Node.Entry> keys, Said said) {
    /** An id that no one would take for a name: {@code 7}, {@code e7}, {@code n-7}. */
    private static final Pattern BARE_ID = Pattern.compile("[\\p{L}_-]{0,8}[-_ ]?[0-9]+|[0-9a-f]{8}-[0-9a-f-]{27}");

    Listed {
        names = List.copyOf(names);
        labels = List.copyOf(labels);
        keys = List.copyOf(keys);
    }

    /** A map, a name, or a name with a type behind it; none of what has no name. */
    static Optional<Listed> of(Node node, Optional<Written> type) {
        if (node instanceof Node.Mapping map) {
            return of(Members.of(map, Key.ABOUT), type);
        }
        List<Node> parts = node instanceof Node.Sequence list ? list.items() : List.of(node);
        if (parts.isEmpty() || parts.size() > 2) {
            return Optional.empty();
        }
        List<Written> labels = new ArrayList<>(type.stream().toList());
        if (parts.size() == 2) {
            Members.text(parts.get(1)).ifPresent(labels::add);
        }
        return Members.text(parts.get(0))
                .map(name -> new Listed(node.position(), List.of(name), labels, List.of(), Said.NOTHING));
    }

    private static Optional<Listed> of(Members map, Optional<Written> type) {
        Optional<Written> id = map.takeText(Key.ID);
        Optional<Written> name = map.takeText(Key.NAME);
        List<Written> labels = new ArrayList<>(type.stream().toList());
        labels.addAll(End.labels(map));
        Optional<Written> label = map.takeText(Key.LABEL);
        List<Written> aliases = new ArrayList<>();
        map.takeAll(Key.ALIASES).forEach(entry -> aliases.addAll(Members.texts(entry.value())));
        // Some call the name a label, others the type.
        boolean labelIsName = name.isEmpty()
                && label.isPresent()
                && id.filter(i -> labels.isEmpty() && !BARE_ID.matcher(i.text()).matches())
                        .isEmpty();
        if (!labelIsName) {
            label.ifPresent(labels::add);
        }
        Optional<Written> first = name.or(() -> labelIsName ? label : Optional.empty())
                .or(() -> aliases.stream().findFirst())
                .or(() -> id);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Node.Entry> keys = map.takeAll(Key.EXTERNAL);
        return Optional.of(
                new Listed(map.position(), names(first.get(), aliases), labels, keys, Said.ofEntity(map, id)));
    }

    /** The names, each once. */
    private static List<Written> names(Written first, List<Written> aliases) {
        Map<String, Written> names = new LinkedHashMap<>();
        names.put(first.text(), first);
        aliases.forEach(alias -> names.putIfAbsent(alias.text(), alias));
        return List.copyOf(names.values());
    }
}
