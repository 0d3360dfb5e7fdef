package org.averment.store;

import java.util.Optional;
import java.util.Set;

/** Full texts by their SHA-256, outside the dataset. */
interface Texts {
    /** Keeps a text; one that is there already is left alone. */
    void put(StoredText text);

    /** Keeps a text that will be deleted with all others unless something comes to refer to it: in place, and at once. */
    void putForNow(StoredText text);

    /** Whether a text is there, undamaged. */
    boolean holds(StoredText text);

    /** Whether the text of an address is there, undamaged. */
    boolean holds(String sha256);

    /** The text of an address. */
    Optional<String> get(String sha256);

    /** Deletes every text but these, and what a kill left half written. */
    void keepOnly(Set<String> sha256s);
}
