package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.tree.Documents;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;

/**
 * Finds the documents in what a model wrote: one, a list of them, a bare list of relations, and each of these under a
 * wrapper's key, there perhaps as JSON within a text.
 */
final class Layout {
    /** Wrappers in wrappers; and as many texts of JSON in texts of JSON. */
    private static final int DEEPEST = 6;

    /** As many items of a list are looked at to tell what it is a list of. */
    private static final int LOOKED_AT = 20;

    private final List<Members> documents = new ArrayList<>();
    private final List<Diagnostic> faults;

    private Layout(List<Diagnostic> faults) {
        this.faults = faults;
    }

    static boolean isOurs(Node root) {
        return isOurs(root, 1);
    }

    private static boolean isOurs(Node node, int depth) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream()
                    .limit(LOOKED_AT)
                    .anyMatch(item -> isArray(item) || item instanceof Node.Mapping && isOurs(item, depth));
        }
        if (!(node instanceof Node.Mapping map) || depth > DEEPEST) {
            return false;
        }
        return holdsGraph(map)
                || Triple.isTriple(Members.of(map, Key.ABOUT))
                || wrapped(Members.of(map, Key.ABOUT), depth).isPresent();
    }

    private static boolean isArray(Node node) {
        if (node instanceof Node.Sequence list) {
            int size = list.items().size();
            return (size == 3 || size == 5)
                    && list.items().stream().noneMatch(Node.Sequence.class::isInstance)
                    && End.of(list.items().get(size / 2)).isPresent();
        }
        return node instanceof Node.Scalar scalar
                && !Triple.parts(scalar.written().text()).isEmpty();
    }

    private static boolean holdsGraph(Node.Mapping map) {
        boolean entities = false;
        boolean events = false;
        boolean text = false;
        for (Node.Entry entry : map.entries()) {
            String key = entry.key().text();
            boolean list = entry.value() instanceof Node.Sequence;
            if (Key.RELATIONS.is(key) && (list || entry.value() instanceof Node.Mapping)) {
                return true;
            }
            entities |= Key.ENTITIES.is(key) && (list || isListsByType(entry.value()));
            events |= Key.EVENTS.is(key) && list;
            text |= Key.TEXT.is(key) || Key.TEXT_FILE.is(key);
        }
        return entities || events && text;
    }

    /** Entities by their type; a map of maps is the native format's. */
    private static boolean isListsByType(Node node) {
        return node instanceof Node.Mapping map
                && map.entries().stream().anyMatch(entry -> entry.value() instanceof Node.Sequence)
                && map.entries().stream().noneMatch(entry -> entry.value() instanceof Node.Mapping);
    }

    /** Relations by their type: {@code {"founded by": [{"subject": ..., "object": ...}]}}. */
    private static boolean isKeyed(Node.Mapping map) {
        return map.entries().stream().allMatch(entry -> !(entry.value() instanceof Node.Scalar))
                && map.entries().stream()
                        .flatMap(entry -> entry.value() instanceof Node.Sequence list
                                ? list.items().stream()
                                : Stream.<Node>empty())
                        .anyMatch(item ->
                                item instanceof Node.Mapping inner && Triple.isBegun(Members.of(inner, Key.ABOUT)));
    }

    /** The key of a wrapper in which a document is. */
    private static Optional<String> wrapped(Members map, int depth) {
        return Key.WRAPPER.words().stream()
                .filter(word ->
                        map.peek(word).filter(node -> isWrapped(node, depth)).isPresent())
                .findFirst();
    }

    private static boolean isWrapped(Node node, int depth) {
        if (node instanceof Node.Scalar scalar) {
            // What looks like JSON and is none must be said to be so.
            return Documents.embedded(scalar.written())
                    .filter(tree ->
                            tree.root().isEmpty() || isWrapped(tree.root().get(), depth + 1))
                    .isPresent();
        }
        return isOurs(node, depth + 1) || node instanceof Node.Mapping map && isKeyed(map);
    }

    /** The documents of a root, each with what is said of it around it. */
    static List<Members> documents(Node root, List<Diagnostic> faults) {
        Layout layout = new Layout(faults);
        layout.find(root, Members.none(root.position()), 1);
        return layout.documents;
    }

    private void find(Node node, Members around, int depth) {
        if (depth > DEEPEST) {
            faults.add(Diagnostic.error("too-deep", node.position(), "nested too deeply; what follows is not read")
                    .expected("at most " + DEEPEST + " wrappers"));
        } else if (node instanceof Node.Mapping map) {
            find(map, around, depth);
        } else if (node instanceof Node.Sequence list) {
            find(list, around, depth);
        } else if (node instanceof Node.Scalar scalar) {
            Optional<Tree> tree = Documents.embedded(scalar.written());
            faults.addAll(tree.map(Tree::faults).orElse(List.of()));
            Optional<Node> root = tree.flatMap(Tree::root);
            if (root.isPresent()) {
                find(root.get(), around, depth + 1);
            } else if (tree.isEmpty()) {
                faults.add(strange(node));
            }
        } else {
            faults.add(strange(node));
        }
    }

    private void find(Node.Mapping map, Members around, int depth) {
        if (holdsGraph(map)) {
            documents.add(Members.of(map, Key.ARTICLE, Key.ABOUT).within(around));
            return;
        }
        if (Triple.isTriple(Members.of(map, Key.ABOUT))) {
            documents.add(single(map).within(around));
            return;
        }
        Members members = Members.of(map, Key.ABOUT);
        Optional<String> word = wrapped(members, depth);
        if (word.isPresent()) {
            // What is around may be the article's own map.
            Members whole = Key.ARTICLE.is(word.get()) ? members : Members.of(map, Key.ARTICLE, Key.ABOUT);
            Node inner = whole.take(word.get()).orElseThrow();
            find(inner, whole.within(around), depth + 1);
        } else if (isKeyed(map)) {
            documents.add(graph(map.position(), "relations", map).within(around));
        } else {
            faults.add(strange(map));
        }
    }

    /** A relation that stands for itself, with the text beside it. */
    private static Members single(Node.Mapping map) {
        List<Node.Entry> own = new ArrayList<>(map.entries());
        Optional<Node.Entry> text = Key.TEXT.words().stream()
                .flatMap(word ->
                        own.stream().filter(e -> Key.plain(e.key().text()).equals(word)))
                .filter(e -> Members.text(e.value()).isPresent()
                        && !Key.SUBJECT.is(e.key().text()))
                .findFirst();
        text.ifPresent(own::remove);
        Node.Mapping rest = new Node.Mapping(map.position(), own);
        Members members = graph(map.position(), "relations", new Node.Sequence(map.position(), List.of(rest)));
        text.ifPresent(members::add);
        return members;
    }

    private void find(Node.Sequence list, Members around, int depth) {
        boolean many = list.items().stream()
                .limit(LOOKED_AT)
                .anyMatch(item -> item instanceof Node.Mapping map
                        && !Triple.isTriple(Members.of(map, Key.ABOUT))
                        && isOurs(item, depth));
        if (!many) {
            documents.add(bare(list).within(around));
            return;
        }
        // What stands around them is of no one document; but it may tell who wrote them all.
        List<Node.Entry> writer = Stream.of(Key.MODEL, Key.TOOL)
                .flatMap(key -> around.takeAll(key).stream())
                .limit(2)
                .toList();
        for (Node item : list.items()) {
            Members shared = Members.none(item.position());
            writer.forEach(shared::add);
            find(item, shared, depth + 1);
        }
    }

    /** A list of relations; some mix entities with them. */
    private static Members bare(Node.Sequence list) {
        List<Node> relations = new ArrayList<>();
        List<Node> entities = new ArrayList<>();
        for (Node item : list.items()) {
            boolean entity = item instanceof Node.Mapping map && isEntity(Members.of(map, Key.ABOUT));
            (entity ? entities : relations).add(item);
        }
        Members members = graph(list.position(), "relations", new Node.Sequence(list.position(), relations));
        if (!entities.isEmpty()) {
            members.add(entry(list.position(), "entities", new Node.Sequence(list.position(), entities)));
        }
        return members;
    }

    private static boolean isEntity(Members map) {
        return !Triple.isBegun(map) && (map.has(Key.NAME) || map.has(Key.ID) || map.has(Key.LABEL));
    }

    private static Members graph(Position position, String key, Node value) {
        Members members = Members.none(position);
        members.add(entry(position, key, value));
        return members;
    }

    private static Node.Entry entry(Position position, String key, Node value) {
        return new Node.Entry(new Written(key, position), value);
    }

    private static Diagnostic strange(Node node) {
        return Diagnostic.error("wrong-shape", node.position(), "the wrong kind of value")
                .value("document")
                .expected("a map with relations or entities, or a list of relations, not " + node.kind());
    }
}
