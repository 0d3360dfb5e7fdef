package org.averment.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.averment.model.NameKey;

/** Which good values are near a bad one, for "did you mean". */
final class Likeness {
    private static final int MOST = 5;
    /** Longer texts are no misspelt names; comparing costs the product of both lengths. */
    private static final int LONGEST = 80;

    private Likeness() {}

    static List<String> nearest(String word, Collection<String> candidates) {
        String key = NameKey.fold(word);
        if (key.isEmpty() || key.length() > LONGEST) {
            return List.of();
        }
        // Beyond a third of the letters it is another word.
        int bound = Math.max(1, key.length() / 3);
        record Scored(String candidate, int distance) {}
        return candidates.stream()
                .filter(c -> c.length() <= LONGEST)
                .map(c -> new Scored(c, distance(key, NameKey.fold(c))))
                .filter(s -> s.distance() <= bound)
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
                .limit(MOST)
                .map(Scored::candidate)
                .toList();
    }

    /** Edits from one to the other; where one contains the other as whole words, as few as one. */
    private static int distance(String a, String b) {
        String padded = " " + b.replace('-', ' ') + " ";
        if (a.length() > 2 && padded.contains(" " + a.replace('-', ' ') + " ")) {
            return 1;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
