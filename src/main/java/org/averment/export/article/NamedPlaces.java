package org.averment.export.article;

import java.util.Optional;
import org.averment.model.Quote;

/** Where names stand in a text as whole words. One use for each text. */
final class NamedPlaces {
    private final String text;

    NamedPlaces(String text) {
        this.text = text;
    }

    /** The first place. */
    Optional<Quote> of(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (starts && ends) {
                int start = text.codePointCount(0, at);
                return Optional.of(new Quote(start, start + name.codePointCount(0, name.length()), name, 1, false));
            }
        }
        return Optional.empty();
    }
}
