package org.averment.model;

/** What a reader found in one document, well-formed but unchecked. */
public sealed interface Draft permits DraftArticle, DraftRegister {
    /** Where the document starts. */
    Position position();
}
