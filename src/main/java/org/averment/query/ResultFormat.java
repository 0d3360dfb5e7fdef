package org.averment.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written. It knows no Jena, so that options can be read without; {@link Languages} does. */
public enum ResultFormat {
    TEXT(false),
    MARKDOWN(false),
    CSV(false),
    TSV(false),
    JSON(false),
    XML(false),
    TURTLE(true),
    NTRIPLES(true),
    JSONLD(true),
    RDFXML(true);

    private final boolean graph;

    ResultFormat(boolean graph) {
        this.graph = graph;
    }

    /** The format that users call by this word. */
    public static Optional<ResultFormat> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /** The word that users write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is for graphs, as CONSTRUCT and DESCRIBE give, rather than for rows. */
    public boolean isForGraphs() {
        return graph;
    }
}
