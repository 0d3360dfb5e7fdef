package org.averment.model;

import java.math.BigDecimal;

/** What a role holds. */
public sealed interface Value {
    /**
     * A thing.
     *
     * @param id which
     */
    record Thing(ThingId id) implements Value {}

    /**
     * A concept of a scheme.
     *
     * @param term which
     */
    record Concept(Term term) implements Value {}

    /**
     * Words.
     *
     * @param text the words
     */
    record Words(String text) implements Value {}

    /**
     * A number.
     *
     * @param number the number, without trailing zeros that were not written
     */
    record Number(BigDecimal number) implements Value {}

    /**
     * A date or span of time.
     *
     * @param date as exact as the text
     */
    record Date(Edtf date) implements Value {}
}
