package org.averment.store;

import java.util.Optional;

/**
 * What the store knows of one of its graphs.
 *
 * @param graph the IRI of the graph
 * @param kind what it holds
 * @param title what listings show
 * @param digest the digest that came with it
 * @param quads how many quads it has
 * @param textSha256 the address of the full text, for {@link Store#text}
 * @param source what it was made of, if that is known
 */
public record GraphEntry(
        String graph,
        Kind kind,
        Optional<String> title,
        String digest,
        long quads,
        Optional<String> textSha256,
        Optional<String> source) {}
