package org.averment.model;

import java.util.Locale;

/** How bad a fault is: an error keeps the article out, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word as it is printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
