package org.averment.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A place where the text mentions an entity.
 *
 * @param parts its fragments in the order given, at least one; most mentions have no more
 */
public record Mention(List<Quote> parts) {
    public Mention {
        parts = List.copyOf(parts);
    }

    /** Its words, with single spaces. */
    public String words() {
        String joined = parts.stream().map(Quote::text).collect(Collectors.joining(" "));
        return joined.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
