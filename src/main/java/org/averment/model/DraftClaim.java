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
 * @param annotations who annotated this claim; several who made the same one
 * @param attributes what was noted of it in free words
 * @param notes remarks
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
        List<DraftAnnotation> annotations,
        List<DraftAttribute> attributes,
        List<Written> notes,
        List<DraftPicture> says) {
    public DraftClaim {
        quotes = List.copyOf(quotes);
        annotations = List.copyOf(annotations);
        attributes = List.copyOf(attributes);
        notes = List.copyOf(notes);
        says = List.copyOf(says);
    }

    /** What the article itself states, with no more than that. */
    public static DraftClaim of(Position position, List<DraftQuote> quotes, List<DraftPicture> says) {
        Optional<Written> none = Optional.empty();
        return new DraftClaim(
                position, quotes, none, none, none, none, none, none, List.of(), List.of(), List.of(), says);
    }

    /** The same claim of other quotes and pictures. */
    public DraftClaim with(List<DraftQuote> otherQuotes, List<DraftPicture> otherPictures) {
        return new DraftClaim(
                position,
                otherQuotes,
                by,
                via,
                before,
                endorsed,
                standing,
                polarity,
                annotations,
                attributes,
                notes,
                otherPictures);
    }
}
