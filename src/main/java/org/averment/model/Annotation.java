package org.averment.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Who or what annotated.
 *
 * @param by a name
 * @param kind {@code person} or {@code model}
 * @param tool the tool used
 * @param date when
 * @param confidence 0 to 1
 * @param reviewedBy who reviewed it
 */
public record Annotation(
        Optional<String> by,
        Optional<String> kind,
        Optional<String> tool,
        Optional<Edtf> date,
        Optional<BigDecimal> confidence,
        Optional<String> reviewedBy) {}
