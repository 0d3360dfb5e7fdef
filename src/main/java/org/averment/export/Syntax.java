package org.averment.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The syntaxes in which a conversion can be written. */
public enum Syntax {
    NQUADS("nq", true),
    TRIG("trig", true),
    TURTLE("ttl", false),
    JSONLD("jsonld", true),
    RDFXML("rdf", false);

    private final String extension;
    private final boolean graphs;

    Syntax(String extension, boolean graphs) {
        this.extension = extension;
        this.graphs = graphs;
    }

    /** The usual ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it keeps named graphs apart; one that does not gets the merged triples. */
    public boolean keepsGraphs() {
        return graphs;
    }

    /** The word for options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The syntax that a file's name calls for. */
    public static Optional<Syntax> ofFileName(String name) {
        return Arrays.stream(values())
                .filter(s -> name.toLowerCase(Locale.ROOT).endsWith("." + s.extension))
                .findFirst();
    }
}
