package org.averment.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rules by label: as it is written, else by its letters and digits alone, else by its last part
 * ({@code Conflict.Attack}). Immutable and thread-safe.
 */
final class LabelTable<T> {
    private final Map<String, T> exact;
    private final Map<String, T> folded = new HashMap<>();

    LabelTable(Map<String, T> rules) {
        this.exact = Map.copyOf(rules);
        rules.forEach((label, rule) -> folded.putIfAbsent(fold(label), rule));
    }

    Optional<T> get(String label) {
        return Optional.ofNullable(exact.get(label)).or(() -> Optional.ofNullable(folded.get(fold(label))));
    }

    /** By the whole label, else by what stands behind its last dot, colon or slash. */
    Optional<T> getByPart(String label) {
        return get(label)
                .or(() -> Optional.of(lastPart(label))
                        .filter(part -> !part.equals(label))
                        .flatMap(this::get));
    }

    static String lastPart(String label) {
        int at = Math.max(label.lastIndexOf('.'), Math.max(label.lastIndexOf(':'), label.lastIndexOf('/')));
        return at < 0 || at + 1 == label.length() ? label : label.substring(at + 1);
    }

    /** Lower case, letters and digits of any script; what has none stays as it is. */
    static String fold(String label) {
        StringBuilder out = new StringBuilder(label.length());
        label.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.isEmpty() ? label : out.toString();
    }
}
