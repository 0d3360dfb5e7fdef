package org.averment.reader.averment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.averment.model.Diagnostic;
import org.averment.model.Draft;
import org.averment.model.Nearest;
import org.averment.reader.format.Input;
import org.averment.reader.tree.Node;

/** Tells articles from registers, and both from other people's files. */
final class TopLevel {
    private static final List<String> TOP_KEYS = List.of("article", "register");

    /** As many keys of a strange file as help to recognise it. */
    private static final int KEYS_SHOWN = 8;

    private TopLevel() {}

    /** Whether a document is meant to be in the native format. */
    static boolean isOurs(Node root) {
        return root instanceof Node.Mapping map
                && (has(map, "register")
                        || has(map, "article") && map.word("article").isEmpty());
    }

    static Optional<? extends Draft> draft(Node root, Input input, List<Diagnostic> faults) {
        if (!(root instanceof Node.Mapping map)) {
            if (!(root instanceof Node.Faulty)) {
                faults.add(strange(root).value(root.kind()));
            }
            return Optional.empty();
        }
        boolean article = has(map, "article");
        if (!article && !has(map, "register")) {
            faults.add(strangeKeys(map));
            return Optional.empty();
        }
        return article ? ArticleParts.draft(map, input, faults) : RegisterParts.draft(map, faults);
    }

    /** Whether all of a document stands in it, the article's text included. */
    static boolean namesNoFile(Node root) {
        return root instanceof Node.Mapping map
                && map.entries().stream()
                        .filter(e -> e.key().text().equals("article"))
                        .allMatch(e -> e.value() instanceof Node.Mapping article && !has(article, "text"));
    }

    private static boolean has(Node.Mapping map, String key) {
        return map.entries().stream().anyMatch(e -> e.key().text().equals(key));
    }

    private static Diagnostic strange(Node root) {
        return Diagnostic.error("other-format", root.position(), "this is no article or register of Averment")
                .expected("the key article or register");
    }

    private static Diagnostic strangeKeys(Node.Mapping map) {
        List<String> keys = map.entries().stream()
                .map(e -> e.key().text())
                .limit(KEYS_SHOWN + 1L)
                .toList();
        String found = keys.stream().limit(KEYS_SHOWN).collect(Collectors.joining(", "));
        Diagnostic strange = strange(map).value(keys.size() > KEYS_SHOWN ? found + ", ..." : found);
        return keys.stream()
                .flatMap(k -> Nearest.to(k, TOP_KEYS).stream())
                .findFirst()
                .map(strange::nearest)
                .orElse(strange);
    }
}
