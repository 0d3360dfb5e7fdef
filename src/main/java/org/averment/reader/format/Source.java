package org.averment.reader.format;

import org.averment.model.Position;

/**
 * The bytes of a document that names no other file: what they make depends on nothing else.
 *
 * @param position where they start
 * @param sha256 their lower-case hexadecimal SHA-256
 */
public record Source(Position position, String sha256) {}
