package org.averment.model;

import java.util.Optional;

/**
 * A value that may be marked as inferred.
 *
 * @param value the scalar
 * @param inferred what was inferred, in the annotator's words
 */
public record DraftValue(Written value, Optional<Written> inferred) {}
