package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;
import org.averment.reader.format.Input;
import org.averment.reader.text.TextFile;
import org.averment.reader.text.TextLimit;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Utf8;

/** The article's text: in the document, in a file that it names, or in the file beside it that is called like it. */
final class ArticleWords {
    private static final String TXT = ".txt";

    /** No file's path is longer. */
    private static final int LONGEST_PATH = 1000;

    private final Input input;
    private final List<Diagnostic> faults;

    ArticleWords(Input input, List<Diagnostic> faults) {
        this.input = input;
        this.faults = faults;
    }

    /**
     * Takes the text from a document.
     *
     * @param alone whether it is all of its file
     */
    Optional<TextOfRecord> take(Members document, boolean alone) {
        for (String word : Key.TEXT.words()) {
            Optional<Written> text = document.peekText(word);
            if (text.isPresent()) {
                document.take(word);
                return isPath(text.get()) && text.get().text().indexOf(' ') < 0
                        ? TextFile.read(text.get(), input, faults)
                        : inline(text.get());
            }
        }
        for (String word : Key.TEXT_FILE.words()) {
            Optional<Written> file = document.peekText(word).filter(f -> isPath(f) || word.equals("textfile"));
            if (file.isPresent()) {
                document.take(word);
                return TextFile.read(file.get(), input, faults);
            }
        }
        Optional<Node> other = document.word(Key.TEXT).flatMap(document::peek).filter(n -> !(n instanceof Node.Scalar));
        if (other.isPresent()) {
            faults.add(Diagnostic.error("wrong-shape", other.get().position(), "the wrong kind of value")
                    .value(document.word(Key.TEXT).orElseThrow())
                    .expected("the article's text, not " + other.get().kind()));
            return Optional.empty();
        }
        return beside(document.position(), alone);
    }

    private static boolean isPath(Written text) {
        String path = text.text();
        return path.length() < LONGEST_PATH
                && path.toLowerCase(Locale.ROOT).endsWith(TXT)
                && path.indexOf('\n') < 0
                && !path.contains("://");
    }

    private Optional<TextOfRecord> inline(Written text) {
        if (TextLimit.isTooLarge(text.text())) {
            faults.add(TextLimit.tooLarge(text));
            return Optional.empty();
        }
        return Optional.of(TextOfRecord.of(input.name(), Utf8.normalised(text.text())));
    }

    private Optional<TextOfRecord> beside(Position position, boolean alone) {
        String name = input.name().substring(input.name().lastIndexOf('/') + 1);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean lines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        boolean possible = alone && !lines && !name.equals(Input.STDIN) && !lower.endsWith(TXT);
        Diagnostic none = Diagnostic.error("article-without-text", position, "the document has no text")
                .expected("the article's text under the key text"
                        + (possible ? ", or in the file " + stem + TXT + " beside this one" : " of each document"));
        if (!possible) {
            faults.add(none);
            return Optional.empty();
        }
        List<Diagnostic> found = new ArrayList<>();
        Optional<TextOfRecord> text = TextFile.read(new Written(stem + TXT, position), input, found);
        boolean missing = found.stream().anyMatch(fault -> fault.id().equals("text-missing"));
        faults.addAll(missing ? List.of(none) : found);
        return text;
    }
}
