package org.averment.reader.text;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;

/** Spans as a tool gives them become mentions, or are refused; either way one item. Stateless. */
public final class Mentions {
    private Mentions() {}

    /**
     * The item of a span, which has been anchored. What is not as the source says is reported.
     *
     * @param labels its types
     * @param offsets its offsets as they were written, for messages
     * @param words what the source says stands there, if it does
     */
    public static Item of(
            Anchored anchored,
            Origin origin,
            List<Written> labels,
            String offsets,
            Optional<String> words,
            List<Diagnostic> faults) {
        if (anchored instanceof Anchored.Lost lost) {
            faults.add(Diagnostic.warning("span-refused", origin.position(), lost.why())
                    .value(words.orElse(offsets))
                    .expected(lost.expected()));
            return new Item.Unused(origin, true, lost.why());
        }
        Anchored.Found found = (Anchored.Found) anchored;
        if (found.moved()) {
            faults.add(Diagnostic.warning(
                            "span-moved",
                            origin.position(),
                            "other words stand at these offsets; the span is moved to where its words stand")
                    .value(words.orElse(found.text()))
                    .expected("the offsets " + found.span().start() + " to "
                            + found.span().end() + ", in code points, not " + offsets));
        }
        return new Item.Mention(origin, labels, List.of(found.span()), found.text(), found.moved());
    }
}
