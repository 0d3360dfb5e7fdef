package org.averment.importing;

import org.averment.model.Position;

/** What is not written in any file. */
final class Defaults {
    /** The place of a rule that no file holds. */
    static final Position POSITION = Position.of("<default>");

    private Defaults() {}
}
