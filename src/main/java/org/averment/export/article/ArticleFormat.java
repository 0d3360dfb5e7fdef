package org.averment.export.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of annotations in which articles can be written. */
public enum ArticleFormat {
    /** Averment's own, for people to read: one document an article. */
    AVERMENT_YAML("yaml", "yml"),
    /** Averment's own, for any number of articles: one line an article. */
    AVERMENT_JSONL("jsonl"),
    /** Stand-off files in a folder: a text and its annotations for each article. */
    BRAT(),
    /** The Web Annotation Data Model of the W3C, as JSON-LD. */
    WEB_ANNOTATION();

    private final String[] extensions;

    ArticleFormat(String... extensions) {
        this.extensions = extensions;
    }

    /** The word for options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it takes a folder; other formats are one stream. */
    public boolean isFolder() {
        return this == BRAT;
    }

    /** The format that a file's name calls for; {@code .jsonld} is RDF's. */
    public static Optional<ArticleFormat> ofFileName(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> Arrays.stream(format.extensions).anyMatch(e -> folded.endsWith("." + e)))
                .findFirst();
    }
}
