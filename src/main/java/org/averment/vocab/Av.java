package org.averment.vocab;

import java.util.List;

/** The IRIs that code names, held against {@code ontology/} by a test. */
public final class Av {
    /** Classes, properties, plain facts. */
    public static final String NS = "https://w3id.org/averment/ns#";
    /** Twins of the roles, said in claims. */
    public static final String SAID = "https://w3id.org/averment/said#";
    /** Standings. */
    public static final String STANDING = "https://w3id.org/averment/standing#";
    /** Polarities. */
    public static final String POLARITY = "https://w3id.org/averment/polarity#";

    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    public static final String ARTICLE = NS + "Article";
    public static final String CLAIM = NS + "Claim";
    public static final String QUOTE = NS + "Quote";
    public static final String UNATTRIBUTED_SOURCE = NS + "UnattributedSource";
    public static final String ANNOTATION = NS + "Annotation";

    public static final String ABOUT = NS + "about";
    public static final String INVOLVES = NS + "involves";
    public static final String HAS_STANDING = NS + "standing";
    public static final String HAS_POLARITY = NS + "polarity";
    public static final String CLAIMANT = NS + "claimant";
    public static final String VIA = NS + "via";
    public static final String BEFORE = NS + "before";
    public static final String ENDORSED = NS + "endorsed";
    public static final String PROJECTED = NS + "projected";
    public static final String HAS_QUOTE = NS + "quote";
    public static final String CONTEXT = NS + "context";
    public static final String MENTION = NS + "mention";
    public static final String INFERRED = NS + "inferred";
    public static final String COPY_OF = NS + "copyOf";
    public static final String KEY = NS + "key";
    public static final String NAME_KEY = NS + "nameKey";
    public static final String MATCH = NS + "match";
    public static final String OCCURRENCE = NS + "occurrence";
    public static final String ANNOTATOR = NS + "annotator";
    public static final String CONFIDENCE = NS + "confidence";
    public static final String SHORTCUT = NS + "shortcut";

    /** Those of them that are properties. */
    public static final List<String> PROPERTIES = List.of(
            ABOUT,
            INVOLVES,
            HAS_STANDING,
            HAS_POLARITY,
            CLAIMANT,
            VIA,
            BEFORE,
            ENDORSED,
            PROJECTED,
            HAS_QUOTE,
            CONTEXT,
            MENTION,
            INFERRED,
            COPY_OF,
            KEY,
            NAME_KEY,
            MATCH,
            OCCURRENCE,
            ANNOTATOR,
            CONFIDENCE,
            SHORTCUT);

    private Av() {}

    /** The class or plain-fact property of a local name. */
    public static String term(String localName) {
        return NS + localName;
    }

    /** The twin of a role, for use in claims. */
    public static String said(String role) {
        return SAID + role;
    }

    public static String standing(String word) {
        return STANDING + word;
    }

    public static String polarity(boolean negated) {
        return POLARITY + (negated ? "negated" : "affirmed");
    }

    /** A concept of one of the schemes: {@code event-type}, {@code relation-type}, {@code stage}. */
    public static String concept(String scheme, String notation) {
        return "https://w3id.org/averment/" + scheme + "#" + notation;
    }
}
