package org.averment.rdf;

import java.util.List;
import org.averment.model.Term;
import org.averment.vocab.Av;

/** The classes of an entity; one that the ontology does not know is kept under an IRI of its own. */
final class TypeQuads {
    private static final String ENTITY = Av.term("Entity");

    private TypeQuads() {}

    static void write(QuadSink out, String entity, List<Term> types) {
        for (Term type : types) {
            String iri = RelativeIris.term(type);
            out.link(entity, Known.TYPE, iri);
            if (!type.mapped()) {
                out.link(entity, Known.TYPE, ENTITY);
                out.text(iri, Known.LABEL, type.name());
            }
        }
    }
}
