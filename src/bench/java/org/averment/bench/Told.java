package org.averment.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A claim of a generated article in plain terms, with the format's defaults filled in: what RML mappings cannot work out
 * and programs written by hand must. It knows what the generator writes, and no more of the format.
 *
 * @param number the claim's place in the article, from 1
 * @param thing the id of what it pictures
 * @param thingClass the class of that
 * @param standing as the ontology has it: a denial is stated
 * @param polarity affirmed or negated
 * @param by whose word: an entity's id, article or unattributed
 * @param endorsed whether the article takes it for true
 * @param through the document it came through and the body that heard it, by property
 * @param types the type's IRI, where it has one
 * @param links roles that point to something, by property
 * @param words roles that hold words
 * @param quotes its quotes
 */
record Told(
        int number,
        String thing,
        String thingClass,
        String standing,
        String polarity,
        String by,
        boolean endorsed,
        List<Role> through,
        List<String> types,
        List<Role> links,
        List<Role> words,
        List<Quoted> quotes) {
    private static final Set<String> WORDS = Set.of(
            "reason", "aim", "outcome", "description", "assessment", "charge", "post", "when", "amount", "quantity");
    private static final Map<String, String> PROPERTIES =
            Map.of("located-in", "locatedIn", "part-of", "partOf", "org", "organisation", "who", "holder");

    /** One value of a role, by the property's name. */
    record Role(String property, String value) {}

    /** A quote and which of its places it is. */
    record Quoted(String exact, String occurrence) {}

    static Told of(int number, JsonNode claim) {
        JsonNode picture = claim.get("says").get(0);
        String what = picture.fieldNames().next();
        List<Role> links = new ArrayList<>();
        List<Role> words = new ArrayList<>();
        for (Map.Entry<String, JsonNode> role : picture.properties()) {
            String key = role.getKey();
            if (Set.of("type", "stage", "as", "event", "entity", "relation", "case")
                    .contains(key)) {
                continue;
            }
            for (JsonNode value : each(role.getValue())) {
                String property = PROPERTIES.getOrDefault(key, key);
                (WORDS.contains(key) ? words : links).add(new Role(property, value.asText()));
            }
        }
        if (picture.has("stage")) {
            links.add(new Role("partOf", picture.get("case").asText()));
        }
        String standing = claim.path("standing").asText("stated");
        List<Role> through = new ArrayList<>();
        for (String property : List.of("via", "before")) {
            if (claim.has(property)) {
                through.add(new Role(property, claim.get(property).asText()));
            }
        }
        return new Told(
                number,
                thing(what, picture),
                thingClass(what, picture),
                standing.equals("denied") ? "stated" : standing,
                standing.equals("denied") ? "negated" : claim.path("polarity").asText("affirmed"),
                claim.path("by").asText("article"),
                claim.has("endorsed"),
                through,
                type(what, picture),
                links,
                words,
                quotes(claim.get("quote")));
    }

    /** Everything in it that has a node: the thing, what its roles point to, and who said it, before whom, through what. */
    Set<String> involved() {
        Set<String> involved = new LinkedHashSet<>(List.of(thing));
        links.forEach(role -> involved.add(role.value()));
        through.forEach(role -> involved.add(role.value()));
        if (!by.equals("article") && !by.equals("unattributed")) {
            involved.add(by);
        }
        return involved;
    }

    private static String thing(String what, JsonNode picture) {
        if (picture.has("as")) {
            return picture.get("as").asText();
        }
        return switch (what) {
            case "case" ->
                picture.get("case").asText() + "--" + picture.get("stage").asText();
            case "who" ->
                picture.get("who").asText() + "--" + picture.get("org").asText() + "--"
                        + picture.get("post").asText().replace(' ', '-');
            case "relation" ->
                picture.get("relation").asText() + "--" + picture.get("subject").asText() + "--"
                        + picture.get("object").asText();
            default -> picture.get(what).asText();
        };
    }

    private static String thingClass(String what, JsonNode picture) {
        return switch (what) {
            case "event" -> "Event";
            case "case" -> "Stage";
            case "who" -> "Tenure";
            case "relation" -> "Relation";
            default -> "";
        };
    }

    private static List<String> type(String what, JsonNode picture) {
        return switch (what) {
            case "case" -> List.of(Vocabulary.STAGE + picture.get("stage").asText());
            case "who" -> List.of(Vocabulary.RELATION_TYPE + picture.get("type").asText());
            case "relation" ->
                List.of(Vocabulary.RELATION_TYPE + picture.get("relation").asText());
            default ->
                picture.has("type")
                        ? List.of(Vocabulary.EVENT_TYPE + picture.get("type").asText())
                        : List.of();
        };
    }

    private static List<Quoted> quotes(JsonNode node) {
        List<Quoted> quotes = new ArrayList<>();
        for (JsonNode quote : each(node)) {
            quotes.add(
                    quote.isTextual()
                            ? new Quoted(quote.asText(), "1")
                            : new Quoted(
                                    quote.get("text").asText(),
                                    quote.get("occurrence").asText()));
        }
        return quotes;
    }

    /** The values of a key that may have none, one or a list. */
    static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() || node.isMissingNode() ? node : List.of(node);
    }
}
