package org.averment.model;

import java.util.Optional;

/**
 * Who or what annotated, as read.
 *
 * @param by a name
 * @param kind {@code person} or {@code model}
 * @param tool the tool used
 * @param date when
 * @param confidence 0 to 1
 * @param reviewedBy who reviewed it
 */
public record DraftAnnotation(
        Optional<Written> by,
        Optional<Written> kind,
        Optional<Written> tool,
        Optional<Written> date,
        Optional<Written> confidence,
        Optional<Written> reviewedBy) {}
