package org.averment.rdf;

import java.util.List;

/** Terms of other vocabularies that the graphs use. */
final class Known {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String TYPE = RDF + "type";
    static final String PROPERTY = RDF + "Property";

    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String LABEL = RDFS + "label";
    static final String COMMENT = RDFS + "comment";

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String ALT_LABEL = SKOS + "altLabel";
    static final String PREF_LABEL = SKOS + "prefLabel";
    static final String NOTE = SKOS + "note";
    static final String CONCEPT = SKOS + "Concept";
    static final String CONCEPT_SCHEME = SKOS + "ConceptScheme";
    static final String IN_SCHEME = SKOS + "inScheme";
    static final String EXACT_MATCH = SKOS + "exactMatch";

    private static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String TITLE = DCTERMS + "title";
    static final String CREATOR = DCTERMS + "creator";
    static final String PUBLISHER = DCTERMS + "publisher";
    static final String ISSUED = DCTERMS + "issued";
    static final String DATE = DCTERMS + "date";
    static final String LANGUAGE = DCTERMS + "language";

    private static final String SCHEMA = "http://schema.org/";
    static final String GENRE = SCHEMA + "genre";
    static final String STATUS = SCHEMA + "creativeWorkStatus";
    static final String SHA256 = SCHEMA + "sha256";
    static final String URL = SCHEMA + "url";
    static final String MENTIONS = SCHEMA + "mentions";
    static final String ADDITIONAL_TYPE = SCHEMA + "additionalType";
    static final String REVIEWED_BY = SCHEMA + "reviewedBy";
    static final String INSTRUMENT = SCHEMA + "instrument";

    static final String EXACT = "http://www.w3.org/ns/oa#exact";
    static final String HAS_TARGET = "http://www.w3.org/ns/oa#hasTarget";

    private static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    static final String BEGIN_INDEX = NIF + "beginIndex";
    static final String END_INDEX = NIF + "endIndex";
    static final String REFERENCE_CONTEXT = NIF + "referenceContext";

    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    static final String LATITUDE = GEO + "lat";
    static final String LONGITUDE = GEO + "long";

    /** Those of them that are properties. */
    static final List<String> PROPERTIES = List.of(
            TYPE,
            LABEL,
            COMMENT,
            ALT_LABEL,
            PREF_LABEL,
            NOTE,
            IN_SCHEME,
            EXACT_MATCH,
            TITLE,
            CREATOR,
            PUBLISHER,
            ISSUED,
            DATE,
            LANGUAGE,
            GENRE,
            STATUS,
            SHA256,
            URL,
            MENTIONS,
            ADDITIONAL_TYPE,
            REVIEWED_BY,
            INSTRUMENT,
            EXACT,
            HAS_TARGET,
            BEGIN_INDEX,
            END_INDEX,
            REFERENCE_CONTEXT,
            LATITUDE,
            LONGITUDE);

    private Known() {}
}
