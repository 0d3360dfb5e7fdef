package org.averment.export;

import java.io.IOException;

/** A graph holds what a syntax cannot; nothing of it has been written. */
public final class Unwritable extends IOException {
    private static final long serialVersionUID = 1L;

    public Unwritable(String message) {
        super(message);
    }
}
