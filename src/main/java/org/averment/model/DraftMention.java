package org.averment.model;

import java.util.List;
import java.util.Optional;

/**
 * A place where the text mentions an entity, as read.
 *
 * @param text the words; of several spans those of each, joined by one space
 * @param occurrence which of the places where they stand, from 1
 * @param spans where they stand: several for a mention in fragments; none where the words are to be found
 */
public record DraftMention(Written text, Optional<Written> occurrence, List<DraftSpan> spans) {
    public DraftMention {
        spans = List.copyOf(spans);
    }

    /** One to be found by its words. */
    public static DraftMention of(Written text) {
        return new DraftMention(text, Optional.empty(), List.of());
    }
}
