package org.averment.model;

import java.util.Collection;
import java.util.Optional;

/** The good value nearest to a bad one, for "did you mean". */
public final class Nearest {
    private Nearest() {}

    public static Optional<String> to(String word, Collection<String> candidates) {
        return candidates.stream().filter(c -> c.equalsIgnoreCase(word)).findFirst();
    }
}
