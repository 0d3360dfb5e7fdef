package org.averment.cli;

import java.util.Locale;

/** Numbers with their nouns. */
final class Counted {
    private Counted() {}

    static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    static String of(long number, String noun, String plural) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural);
    }
}
