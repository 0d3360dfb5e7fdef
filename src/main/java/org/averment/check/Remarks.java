package org.averment.check;

import java.util.List;
import org.averment.model.Attribute;
import org.averment.model.DraftAttribute;
import org.averment.model.Written;

/** What an annotator noted in free words. */
final class Remarks {
    private final OwnNames names;

    Remarks(Findings findings) {
        this.names = new OwnNames(findings);
    }

    /** Each once. */
    List<Attribute> attributes(List<DraftAttribute> drafts) {
        return drafts.stream()
                .filter(draft -> names.isGood(draft.name().text(), draft.name()))
                .map(draft -> new Attribute(draft.name().text(), draft.value().text()))
                .distinct()
                .toList();
    }

    /** Each once. */
    static List<String> notes(List<Written> drafts) {
        return drafts.stream().map(Written::text).distinct().toList();
    }
}
