package org.averment.export;

import java.io.IOException;

/** A document holds what a form cannot; what was written before it is no whole result. */
public final class Unwritable extends IOException {
    private static final long serialVersionUID = 1L;

    /** Of which kind of form this is said. */
    public enum Form {
        XML,
        YAML
    }

    private final Form form;

    public Unwritable(Form form, String message) {
        super(message);
        this.form = form;
    }

    public Form form() {
        return form;
    }
}
