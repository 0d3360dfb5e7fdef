package org.averment.model;

import java.util.List;
import java.util.Optional;

/**
 * One claimant's picture of one thing.
 *
 * @param position where it was written, for reports
 * @param about the thing
 * @param claimant on whose word
 * @param via through which document or go-between
 * @param before which body heard it
 * @param endorsed whether the article takes another's word for true
 * @param standing with what force
 * @param negated whether the picture is negated
 * @param roles what is said of the thing
 * @param ownRoles what is said of it beyond the ontology; there is at least one role of either kind
 * @param quotes the spans that show it, at least one
 * @param annotations who annotated this claim, where that differs from the article's
 * @param attributes what was noted of it in free words
 * @param notes remarks
 * @param withheld why it did not become plain facts; empty when it did
 */
public record Claim(
        Position position,
        ThingId about,
        Claimant claimant,
        Optional<ThingId> via,
        Optional<ThingId> before,
        boolean endorsed,
        Standing standing,
        boolean negated,
        List<Role> roles,
        List<OwnRole> ownRoles,
        List<Quote> quotes,
        List<Annotation> annotations,
        List<Attribute> attributes,
        List<String> notes,
        Optional<Withheld> withheld) {
    public Claim {
        roles = List.copyOf(roles);
        ownRoles = List.copyOf(ownRoles);
        quotes = List.copyOf(quotes);
        annotations = List.copyOf(annotations);
        attributes = List.copyOf(attributes);
        notes = List.copyOf(notes);
    }

    public Claim withheld(Optional<Withheld> reason) {
        return new Claim(
                position,
                about,
                claimant,
                via,
                before,
                endorsed,
                standing,
                negated,
                roles,
                ownRoles,
                quotes,
                annotations,
                attributes,
                notes,
                reason);
    }
}
