package org.averment.reader.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Header;
import org.averment.model.standoff.Standoff;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.tree.Node;

/** A text that annotations are about, with them. Not thread safe. */
final class Source {
    private final Written name;
    private final List<Annotation> annotations = new ArrayList<>();

    Source(Written name) {
        this.name = name;
    }

    void add(Annotation annotation) {
        annotations.add(annotation);
    }

    /**
     * Makes the document of it.
     *
     * @param nameless what a source is called that the annotations do not name
     * @param sourceOf the source of every annotation in the file, by its id
     * @param alone whether it is the only source in the file
     * @param ofFile faults of the file, to be told with it
     */
    Result read(
            Node root,
            Input input,
            Written nameless,
            Map<String, Written> sourceOf,
            boolean alone,
            List<Diagnostic> ofFile) {
        List<Diagnostic> faults = new ArrayList<>(ofFile);
        List<Target> targets = annotations.stream()
                .flatMap(annotation -> annotation.targets().stream())
                .filter(target -> target.source().orElse(nameless).text().equals(name.text()))
                .toList();
        Optional<Standoff> standoff = SourceText.of(
                        name, targets, alone ? Optional.of(root) : Optional.empty(), input, faults)
                .map(text -> {
                    Selection selection = new Selection(input.name(), text);
                    SourceItems items = new SourceItems(name, nameless, sourceOf, selection, faults);
                    annotations.forEach(items::add);
                    return new Standoff(
                            annotations.get(0).id().position(),
                            "web-annotation",
                            name,
                            header(targets),
                            selection.text().record(),
                            List.of(),
                            items.items());
                });
        return new Result(Optional.empty(), standoff, faults, Optional.empty());
    }

    private Header header(List<Target> targets) {
        Optional<Written> url = Optional.of(name)
                .filter(word -> word.text().startsWith("http://") || word.text().startsWith("https://"));
        Optional<Node.Mapping> described =
                targets.stream().flatMap(target -> target.described().stream()).findFirst();
        return new Header(
                url,
                described.flatMap(map -> Json.word(map, "title").or(() -> Json.word(map, "dc:title"))),
                Optional.empty(),
                described.flatMap(map -> Json.word(map, "language")));
    }
}
