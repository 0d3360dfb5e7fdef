package org.averment.store;

/**
 * What a graph was made of.
 *
 * @param graph the graph's IRI
 * @param digest the digest of the graph that was made
 * @param source what stands for the bytes and the program
 */
public record SourceNote(String graph, String digest, String source) {}
