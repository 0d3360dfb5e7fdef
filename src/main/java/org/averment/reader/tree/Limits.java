package org.averment.reader.tree;

/** What a document may not exceed, and why. */
public final class Limits {
    /** An article's own structure is 7 deep; 32 leaves room for any editor's wrapping and none for an attack. */
    public static final int DEPTH = 32;

    /**
     * YAML is parsed whole, at about 20 times its size in memory and a tenth of JSON's speed: 20 MB is some 1,000
     * articles and a few seconds. JSON lines have no such limit.
     */
    public static final int YAML_BYTES = 20_000_000;

    /**
     * SnakeYAML copies all that it has looked at for each 1,024 characters of a long line: at this length 20 MB of
     * such lines take seconds, at 20 MB they would take hours.
     */
    public static final int YAML_LINE_CHARS = 200_000;

    /**
     * One JSON document is held in memory. A text of 10 MB takes 60 MB with every letter escaped; what is larger is no
     * article.
     */
    public static final int JSON_BYTES = 64_000_000;

    /** A long feature article is 100 KB, a book 1 MB; what is larger is no article. */
    public static final int TEXT_BYTES = 10_000_000;

    private Limits() {}
}
