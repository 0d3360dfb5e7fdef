package org.averment.reader.triples;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a key may be called, the plainest word first. Keys are compared by their letters and digits alone, in lower case:
 * {@code head_type}, {@code headType} and {@code Head Type} are one.
 */
enum Key {
    // A document
    TEXT("text articletext fulltext rawtext article content pagecontent passage document body story input"
            + " sourcetext paragraph sentence sent"),
    TEXT_FILE("textfile sourcefile articlefile file filename filepath source path"),
    DOCUMENT_ID("id docid documentid articleid idx docname"),
    URL("url link sourceurl articleurl uri"),
    TITLE("title headline articletitle"),
    PUBLISHED("published publishedat publicationdate datepublished publishdate date"),
    LANGUAGE("language lang"),
    MODEL("model modelname llm modelid"),
    TOOL("tool extractor method framework"),
    /** What a document may stand in. */
    WRAPPER("output result results data response extraction extractions knowledgegraph kg graph answer prediction"
            + " extractedgraph content docs documents document article input"),
    /** Maps whose keys speak of what they stand in. */
    ABOUT("properties attributes attrs metadata meta props"),
    /** Maps that may hold the article. */
    ARTICLE("source document article input doc"),
    /** What tells how a model was asked, and nothing of the article. */
    MACHINERY(
            "prompt systemprompt userprompt instruction instructions schema usage tokens logprobs finishreason created"
                    + " rawoutput rawresponse thinking"),
    ENTITIES("entities nodes vertices extractedentities namedentities entitylist entity ents"),
    RELATIONS("relations triples triplets relationships edges facts extractedtriples extractedrelations"
            + " relationlist triplelist knowledgetriples spotriples tuples statements links"),
    EVENTS("events eventlist extractedevents"),

    // An entity
    ID("id nodeid entityid eid uid"),
    NAME("name entityname entity text mention canonicalname title surface value"),
    TYPE("type entitytype category class kind types labels nodetype"),
    LABEL("label"),
    ALIASES("aliases alias mentions names alsoknownas surfaceforms alternativenames altnames synonyms"),
    EXTERNAL("wikidata wikidataid qid wikidataqid kbid kburl key externalid lei geonames viaf isni orcid wikipedia"),
    NOTE("description summary explanation reasoning rationale reason comment note notes thought fact"),

    // A relation; the word for its object stands at the same place as the one for its subject
    SUBJECT("subject subj sub head source from arg1 s h start startnode startnodeid sourcenode sourcenodeid sourceid"
            + " sourceentity sourceentityid headentity subjectentity entity1 srcid src node1 outv subjectid headid"
            + " fromentity fromid e1"),
    OBJECT("object obj obj tail target to arg2 o t end endnode endnodeid targetnode targetnodeid targetid"
            + " targetentity targetentityid tailentity objectentity entity2 tgtid tgt node2 inv objectid tailid"
            + " toentity toid e2 destination dest"),
    PREDICATE("relation rel predicate relationtype relationshiptype relationshipname relationname relationship"
            + " edgetype property verb p r edge type label name"),
    RELATION_ID("id relationid relationshipid edgeid tripleid factid uid"),
    QUOTE("quote evidence quotes quotation evidencequote evidencetext supportingtext supportingquote span spans"
            + " sourcetext sourcesentence sourcequote excerpt snippet exactquote textspan"),
    /** What is a quote only where there is no better one. */
    LESSER_QUOTE("sentence context justification text"),
    CONFIDENCE("confidence score confidencescore probability"),
    CLAIMANT("claimant by speaker attributedto accordingto attribution saidby claimedby"),
    STANDING("standing modality status factuality"),
    POLARITY("polarity"),
    NEGATED("negated negation isnegated negative"),

    // An event
    EVENT_TYPE("type eventtype label name event category class"),
    EVENT_ID("id eventid"),
    ARGUMENTS("participants arguments args roles entities actors"),
    ROLE("role type label argumentrole relation name"),
    FILLER("name text entity argument mention value participant filler id entityid");

    /** What stands behind the word for an end of a relation in the key of its type. */
    private static final List<String> TYPE_ENDINGS = List.of("type", "label", "class", "category");

    /** Types that only say whether this is a node or an edge. */
    private static final List<String> STRUCTURE = List.of("vertex", "node", "edge", "relationship");

    private final List<String> words;
    private final Set<String> known;

    Key(String words) {
        this.words = List.of(words.split(" "));
        this.known = new HashSet<>(this.words);
    }

    List<String> words() {
        return words;
    }

    boolean is(String written) {
        return has(plain(written));
    }

    /** Whether this is one of the words, as {@link #plain} writes it. */
    boolean has(String word) {
        return known.contains(word);
    }

    /** The keys of the type of what a key names: {@code head_type} beside {@code head}. */
    static List<String> typesOf(String end) {
        return TYPE_ENDINGS.stream().map(ending -> end + ending).toList();
    }

    /** Whether a type says no more than that this is a node or an edge. */
    static boolean isStructure(String type) {
        return STRUCTURE.contains(plain(type));
    }

    /** A key's letters and digits in lower case. */
    static String plain(String written) {
        boolean already = true;
        for (int i = 0; i < written.length() && already; i++) {
            char c = written.charAt(i);
            already = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        if (already) {
            return written;
        }
        StringBuilder out = new StringBuilder(written.length());
        written.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
