package org.averment.ingest;

import org.averment.model.Document;
import org.averment.rdf.MappedGraph;

/**
 * A document that was found good.
 *
 * @param document the checked document
 * @param graph its quads
 */
public record Mapped(Document document, MappedGraph graph) {}
