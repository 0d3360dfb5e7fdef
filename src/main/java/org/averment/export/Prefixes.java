package org.averment.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.averment.vocab.Av;

/** The prefixes that readable syntaxes use. */
public final class Prefixes {
    /** Prefix to namespace, in the order in which they are written. */
    public static final Map<String, String> COMMON = common();

    private Prefixes() {}

    private static Map<String, String> common() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("av", Av.NS);
        prefixes.put("said", Av.SAID);
        prefixes.put("st", Av.STANDING);
        prefixes.put("pol", Av.POLARITY);
        prefixes.put("et", Av.concept("event-type", ""));
        prefixes.put("rt", Av.concept("relation-type", ""));
        prefixes.put("stage", Av.concept("stage", ""));
        prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
        prefixes.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("schema", "http://schema.org/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return java.util.Collections.unmodifiableMap(prefixes);
    }
}
