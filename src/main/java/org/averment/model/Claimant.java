package org.averment.model;

/** On whose word something is said. */
public sealed interface Claimant {
    /** The article's own voice: its author's. */
    record ArticleVoice() implements Claimant {}

    /** Somebody whom the text does not name; never the same as another. */
    record Unattributed() implements Claimant {}

    /**
     * An entity.
     *
     * @param id which
     */
    record Named(ThingId id) implements Claimant {}
}
