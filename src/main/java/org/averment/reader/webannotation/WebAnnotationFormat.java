package org.averment.reader.webannotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.text.DocumentId;
import org.averment.reader.tree.Keys;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;
import org.averment.reader.tree.TreeFormat;

/**
 * The Web Annotation Data Model (W3C Recommendation, 2017) in JSON-LD: an annotation, a list of them, an
 * {@code AnnotationPage} or {@code AnnotationCollection} with its pages inside. All annotations of one source make one
 * document. Contexts are not fetched: the keys are those of the Recommendation's own context. Stateless.
 *
 * <p>Positions count Unicode code points of the text as it is, line ends included, as the Recommendation says; those of
 * {@code char=} fragments (RFC 5147) count a line end as one.
 *
 * <p>Left out are the annotations' own dates of change, rights, audiences, styles and states, the language and format of
 * a body, and selectors of what is no text (XPath, CSS, SVG) beside one of text.
 */
public final class WebAnnotationFormat implements TreeFormat {
    /** As many items of a list as are looked at: the first may be broken. */
    private static final int LOOKED_AT = 3;

    /** A reply to a reply to a reply: what is longer goes round in a circle. */
    private static final int MOST_REPLIES = 100;

    private static final String ANNOTATION = "Annotation";
    private static final List<String> SETS = List.of("AnnotationPage", "AnnotationCollection");
    private static final String CONTEXT = "anno.jsonld";

    @Override
    public String name() {
        return "web-annotation";
    }

    @Override
    public boolean recognises(Node root) {
        return root instanceof Node.Sequence list
                ? list.items().stream().limit(LOOKED_AT).anyMatch(WebAnnotationFormat::isOurs)
                : isOurs(root);
    }

    private static boolean isOurs(Node node) {
        return node instanceof Node.Mapping map
                && (Json.words(map, "@context").stream()
                                .anyMatch(word -> word.text().contains(CONTEXT))
                        || SETS.stream().anyMatch(type -> Json.is(map, type))
                        || Json.is(map, ANNOTATION) && (map.has("target") || map.has("body")));
    }

    @Override
    public void read(Tree tree, Input input, Consumer<Result> results) {
        Node root = tree.root().orElseThrow();
        List<Diagnostic> faults = new ArrayList<>(tree.faults());
        List<Node.Mapping> found = new ArrayList<>();
        collect(root, found, faults);
        List<Annotation> annotations = new ArrayList<>();
        for (Node.Mapping map : found) {
            annotations.add(Annotation.of(map, annotations.size() + 1));
        }
        Written nameless = DocumentId.of(input, root.position());
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<String, Written> sourceOf = sourceOf(annotations, nameless);
        for (Annotation annotation : annotations) {
            annotation
                    .place(sourceOf, nameless)
                    .forEach((key, source) -> sources.computeIfAbsent(key, k -> new Source(source))
                            .add(annotation));
        }
        if (annotations.isEmpty() && faults.stream().noneMatch(Diagnostic::isError)) {
            faults.add(Diagnostic.error("empty-value", root.position(), "there is no annotation")
                    .value("items")
                    .expected("an annotation with a target, or a list of them in items"));
        }
        if (sources.isEmpty()) {
            results.accept(new Result(Optional.empty(), faults, Optional.empty()));
        }
        // Faults of the file as a whole refuse its first document, and so the file unless the user goes on.
        List<Diagnostic> ofFile = faults;
        for (Source source : sources.values()) {
            results.accept(source.read(root, input, nameless, sourceOf, sources.size() == 1, ofFile));
            ofFile = List.of();
        }
    }

    /** Which text each annotation is about, by the annotations' ids: others may be about the annotation. */
    private static Map<String, Written> sourceOf(List<Annotation> annotations, Written nameless) {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (Annotation annotation : annotations) {
            annotation.targets().stream()
                    .findFirst()
                    .ifPresent(target -> targets.putIfAbsent(annotation.id().text(), target));
        }
        Map<String, Written> sourceOf = new LinkedHashMap<>();
        targets.forEach((id, target) ->
                sourceOf.put(id, source(target, targets, sourceOf).orElse(nameless)));
        return sourceOf;
    }

    /** The text that a target is in, which may be an annotation of an annotation; none where nobody says. */
    private static Optional<Written> source(Target target, Map<String, Target> targets, Map<String, Written> known) {
        Target last = target;
        for (int i = 0; i < MOST_REPLIES; i++) {
            Optional<String> next = last.names().filter(targets::containsKey).findFirst();
            if (next.isEmpty()) {
                return last.source();
            }
            Optional<Written> source = next.map(known::get);
            if (source.isPresent()) {
                return source;
            }
            last = targets.get(next.get());
        }
        return Optional.empty();
    }

    /** All annotations below a node, in their order. */
    private static void collect(Node node, List<Node.Mapping> found, List<Diagnostic> faults) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(item, found, faults));
        } else if (node instanceof Node.Mapping map) {
            if (map.has("target") || Json.is(map, ANNOTATION)) {
                found.add(map);
            } else {
                for (String key : List.of("items", "@graph", "first")) {
                    // A page that is but named stands elsewhere, and nothing is fetched.
                    map.get(key)
                            .filter(value -> !(value instanceof Node.Scalar))
                            .ifPresent(value -> collect(value, found, faults));
                }
            }
        } else if (!(node instanceof Node.Faulty)) {
            faults.add(Keys.wrongShape(node, "items", "an annotation"));
        }
    }
}
