package org.averment.reader.brat;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.reader.format.ArticleReader;
import org.averment.reader.format.Input;
import org.averment.reader.format.Part;
import org.averment.reader.format.Result;
import org.averment.reader.format.Unreadable;
import org.averment.reader.tree.Limits;

/**
 * brat's stand-off: one {@code .ann} is one article, whose text is the {@code .txt} of the same name beside it.
 *
 * <p>Offsets are Unicode code points of the text as it lies on the disk: brat's server opens it in Python without
 * translating line ends, so that CR LF counts as two, and a byte order mark as one. Stateless.
 */
public final class BratFormat implements ArticleReader {
    /** A tenth of what JSON may be, for its lines are short: a million annotations of one article. */
    static final int ANN_BYTES = Limits.TEXT_BYTES;

    @Override
    public String name() {
        return "brat";
    }

    @Override
    public void split(Input input, Consumer<Part> parts) {
        byte[] bytes;
        try (InputStream in = input.content().open()) {
            bytes = in.readNBytes(ANN_BYTES + 1);
        } catch (IOException e) {
            parts.accept(Part.of(Unreadable.result(input, e)));
            return;
        }
        if (bytes.length > ANN_BYTES) {
            parts.accept(Part.of(Result.fault(
                    Diagnostic.error("document-too-large", Position.of(input.name()), "the file is larger than 10 MB")
                            .expected("one article's annotations"))));
            return;
        }
        parts.accept(new BratPart(input, bytes));
    }
}
