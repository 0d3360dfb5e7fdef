package org.averment.rdf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.averment.model.Role;
import org.averment.model.Value;

/** A role, written alike in a claim ({@code said:}) and as a plain fact ({@code av:}). */
final class RoleQuads {
    private RoleQuads() {}

    /** As a claim says it. */
    static void said(QuadSink out, RelativeIris iris, String claim, Role role) {
        write(out, iris, claim, role, Predicate::said);
    }

    /** As a plain fact on a thing. */
    static void plain(QuadSink out, RelativeIris iris, String thing, Role role) {
        write(out, iris, thing, role, Predicate::plain);
    }

    private static void write(
            QuadSink out, RelativeIris iris, String subject, Role role, Function<String, Predicate> predicates) {
        Predicate predicate = predicates.apply(role.name());
        Value value = role.value();
        if (value instanceof Value.Thing thing) {
            out.link(subject, predicate, iris.thing(thing.id()));
        } else if (value instanceof Value.Concept concept) {
            String iri = RelativeIris.term(concept.term());
            out.link(subject, predicate, iri);
            if (!concept.term().mapped()) {
                out.link(iri, Known.TYPE, Known.CONCEPT);
                out.text(iri, Known.PREF_LABEL, concept.term().name());
            }
        } else {
            out.literal(subject, predicate, Literal.of(value));
        }
        if (value instanceof Value.Date date) {
            bound(out, subject, predicates.apply("earliest"), date.date().earliest());
            bound(out, subject, predicates.apply("latest"), date.date().latest());
        }
    }

    private static void bound(QuadSink out, String subject, Predicate predicate, Optional<LocalDate> day) {
        day.ifPresent(known -> out.literal(subject, predicate, Literal.day(known)));
    }
}
