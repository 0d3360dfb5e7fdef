package org.averment.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.averment.model.Diagnostic;
import org.averment.model.DraftEntity;
import org.averment.model.KeyScheme;
import org.averment.model.Nearest;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Written;
import org.averment.vocab.Ontology;

/** What articles' and registers' entities have in common: types and keys. */
final class EntityCheck {
    /** Entities too, but ones that stand for the article at hand and for the unnamed speaker of one claim. */
    private static final Set<String> OWN = Set.of("Article", "UnattributedSource");

    private final Ontology ontology;
    private final Findings findings;
    private final OwnNames names;

    EntityCheck(Ontology ontology, Findings findings) {
        this.ontology = ontology;
        this.findings = findings;
        this.names = new OwnNames(findings);
    }

    List<Term> types(DraftEntity draft) {
        Set<Term> types = new LinkedHashSet<>();
        for (Written type : draft.types()) {
            if (OWN.contains(type.text())) {
                findings.add(Diagnostic.error("reserved-type", type.position(), "only Averment itself makes these")
                        .value(type.text())
                        .expected(
                                "Document, for an article that is talked of; by: unattributed, for a source unnamed"));
                continue;
            }
            if (OwnNames.isOwn(type)) {
                names.of(type).ifPresent(name -> types.add(new Term(Term.CLASS, name, false)));
                continue;
            }
            boolean known = ontology.isA(type.text(), "Entity");
            types.add(new Term(Term.CLASS, type.text(), known));
            if (!known) {
                findings.add(Diagnostic.warning(
                                "unmapped-type", type.position(), "the ontology has no such class; kept as it is")
                        .value(type.text())
                        .expected("a class of the ontology, or " + OwnNames.PREFIX + "NAME for one of your own")
                        .nearest(Nearest.to(type.text(), declarable())));
            }
        }
        return new ArrayList<>(types);
    }

    private Set<String> declarable() {
        return ontology.classes().stream()
                .filter(name -> ontology.isA(name, "Entity") && !OWN.contains(name))
                .collect(Collectors.toSet());
    }

    List<ThingId.Keyed> keys(DraftEntity draft) {
        Set<ThingId.Keyed> keys = new LinkedHashSet<>();
        for (Written key : draft.keys()) {
            key(key).ifPresent(keys::add);
        }
        return new ArrayList<>(keys);
    }

    private Optional<ThingId.Keyed> key(Written written) {
        String text = written.text();
        int colon = text.indexOf(':');
        Optional<KeyScheme> scheme = colon < 0 ? Optional.empty() : KeyScheme.of(text.substring(0, colon));
        if (scheme.isEmpty()) {
            String known =
                    Arrays.stream(KeyScheme.values()).map(KeyScheme::prefix).collect(Collectors.joining(", "));
            findings.add(Diagnostic.error("bad-key", written.position(), "this is no key of a register we know")
                    .value(text)
                    .expected("scheme:value, with a scheme of " + known));
            return Optional.empty();
        }
        String value = text.substring(colon + 1);
        if (!scheme.get().accepts(value)) {
            findings.add(Diagnostic.error(
                            "bad-key",
                            written.position(),
                            "this is no identifier of " + scheme.get().title())
                    .value(text)
                    .expected("the form " + scheme.get().form()));
            return Optional.empty();
        }
        return Optional.of(new ThingId.Keyed(scheme.get().prefix(), value));
    }
}
