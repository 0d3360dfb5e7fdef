package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * The things under a key, however they are laid out: a list; one thing without a list; lists by their type; things by
 * their id; of entities, types by their name. Stateless.
 */
enum Listing {
    ENTITIES(map -> map.has(Key.NAME), map -> true),
    RELATIONS(Triple::isTriple, map -> map.has(Key.PREDICATE)),
    EVENTS(map -> map.has(Key.EVENT_TYPE) && map.has(Key.ARGUMENTS), map -> map.has(Key.EVENT_TYPE));

    private final Predicate<Members> isOne;
    private final Predicate<Members> isTyped;

    /**
     * A kind of thing.
     *
     * @param isOne whether a map is one of them
     * @param isTyped whether a map under some key has its type in it, so that the key is its id
     */
    Listing(Predicate<Members> isOne, Predicate<Members> isTyped) {
        this.isOne = isOne;
        this.isTyped = isTyped;
    }

    /** Hands on each thing, with its type where that stands outside of it; false if this is no list of things. */
    boolean each(Node value, BiConsumer<Node, Optional<Written>> things) {
        if (value instanceof Node.Sequence list) {
            list.items().forEach(item -> things.accept(item, Optional.empty()));
            return true;
        }
        if (!(value instanceof Node.Mapping map)) {
            return false;
        }
        if (isOne.test(Members.of(map, Key.ABOUT))
                && map.entries().stream().anyMatch(entry -> entry.value() instanceof Node.Scalar)) {
            things.accept(map, Optional.empty());
        } else {
            map.entries().forEach(entry -> under(entry, things));
        }
        return true;
    }

    private void under(Node.Entry entry, BiConsumer<Node, Optional<Written>> things) {
        if (entry.value() instanceof Node.Sequence list) {
            list.items().forEach(item -> things.accept(item, Optional.of(entry.key())));
        } else if (entry.value() instanceof Node.Mapping map && isTyped.test(Members.of(map, Key.ABOUT))) {
            things.accept(withId(map, entry.key()), Optional.empty());
        } else if (this == ENTITIES && entry.value() instanceof Node.Scalar type) {
            things.accept(new Node.Scalar(entry.key()), Optional.of(type.written()));
        } else if (!(entry.value() instanceof Node.Faulty)) {
            things.accept(entry.value(), Optional.of(entry.key()));
        }
    }

    private static Node withId(Node.Mapping map, Written id) {
        if (Members.of(map, Key.ABOUT).has(Key.ID)) {
            return map;
        }
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(new Node.Entry(new Written("id", id.position()), new Node.Scalar(id)));
        entries.addAll(map.entries());
        return new Node.Mapping(map.position(), entries);
    }
}
