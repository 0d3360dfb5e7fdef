package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;
import org.averment.model.standoff.Header;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Standoff;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.text.DocumentId;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;
import org.averment.reader.tree.TreeFormat;

/**
 * Entities, relations and events as language models write them. There is no standard: read is what LangChain's and
 * Neo4j's graph builders, LightRAG, GraphRAG's descendants, HippoRAG, HugeGraph, DeepKE and OneKE, REBEL, open
 * information extraction and plain prompts ask of a model; {@link Key} has the words. Offsets that a model writes are
 * guesses, and not used as such; quotes are kept as words, to be looked for in the text.
 *
 * <p>What is no item: a relation's or entity's key that only says that it is an edge or a node; and of a document how the
 * model was asked and what that cost ({@link Key#MACHINERY}). Every other key becomes an attribute.
 *
 * <p>To be asked last of all formats: those of the annotation tools are narrower. Stateless.
 */
public final class TriplesFormat implements TreeFormat {
    @Override
    public String name() {
        return "triples";
    }

    @Override
    public boolean recognises(Node root) {
        return Layout.isOurs(root);
    }

    @Override
    public void read(Tree tree, Input input, Consumer<Result> results) {
        List<Diagnostic> faults = new ArrayList<>(tree.faults());
        Node root = tree.root().orElseThrow();
        List<Members> documents = Layout.documents(root, faults);
        if (documents.isEmpty()) {
            results.accept(new Result(Optional.empty(), faults, Optional.empty()));
            return;
        }
        for (int i = 0; i < documents.size(); i++) {
            int number = documents.size() == 1 ? 0 : i + 1;
            // A wrapper must not tell in the id of what it holds.
            Written otherwise = number == 0
                    ? DocumentId.of(input, root.position())
                    : DocumentId.of(input, documents.get(i).position(), number);
            results.accept(document(documents.get(i), input, otherwise, number == 0, faults));
            faults = new ArrayList<>();
        }
    }

    /**
     * One document.
     *
     * @param otherwise its id if the source gives none
     * @param alone whether it is all of its file
     */
    private static Result document(
            Members document, Input input, Written otherwise, boolean alone, List<Diagnostic> faults) {
        Written id = document.takeText(Key.DOCUMENT_ID).orElse(otherwise);
        Optional<TextOfRecord> text = new ArticleWords(input, faults).take(document, alone);
        Header header = new Header(
                document.takeText(Key.URL),
                document.takeText(Key.TITLE),
                document.takeText(Key.PUBLISHED),
                document.takeText(Key.LANGUAGE));
        DraftAnnotation annotator = new DraftAnnotation(
                document.takeText(Key.MODEL),
                Optional.of(new Written("model", document.position())),
                document.takeText(Key.TOOL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Item> items = DocumentParts.take(document, annotator, faults);
        faults.sort(Comparator.comparing((Diagnostic fault) -> fault.position().line())
                .thenComparing(fault -> fault.position().column()));
        return text.map(t -> Result.of(
                        new Standoff(document.position(), "triples", id, header, t, List.of(annotator), items), faults))
                .orElseGet(() -> new Result(Optional.empty(), faults, Optional.empty()));
    }
}
