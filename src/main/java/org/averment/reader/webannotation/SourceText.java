package org.averment.reader.webannotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.reader.format.Input;
import org.averment.reader.text.TextFile;
import org.averment.reader.text.TextLimit;
import org.averment.reader.tree.Node;

/**
 * The text of a source: annotations only name it. It may stand in the file, or in one beside it that is called after the
 * source; nothing is fetched. Stateless.
 */
final class SourceText {
    private static final List<String> KEYS = List.of("text", "value", "chars");
    private static final List<String> ROOT_KEYS = List.of("text", "sourceText");

    private SourceText() {}

    /**
     * The text as the tool had it.
     *
     * @param source the source's name
     * @param targets what the annotations say of the source
     * @param root the whole document, which may hold the text of its only source
     */
    static Optional<String> of(
            Written source, List<Target> targets, Optional<Node> root, Input input, List<Diagnostic> faults) {
        Stream<Written> described = targets.stream()
                .flatMap(target -> target.described().stream())
                .flatMap(map -> KEYS.stream().flatMap(key -> map.word(key).stream()));
        Stream<Written> ofRoot = root.stream()
                .flatMap(node -> node instanceof Node.Mapping map ? Stream.of(map) : Stream.empty())
                .flatMap(map -> ROOT_KEYS.stream().flatMap(key -> map.word(key).stream()));
        Optional<Written> inside = Stream.concat(described, ofRoot)
                .filter(text -> !TextLimit.isBlank(text.text()))
                .findFirst();
        if (inside.isPresent()) {
            if (TextLimit.isTooLarge(inside.get().text())) {
                faults.add(TextLimit.tooLarge(inside.get()).value(source.text()));
                return Optional.empty();
            }
            return inside.map(Written::text);
        }
        return beside(source, input, faults);
    }

    private static Optional<String> beside(Written source, Input input, List<Diagnostic> faults) {
        List<String> names = files(source.text());
        List<Diagnostic> all = new ArrayList<>();
        for (String name : names) {
            List<Diagnostic> found = new ArrayList<>();
            Optional<String> text = TextFile.original(new Written(name, source.position()), input, found);
            if (text.isPresent()) {
                return text;
            }
            all.addAll(found);
        }
        // A file that is there and cannot be used says more than those that are not there.
        faults.add(all.stream()
                .filter(fault -> !fault.id().equals("text-missing"))
                .findFirst()
                .orElseGet(() -> Diagnostic.error("text-missing", source.position(), "the source's text is not here")
                        .value(source.text())
                        .expected("it in the file " + String.join(" or ", names)
                                + " beside this one, or under text in the source or the page")));
        return Optional.empty();
    }

    /** The names that a source's text may have beside the annotations. */
    static List<String> files(String source) {
        boolean iri = source.contains(":");
        String path = iri ? source.split("[?#]", 2)[0] : source;
        while (iri && path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String name = iri ? path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1) : path;
        Set<String> names = new LinkedHashSet<>();
        if (name.endsWith(".txt") || !iri && name.contains(".")) {
            names.add(name);
        }
        int ending = name.lastIndexOf('.');
        if (ending > name.lastIndexOf('/') + 1) {
            names.add(name.substring(0, ending) + ".txt");
        }
        names.add(name.endsWith(".txt") ? name : name + ".txt");
        return List.copyOf(names);
    }
}
