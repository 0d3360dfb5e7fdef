package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * An event as written, those who take part not yet looked for among the entities.
 *
 * @param position where it stands
 * @param type what kind of event
 * @param arguments who and what takes part
 * @param said what else stands with it
 */
record Happening(Position position, Written type, List<Part> arguments, Said said) {
    static final String SHAPES = "a map with type and participants";

    /** Who takes part, as what. */
    record Part(Written role, End end) {}

    Happening {
        arguments = List.copyOf(arguments);
    }

    /**
     * Reads one; none if it has no type.
     *
     * @param known its type, where that stands outside of it
     */
    static Optional<Happening> of(Node node, Optional<Written> known) {
        if (!(node instanceof Node.Mapping map)) {
            return Optional.empty();
        }
        Members members = Members.of(map, Key.ABOUT);
        Optional<Written> type = known.or(() -> members.takeText(Key.EVENT_TYPE));
        List<Part> arguments = new ArrayList<>();
        members.takeAll(Key.ARGUMENTS).forEach(entry -> addAll(entry, arguments));
        return type.map(t -> new Happening(map.position(), t, arguments, Said.take(members, Key.EVENT_ID)));
    }

    private static void addAll(Node.Entry entry, List<Part> parts) {
        if (entry.value() instanceof Node.Mapping roles) {
            roles.entries().forEach(role -> add(role.key(), role.value(), parts));
        } else if (entry.value() instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping map) {
                    addItem(map, entry.key(), parts);
                } else {
                    add(entry.key(), item, parts);
                }
            }
        } else {
            add(entry.key(), entry.value(), parts);
        }
    }

    /** {@code {role: .., name: ..}}, or {@code {actor: ..}}, the role as key. */
    private static void addItem(Node.Mapping map, Written otherwise, List<Part> parts) {
        Members members = Members.of(map, Key.ABOUT);
        Optional<Written> role = members.takeText(Key.ROLE);
        Optional<Node> filler = members.take(Key.FILLER);
        if (filler.isPresent()) {
            add(role.orElse(otherwise), filler.get(), parts);
        } else if (role.isPresent() && members.rest().isEmpty()) {
            // What was taken for a role is the name of the one who takes part.
            parts.add(new Part(otherwise, new End(role.get(), Optional.empty(), List.of())));
        } else {
            members.rest().forEach(entry -> add(entry.key(), entry.value(), parts));
        }
    }

    private static void add(Written role, Node value, List<Part> parts) {
        for (Node item : value instanceof Node.Sequence list ? list.items() : List.of(value)) {
            End.of(item).ifPresent(end -> parts.add(new Part(role, end)));
        }
    }
}
