package org.averment.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The IRI under which everything of ours is minted.
 *
 * @param iri an absolute http or https IRI that ends with a slash
 */
public record Base(String iri) {
    /** Answered by the embedded server; meant for work at one's own desk. */
    public static final Base DEFAULT = new Base("http://localhost:3030/");

    /** A base from a user's text; a missing slash at the end is added. Empty where it is no such IRI. */
    public static Optional<Base> of(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            return Optional.of(new Base(text.endsWith("/") ? text : text + "/"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The absolute IRI of a relative one. */
    public String resolve(String relative) {
        return iri + relative;
    }
}
