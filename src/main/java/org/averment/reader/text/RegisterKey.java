package org.averment.reader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;

/** An identifier as annotation tools keep it: most often the IRI of a thing in some register. Stateless. */
public final class RegisterKey {
    private static final Pattern WIKIDATA =
            Pattern.compile("https?://(?:www\\.|m\\.)?wikidata\\.org/(?:entity|wiki)/(Q[0-9]{1,12})");

    private RegisterKey() {}

    /**
     * The key that an identifier is: of an IRI of Wikidata the item's number, of any other text all of it.
     *
     * @param scheme what the source calls the register, where the identifier does not tell
     */
    public static Item.Key of(Origin origin, Written target, Written scheme, Written identifier) {
        Matcher wikidata = WIKIDATA.matcher(identifier.text());
        return wikidata.matches()
                ? new Item.Key(
                        origin,
                        target,
                        new Written("Wikidata", identifier.position()),
                        new Written(wikidata.group(1), identifier.position()))
                : new Item.Key(origin, target, scheme, identifier);
    }
}
