package org.averment.reader.tree;

import org.averment.model.Diagnostic;

/** Ends the parsing of a document: what follows cannot be understood. */
final class Unparsable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Unparsable(Diagnostic diagnostic) {
        // No stack trace: this is an ordinary outcome, and a file of bad lines has millions of them.
        super(diagnostic.problem(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
