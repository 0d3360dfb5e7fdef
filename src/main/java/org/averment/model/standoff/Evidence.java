package org.averment.model.standoff;

import org.averment.model.Written;

/** What shows a relation or event, by the annotator's word. */
public sealed interface Evidence {
    /**
     * A place in the text.
     *
     * @param span where
     */
    record Place(Span span) implements Evidence {}

    /**
     * Words that should stand in the text, but that nothing places there yet.
     *
     * @param quote the words
     */
    record Words(Written quote) implements Evidence {}
}
