package org.averment.model;

/** Why a claim did not become plain facts. */
public enum Withheld {
    NOT_FACTUAL("its standing is neither stated nor ruled"),
    NEGATED("it is negated"),
    ANOTHERS_WORD("it is another's word, which the article does not endorse"),
    NOT_ESTABLISHED("no plain fact establishes the thing that it is about"),
    OWN_ROLES("it has no role of the ontology, and what others mean is not known");

    private final String reason;

    Withheld(String reason) {
        this.reason = reason;
    }

    /** The reason as a clause. */
    public String reason() {
        return reason;
    }
}
