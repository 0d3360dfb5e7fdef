package org.averment.reader.text;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Written;

/** An article's text that stands in the annotation itself. Stateless. */
public final class InlineText {
    private InlineText() {}

    /**
     * The text, if it can be an article's.
     *
     * @param key where it stands, for messages
     * @param unit what the offsets in it count
     */
    public static Optional<SpanText> of(Written text, String key, OffsetUnit unit, List<Diagnostic> faults) {
        if (TextLimit.isBlank(text.text())) {
            faults.add(Diagnostic.error("empty-value", text.position(), "the value is empty")
                    .value(key)
                    .expected("the article's text"));
            return Optional.empty();
        }
        if (TextLimit.isTooLarge(text.text())) {
            faults.add(TextLimit.tooLarge(text).value(key));
            return Optional.empty();
        }
        return Optional.of(new SpanText(text.position().file(), text.text(), unit));
    }
}
