package org.averment.reader.averment;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;
import org.averment.reader.format.Input;
import org.averment.reader.text.TextFile;
import org.averment.reader.text.TextLimit;
import org.averment.reader.tree.Utf8;

/** The text of record: inline, or in a file beside the annotation. Stateless. */
final class ArticleText {
    private ArticleText() {}

    static Optional<TextOfRecord> read(Fields article, Input input, List<Diagnostic> faults) {
        if (article.has("text") && article.has("body")) {
            faults.add(Diagnostic.error("text-and-body", article.position(), "the article has both text and body")
                    .expected("one of them"));
            return Optional.empty();
        }
        if (!article.has("text") && !article.has("body")) {
            faults.add(Diagnostic.error("article-without-text", article.position(), "the article has no text")
                    .expected("text with the name of a file, or body with the text itself"));
            return Optional.empty();
        }
        return article.word("text")
                .flatMap(file -> TextFile.read(file, input, faults))
                .or(() -> article.word("body").flatMap(body -> inline(body, input, faults)));
    }

    private static Optional<TextOfRecord> inline(Written body, Input input, List<Diagnostic> faults) {
        String text = Utf8.normalised(body.text());
        if (TextLimit.isTooLarge(text)) {
            faults.add(TextLimit.tooLarge(body).value("body"));
            return Optional.empty();
        }
        return Optional.of(TextOfRecord.of(input.name(), text));
    }
}
