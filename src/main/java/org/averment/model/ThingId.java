package org.averment.model;

/** What identifies a thing: an external key, the same in all articles, or an id of its own article. */
public sealed interface ThingId {
    /**
     * An external key.
     *
     * @param scheme the register, such as {@code wd}
     * @param value the identifier in it, such as {@code Q794}
     */
    record Keyed(String scheme, String value) implements ThingId {
        @Override
        public String toString() {
            return scheme + ":" + value;
        }
    }

    /**
     * An id within one article.
     *
     * @param id the annotator's id, or one derived from what the thing is
     */
    record Local(String id) implements ThingId {
        @Override
        public String toString() {
            return id;
        }
    }
}
