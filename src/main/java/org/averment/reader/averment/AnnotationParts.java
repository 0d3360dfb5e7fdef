package org.averment.reader.averment;

import java.util.ArrayList;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.DraftAnnotation;
import org.averment.reader.tree.Node;

/** Who or what annotated a file or a claim: one, or several. Stateless. */
final class AnnotationParts {
    private static final String KEY = "annotation";
    private static final List<String> KEYS = List.of("by", "kind", "tool", "date", "confidence", "reviewed-by");

    private AnnotationParts() {}

    static List<DraftAnnotation> drafts(Fields owner, List<Diagnostic> faults) {
        List<DraftAnnotation> annotations = new ArrayList<>();
        for (Node item : owner.items(KEY)) {
            if (item instanceof Node.Mapping map) {
                annotations.add(draft(Fields.of(map, "the annotation", KEYS, faults)));
            } else if (!(item instanceof Node.Faulty)) {
                faults.add(Values.wrongShape(item, KEY, "a map, or a list of maps"));
            }
        }
        return annotations;
    }

    private static DraftAnnotation draft(Fields fields) {
        return new DraftAnnotation(
                fields.word("by"),
                fields.word("kind"),
                fields.word("tool"),
                fields.word("date"),
                fields.word("confidence"),
                fields.word("reviewed-by"));
    }
}
