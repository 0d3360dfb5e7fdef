package org.averment.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids of a draft made of a source's ids: what an id can have, and no two alike. Not thread-safe. */
final class Ids {
    /** Short enough for ids to be put together. */
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>(Set.of("article", "unattributed"));
    private final Map<String, Integer> next = new HashMap<>();

    String of(String source) {
        String slug = slug(source, LONGEST);
        String id = slug;
        while (!taken.add(id)) {
            id = slug + "-" + next.merge(slug, 2, (number, two) -> number + 1);
        }
        return id;
    }

    /** Letters, digits, dot, underscore and hyphen; a hyphen for anything else. */
    static String slug(String source, int longest) {
        StringBuilder out = new StringBuilder();
        source.strip().codePoints().limit(longest).forEach(c -> {
            boolean good = Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' && !out.isEmpty();
            if (good) {
                out.appendCodePoint(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        return out.isEmpty() ? "-" : out.toString();
    }
}
