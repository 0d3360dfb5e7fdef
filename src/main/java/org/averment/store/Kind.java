package org.averment.store;

import java.util.Locale;

/** What a graph holds. */
public enum Kind {
    ARTICLE,
    REGISTER;

    /** The word that the ledger and listings use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
