package org.averment.ingest;

import java.util.Optional;
import org.averment.model.Document;
import org.averment.rdf.MappedGraph;

/**
 * A document that was found good.
 *
 * @param document the checked document
 * @param graph its quads
 * @param source the SHA-256 of its bytes, if these alone make the graph, and there is nothing to be said about it
 */
public record Mapped(Document document, MappedGraph graph, Optional<String> source) {}
