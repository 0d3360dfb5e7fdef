package org.averment.cli;

import java.util.Locale;

/** Numbers with their nouns. */
final class Counted {
    private Counted() {}

    static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
