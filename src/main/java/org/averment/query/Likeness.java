package org.averment.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.averment.model.NameKey;
import org.averment.model.Nearest;

/** Which good values are near a bad one, for "did you mean": a part of a name finds the name, a slip what was meant. */
final class Likeness {
    private static final int MOST = 5;
    /** A shorter word is part of too much. */
    private static final int SHORTEST_PART = 3;

    private Likeness() {}

    static List<String> nearest(String word, Collection<String> candidates) {
        String part = words(NameKey.fold(word));
        Stream<String> containing = part.strip().length() < SHORTEST_PART
                ? Stream.empty()
                : candidates.stream()
                        .filter(c -> words(NameKey.fold(c)).contains(part))
                        .sorted();
        return Stream.concat(containing, Nearest.several(NameKey.fold(word), candidates, MOST).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String words(String name) {
        return " " + name.replace('-', ' ') + " ";
    }
}
