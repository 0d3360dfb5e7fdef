package org.averment.store;

/**
 * What a write did to one graph.
 *
 * @param graph the graph's IRI
 * @param change what happened to it
 */
public record Outcome(String graph, Change change) {}
