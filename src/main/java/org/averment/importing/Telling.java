package org.averment.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.model.DraftAttribute;
import org.averment.model.DraftPicture;
import org.averment.model.DraftQuote;
import org.averment.model.standoff.Evidence;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Voice;

/**
 * Makes the claims of an event or a relation from its picture: one for each who tells it, with the quotes that show it
 * and the marks on it. One use for each document.
 */
final class Telling {
    private final Marks marks;
    private final Voices voices;
    private final Quotes quotes;
    private final Claims claims;
    /** The ids of all things that claims speak of. */
    private final Set<String> used;

    Telling(Marks marks, Voices voices, Quotes quotes, Claims claims, Set<String> used) {
        this.marks = marks;
        this.voices = voices;
        this.quotes = quotes;
        this.claims = claims;
        this.used = used;
    }

    /** What shows an item; nothing, and the item counted as refused, where nothing does. */
    List<DraftQuote> shownBy(Item item, List<Evidence> evidence, List<Thing> things) {
        return quotes.of(item, evidence, things);
    }

    /**
     * Adds the claims.
     *
     * @param labels the source's own words, which stand before its marks
     * @param shownBy what shows the item
     * @param things what takes part in it
     */
    void add(
            Item item,
            Optional<Voice> voice,
            DraftPicture picture,
            List<DraftAttribute> labels,
            List<DraftQuote> shownBy,
            List<Thing> things) {
        Marks.On on = marks.of(item.origin().id().text());
        List<DraftAttribute> attributes = new ArrayList<>(labels);
        attributes.addAll(on.attributes());
        voices.of(item, voice, on).forEach((force, saying) -> {
            used.add(force.by());
            force.via().ifPresent(used::add);
            claims.add(
                    item.origin().position(),
                    force,
                    picture,
                    quotes.with(shownBy, item, things, saying),
                    item.origin().annotator().map(Annotators::usable),
                    attributes.stream().distinct().toList(),
                    on.notes());
        });
        things.forEach(thing -> used.add(thing.id()));
    }
}
