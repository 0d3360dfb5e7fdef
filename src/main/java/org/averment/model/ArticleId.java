package org.averment.model;

/** What identifies an article: its explicit id, or its canonical URL. */
public sealed interface ArticleId {
    /**
     * An explicit id.
     *
     * @param slug letters, digits, dot, underscore, hyphen
     */
    record Slug(String slug) implements ArticleId {}

    /**
     * A canonical URL.
     *
     * @param url an absolute http or https URL
     */
    record Url(String url) implements ArticleId {}
}
