package org.averment.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftEntity;
import org.averment.model.DraftRegister;
import org.averment.model.Entity;
import org.averment.model.Position;
import org.averment.model.Register;
import org.averment.model.ThingId;
import org.averment.model.Written;
import org.averment.vocab.Ontology;

/** A register's draft to a register. */
final class RegisterCheck {
    private final DraftRegister draft;
    private final Findings findings;
    private final Scalars scalars;
    private final EntityCheck entities;

    RegisterCheck(Ontology ontology, DraftRegister draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        this.scalars = new Scalars(findings);
        this.entities = new EntityCheck(ontology, findings);
    }

    Register register() {
        scalars.id(draft.id());
        List<Register.Entry> entries = new ArrayList<>();
        Map<ThingId, Position> seen = new HashMap<>();
        for (DraftEntity entry : draft.entries()) {
            List<ThingId.Keyed> keys = entities.keys(entry);
            if (keys.isEmpty()) {
                if (entry.keys().isEmpty()) {
                    findings.add(Diagnostic.error(
                                    "missing-key",
                                    entry.id().position(),
                                    "an entity of a register needs a key, by which articles refer to it")
                            .value(entry.id().text())
                            .expected("key: scheme:value; reg:... for your own"));
                }
                continue;
            }
            for (ThingId.Keyed key : keys) {
                Position first = seen.putIfAbsent(key, entry.id().position());
                if (first != null) {
                    findings.add(Diagnostic.error(
                                    "shared-key",
                                    entry.id().position(),
                                    "two entities have the same key; the other is at " + first)
                            .value(key.toString()));
                }
            }
            Entity entity = Entity.of(keys.get(0), entities.types(entry), texts(entry.names()));
            entries.add(new Register.Entry(entity, keys, coordinates(entry)));
        }
        return new Register(draft.id().text(), draft.title().map(Written::text), entries);
    }

    private Optional<Register.Coordinates> coordinates(DraftEntity entry) {
        if (entry.latitude().isEmpty() && entry.longitude().isEmpty()) {
            return Optional.empty();
        }
        if (entry.latitude().isEmpty() || entry.longitude().isEmpty()) {
            findings.add(Diagnostic.error("bad-coordinates", entry.id().position(), "half a pair of coordinates")
                    .value(entry.id().text())
                    .expected("both lat and long"));
            return Optional.empty();
        }
        boolean good =
                degrees(entry.latitude().get(), 90) & degrees(entry.longitude().get(), 180);
        return good
                ? Optional.of(new Register.Coordinates(
                        entry.latitude().get().text(), entry.longitude().get().text()))
                : Optional.empty();
    }

    private boolean degrees(Written written, int limit) {
        Optional<BigDecimal> number = Scalars.decimal(written.text());
        boolean good = number.isPresent() && number.get().abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
        if (!good) {
            findings.add(Diagnostic.error("bad-coordinates", written.position(), "this is no coordinate")
                    .value(written.text())
                    .expected("decimal degrees from -" + limit + " to " + limit));
        }
        return good;
    }

    private static List<String> texts(List<Written> names) {
        return names.stream().map(Written::text).distinct().toList();
    }
}
