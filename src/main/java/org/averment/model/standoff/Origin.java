package org.averment.model.standoff;

import java.util.Optional;
import org.averment.model.DraftAnnotation;
import org.averment.model.Position;
import org.averment.model.Written;

/**
 * Where an item comes from.
 *
 * @param id the source's own id, or one made up that no other item of the document has; with its place
 * @param kind what the source calls such a thing, in the singular: {@code span}, {@code relation}; losses are counted
 *     by it
 * @param annotator who made it, where the source tells annotators apart
 */
public record Origin(Written id, String kind, Optional<DraftAnnotation> annotator) {
    public static Origin of(Written id, String kind) {
        return new Origin(id, kind, Optional.empty());
    }

    public Position position() {
        return id.position();
    }
}
