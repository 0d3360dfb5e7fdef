package org.averment.reader.text;

import java.nio.charset.StandardCharsets;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.reader.tree.Limits;

/** What can be no article's text: too much, or nothing. Stateless. */
public final class TextLimit {
    private TextLimit() {}

    public static Diagnostic tooLarge(Written at) {
        return Diagnostic.error("text-too-large", at.position(), "the text is larger than 10 MB")
                .expected("one article's text");
    }

    public static boolean isTooLarge(String text) {
        // A char is at most three bytes: most texts need not be encoded to be measured.
        return text.length() > Limits.TEXT_BYTES / 3
                && text.getBytes(StandardCharsets.UTF_8).length > Limits.TEXT_BYTES;
    }

    /** Whether nothing but white space and a byte order mark is in it. */
    public static boolean isBlank(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1).isBlank() : text.isBlank();
    }
}
