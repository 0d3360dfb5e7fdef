package org.averment.model;

import java.util.Optional;

/**
 * One thing said of the thing that a claim is about.
 *
 * @param name the property's local name, the same in {@code said:} and {@code av:}
 * @param value what it holds
 * @param inferred what the annotator inferred, in his words
 */
public record Role(String name, Value value, Optional<String> inferred) {}
