package org.averment.reader.text;

import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/** What is said of spans whose offsets do not fit the text. Stateless. */
public final class SpanFaults {
    private SpanFaults() {}

    /**
     * Says what there is to say of a span: that it was moved, that it is lost, or nothing.
     *
     * @param at where the span stands in the source
     * @param value its words in the source, or its offsets
     */
    public static void add(Anchored anchored, Position at, String value, List<Diagnostic> faults) {
        if (anchored instanceof Anchored.Lost lost) {
            faults.add(Diagnostic.warning("span-refused", at, lost.why())
                    .value(value)
                    .expected(lost.expected()));
        } else if (anchored instanceof Anchored.Found found && found.moved()) {
            faults.add(Diagnostic.warning("span-moved", at, "the span's words stand elsewhere, and only there")
                    .value(value)
                    .expected("the offsets " + found.span().start() + " to "
                            + found.span().end()));
        }
    }
}
