package org.averment.ontology;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** {@code said.ttl}: the twin of every role. No ranges: what is only alleged is to entail nothing. */
final class SaidFile {
    private SaidFile() {}

    static String make(OntologyTriples ontology) {
        StringBuilder out = new StringBuilder("""
                # Generated from averment.ttl: the twin of every role, for use in claims. Do not edit; a test holds it up to date.
                @prefix av:   <https://w3id.org/averment/ns#> .
                @prefix owl:  <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix said: <https://w3id.org/averment/said#> .

                """);
        for (Resource role : ontology.roles()) {
            String name = OntologyTriples.name(role);
            String kind = role.hasProperty(RDF.type, OWL.ObjectProperty) ? "ObjectProperty" : "DatatypeProperty";
            String label = OntologyTriples.text(role, RDFS.label).orElseThrow();
            String comment = OntologyTriples.text(role, RDFS.comment).orElseThrow();
            out.append("said:%s a owl:%s ; rdfs:label \"%s (said)\"@en ; rdfs:domain av:Claim ; rdfs:seeAlso av:%s ;\n"
                    .formatted(name, kind, label, name));
            out.append("    rdfs:comment \"What the claim says of its thing, true or not. %s\"@en .\n"
                    .formatted(comment.replace("\\", "\\\\").replace("\"", "\\\"")));
        }
        return out.toString();
    }
}
