package org.averment.model;

import java.util.List;
import java.util.Optional;

/**
 * A claim as read: quotes, who says it, and one or more pictures.
 *
 * @param position where the claim starts
 * @param quotes the quotes as the annotator gave them
 * @param by the claimant: an entity id, {@code article} or {@code unattributed}
 * @param via the document or go-between
 * @param before the body that heard it
 * @param endorsed whether the article takes it for true
 * @param standing the standing's word
 * @param polarity the polarity's word
 * @param annotation who annotated this claim
 * @param says the pictures
 */
public record DraftClaim(
        Position position,
        List<DraftQuote> quotes,
        Optional<Written> by,
        Optional<Written> via,
        Optional<Written> before,
        Optional<Written> endorsed,
        Optional<Written> standing,
        Optional<Written> polarity,
        Optional<DraftAnnotation> annotation,
        List<DraftPicture> says) {
    public DraftClaim {
        quotes = List.copyOf(quotes);
        says = List.copyOf(says);
    }
}
