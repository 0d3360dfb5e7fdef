package org.averment.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is written. */
public enum ResultFormat {
    TEXT(Optional.empty(), false),
    MARKDOWN(Optional.empty(), false),
    CSV(Optional.of(ResultSetLang.RS_CSV), false),
    TSV(Optional.of(ResultSetLang.RS_TSV), false),
    JSON(Optional.of(ResultSetLang.RS_JSON), false),
    XML(Optional.of(ResultSetLang.RS_XML), false),
    TURTLE(Optional.of(Lang.TURTLE), true),
    NTRIPLES(Optional.of(Lang.NTRIPLES), true),
    JSONLD(Optional.of(Lang.JSONLD), true),
    RDFXML(Optional.of(Lang.RDFXML), true);

    private final Optional<Lang> language;
    private final boolean graph;

    ResultFormat(Optional<Lang> language, boolean graph) {
        this.language = language;
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

    Optional<Lang> language() {
        return language;
    }
}
