package org.averment.reader.averment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftEntity;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/** The {@code entities} of an article or a register. Stateless. */
final class EntityParts {
    /** An article's entities have no coordinates: those stand in a register, once. A register has no text to mention them. */
    static final List<String> OF_ARTICLES = List.of("type", "name", "aliases", "key", "mentions", "attributes", "note");

    static final List<String> OF_REGISTERS = List.of("type", "name", "aliases", "key", "lat", "long");

    private EntityParts() {}

    static List<DraftEntity> drafts(Fields top, List<String> keys, List<Diagnostic> faults) {
        List<DraftEntity> entities = new ArrayList<>();
        Optional<Node.Mapping> map = top.map("entities");
        for (Node.Entry entry : map.map(Node.Mapping::entries).orElse(List.of())) {
            Written id = entry.key();
            if (id.text().isBlank()) {
                faults.add(Diagnostic.error("empty-value", id.position(), "the value is empty")
                        .value("id"));
            } else if (entry.value() instanceof Node.Mapping parts) {
                entities.add(draft(id, Fields.of(parts, "the entity", keys, faults), faults));
            } else if (!(entry.value() instanceof Node.Faulty)) {
                faults.add(Values.wrongShape(entry.value(), id.text(), "a map with type and name"));
            }
        }
        return entities;
    }

    private static DraftEntity draft(Written id, Fields fields, List<Diagnostic> faults) {
        fields.need("type");
        if (!fields.has("mentions")) {
            fields.need("name");
        }
        List<Written> names = new ArrayList<>(fields.words("name"));
        names.addAll(fields.words("aliases"));
        return new DraftEntity(
                id,
                fields.words("type"),
                names,
                fields.words("key"),
                fields.word("lat"),
                fields.word("long"),
                MentionParts.drafts(fields, faults),
                fields.attributes("attributes"),
                fields.words("note"));
    }
}
