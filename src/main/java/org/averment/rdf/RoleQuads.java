package org.averment.rdf;

import org.averment.model.Edtf;
import org.averment.model.Role;
import org.averment.model.Value;

/** A role, written alike in a claim ({@code said:}) and as a plain fact ({@code av:}). */
final class RoleQuads {
    private static final String XSD_DATE = "http://www.w3.org/2001/XMLSchema#date";

    private RoleQuads() {}

    static void write(QuadSink out, RelativeIris iris, String subject, String namespace, Role role) {
        String property = namespace + role.name();
        Value value = role.value();
        if (value instanceof Value.Thing thing) {
            out.link(subject, property, iris.thing(thing.id()));
        } else if (value instanceof Value.Concept concept) {
            String iri = RelativeIris.term(concept.term());
            out.link(subject, property, iri);
            if (!concept.term().mapped()) {
                out.link(iri, Known.TYPE, Known.CONCEPT);
                out.text(iri, Known.PREF_LABEL, concept.term().name());
            }
        } else {
            out.literal(subject, property, Literal.of(value));
        }
        if (value instanceof Value.Date date) {
            bounds(out, subject, namespace, date.date());
        }
    }

    private static void bounds(QuadSink out, String subject, String namespace, Edtf date) {
        date.earliest()
                .ifPresent(day -> out.literal(subject, namespace + "earliest", new Literal(day.toString(), XSD_DATE)));
        date.latest()
                .ifPresent(day -> out.literal(subject, namespace + "latest", new Literal(day.toString(), XSD_DATE)));
    }
}
