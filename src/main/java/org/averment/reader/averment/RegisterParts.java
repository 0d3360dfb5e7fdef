package org.averment.reader.averment;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftEntity;
import org.averment.model.DraftRegister;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/** A register's document. Stateless. */
final class RegisterParts {
    private static final List<String> TOP_KEYS = List.of("register", "entities");
    private static final List<String> REGISTER_KEYS = List.of("id", "title");

    private RegisterParts() {}

    /** The draft, without its faulty parts; none without an id, for then it has no graph. */
    static Optional<DraftRegister> draft(Node.Mapping root, List<Diagnostic> faults) {
        Fields top = Fields.of(root, "the register's document", TOP_KEYS, faults);
        Optional<Fields> head = top.map("register").map(m -> Fields.of(m, "the register", REGISTER_KEYS, faults));
        head.ifPresent(h -> h.need("id"));
        Optional<Written> id = head.flatMap(h -> h.word("id"));
        Optional<Written> title = head.flatMap(h -> h.word("title"));
        List<DraftEntity> entries = EntityParts.drafts(top, EntityParts.OF_REGISTERS, faults);
        return id.map(i -> new DraftRegister(root.position(), i, title, entries));
    }
}
