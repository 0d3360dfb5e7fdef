package org.averment.reader.cas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Header;
import org.averment.model.standoff.Standoff;
import org.averment.reader.text.OffsetUnit;
import org.averment.reader.text.SpanText;
import org.averment.reader.text.TextLimit;
import org.averment.reader.tree.Keys;
import org.averment.reader.tree.Node;

/** One document: its text, what is said of it as a whole, and its structures. Not thread safe. */
final class CasDocument {
    private static final String SOFA = "uima.cas.Sofa";
    private static final String TEXT = "sofaString";
    private static final String METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";
    private static final String PROJECT = "de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata";

    /** The user whose document is that before anybody annotated it. */
    private static final String NOBODY = "INITIAL_CAS";

    private final Structures structures;
    private final Position position;
    private final List<Diagnostic> faults;

    private CasDocument(Structures structures, Position position, List<Diagnostic> faults) {
        this.structures = structures;
        this.position = position;
        this.faults = faults;
    }

    /**
     * Reads a document.
     *
     * @param name what to call it if it has no id
     */
    static Optional<Standoff> read(Node root, Written name, List<Diagnostic> faults) {
        Optional<Keys> keys = Keys.of(root, "a document", faults);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Structures structures = new Structures(keys.get(), faults);
        return new CasDocument(structures, root.position(), faults).standoff(name, keys.get());
    }

    private Optional<Standoff> standoff(Written name, Keys keys) {
        Optional<Structure> found = text(keys);
        if (found.isEmpty()) {
            if (faults.stream().noneMatch(Diagnostic::isError)) {
                faults.add(Diagnostic.error("article-without-text", position, "no view of the document has a text")
                        .expected(TEXT + " of a structure of the type " + SOFA));
            }
            return Optional.empty();
        }
        Structure sofa = found.get();
        Written text = sofa.primitive(TEXT).orElseThrow();
        if (TextLimit.isTooLarge(text.text())) {
            faults.add(TextLimit.tooLarge(text).value(TEXT));
            return Optional.empty();
        }
        SpanText spans = new SpanText(position.file(), text.text(), OffsetUnit.UTF16);
        return Optional.of(new Standoff(
                position,
                "cas",
                metadata("documentId").or(() -> project("sourceDocumentName")).orElse(name),
                header(),
                spans.record(),
                annotator(),
                new CasItems(structures, spans, sofa.id(), faults).read()));
    }

    /** The structure that holds the text: that of the first view that has one. */
    private Optional<Structure> text(Keys keys) {
        List<Structure> texts =
                structures.all().stream().filter(CasDocument::isText).toList();
        Set<String> ids = texts.stream().map(text -> text.id().text()).collect(Collectors.toSet());
        return keys.map(CasFormat.VIEWS).stream()
                .flatMap(views -> views.entries().stream())
                .flatMap(view -> view.value() instanceof Node.Mapping map ? map.word("%SOFA").stream() : Stream.empty())
                .filter(id -> ids.contains(id.text()))
                .findFirst()
                .flatMap(structures::get)
                .or(() -> texts.stream().findFirst());
    }

    /** Whether a structure is a view's text, and not an empty one. */
    static boolean isText(Structure structure) {
        return structure.type().text().equals(SOFA)
                && structure
                        .primitive(TEXT)
                        .filter(text -> !TextLimit.isBlank(text.text()))
                        .isPresent();
    }

    private Header header() {
        Optional<Written> language = structures.all().stream()
                .filter(structure -> structure.type().text().equals(METADATA)
                        || structure.type().text().equals("uima.tcas.DocumentAnnotation"))
                .flatMap(structure -> structure.primitive("language").stream())
                .filter(tag -> !tag.text().isBlank() && !tag.text().equals("x-unspecified"))
                .findFirst();
        Optional<Written> url = metadata("documentUri")
                .filter(uri -> uri.text().startsWith("http://") || uri.text().startsWith("https://"));
        return new Header(url, metadata("documentTitle"), Optional.empty(), language);
    }

    private List<DraftAnnotation> annotator() {
        return project("username")
                .filter(user -> !user.text().equals(NOBODY))
                .map(user -> new DraftAnnotation(
                        Optional.of(user),
                        Optional.of(new Written("person", user.position())),
                        Optional.of(new Written("INCEpTION", user.position())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .stream()
                .toList();
    }

    private Optional<Written> metadata(String feature) {
        return first(METADATA, feature);
    }

    private Optional<Written> project(String feature) {
        return first(PROJECT, feature);
    }

    private Optional<Written> first(String type, String feature) {
        return of(type).flatMap(structure -> structure.primitive(feature).stream())
                .filter(word -> !word.text().isBlank())
                .findFirst();
    }

    private Stream<Structure> of(String type) {
        return structures.all().stream()
                .filter(structure -> structure.type().text().equals(type));
    }
}
