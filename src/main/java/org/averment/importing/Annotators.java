package org.averment.importing;

import java.math.BigDecimal;
import java.util.Optional;
import org.averment.model.DraftAnnotation;
import org.averment.model.Edtf;
import org.averment.model.Written;

/** Who annotated, as far as it can be kept: tools write scores above one, and times in forms of their own. */
final class Annotators {
    private Annotators() {}

    static DraftAnnotation usable(DraftAnnotation annotation) {
        return new DraftAnnotation(
                solid(annotation.by()),
                annotation
                        .kind()
                        .filter(kind ->
                                kind.text().equals("person") || kind.text().equals("model")),
                solid(annotation.tool()),
                annotation.date().filter(date -> Edtf.parse(date.text()).isPresent()),
                annotation.confidence().flatMap(Annotators::share),
                solid(annotation.reviewedBy()));
    }

    private static Optional<Written> solid(Optional<Written> word) {
        return word.filter(w -> !w.text().isBlank());
    }

    /** A number from 0 to 1 without an exponent. */
    private static Optional<Written> share(Written number) {
        if (number.text().length() > 30 || !number.text().matches("[0-9.eE+-]+")) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(number.text());
            boolean inRange = value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0 && value.scale() < 20;
            return inRange ? Optional.of(new Written(value.toPlainString(), number.position())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
