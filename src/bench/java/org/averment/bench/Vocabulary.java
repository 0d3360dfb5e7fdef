package org.averment.bench;

/** IRIs that mappings written by hand use. */
final class Vocabulary {
    static final String BASE = "http://localhost:3030/article/";
    static final String AV = "https://w3id.org/averment/ns#";
    static final String SAID = "https://w3id.org/averment/said#";
    static final String STANDING = "https://w3id.org/averment/standing#";
    static final String POLARITY = "https://w3id.org/averment/polarity#";
    static final String EVENT_TYPE = "https://w3id.org/averment/event-type#";
    static final String RELATION_TYPE = "https://w3id.org/averment/relation-type#";
    static final String STAGE = "https://w3id.org/averment/stage#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String SCHEMA = "http://schema.org/";
    static final String EXACT = "http://www.w3.org/ns/oa#exact";
    static final String CONTEXT = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext";
    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    static final String ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private Vocabulary() {}
}
