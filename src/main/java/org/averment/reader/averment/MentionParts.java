package org.averment.reader.averment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftMention;
import org.averment.model.DraftSpan;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/** The {@code mentions} of an article's entity. Stateless. */
final class MentionParts {
    private static final List<String> KEYS = List.of("text", "occurrence", "at");

    private MentionParts() {}

    static List<DraftMention> drafts(Fields entity, List<Diagnostic> faults) {
        List<DraftMention> mentions = new ArrayList<>();
        for (Node item : entity.items("mentions")) {
            if (item instanceof Node.Mapping map) {
                draft(Fields.of(map, "the mention", KEYS, faults), faults).ifPresent(mentions::add);
            } else {
                Values.word(item, "mentions", "a text, a {text, occurrence, at}, or a list of them", faults)
                        .ifPresent(words -> mentions.add(DraftMention.of(words)));
            }
        }
        return mentions;
    }

    private static Optional<DraftMention> draft(Fields fields, List<Diagnostic> faults) {
        fields.need("text");
        Optional<Written> occurrence = fields.word("occurrence");
        List<DraftSpan> spans =
                fields.node("at").map(node -> Spans.several(node, faults)).orElse(List.of());
        return fields.word("text").map(text -> new DraftMention(text, occurrence, spans));
    }
}
