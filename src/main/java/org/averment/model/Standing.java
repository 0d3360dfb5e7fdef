package org.averment.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** With what force something is said. */
public enum Standing {
    STATED,
    ALLEGED,
    OPINION,
    PROPOSED,
    PREDICTED,
    RULED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word used in files and as the concept's local name. */
    public String word() {
        return word;
    }

    public static Optional<Standing> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
}
