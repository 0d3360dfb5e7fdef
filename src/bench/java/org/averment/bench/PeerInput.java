package org.averment.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles as RML can read them: one array, defaults filled in, maps turned into lists, and the article's id repeated
 * in each child, since a mapping sees no parent. All this is done for the others beforehand and not counted.
 */
final class PeerInput {
    private PeerInput() {}

    static void write(Path articles, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(articles);
                MappingIterator<JsonNode> each =
                        new ObjectMapper().readerFor(JsonNode.class).readValues(in);
                OutputStream out = Files.newOutputStream(target);
                JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartArray();
            while (each.hasNext()) {
                article(json, each.next());
                json.writeRaw('\n');
            }
            json.writeEndArray();
        }
    }

    private static void article(JsonGenerator json, JsonNode node) throws IOException {
        JsonNode article = node.get("article");
        String id = article.get("id").asText();
        List<Told> claims = new ArrayList<>();
        for (JsonNode claim : node.get("claims")) {
            claims.add(Told.of(claims.size() + 1, claim));
        }
        Map<String, String> things = things(claims);
        json.writeStartObject();
        for (Iterator<String> keys = article.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            json.writeStringField(key, article.get(key).asText());
        }
        List<String> mentions = new ArrayList<>();
        node.get("entities").fieldNames().forEachRemaining(entity -> mentions.add(HandMapping.entity(id, entity)));
        things.keySet().forEach(thing -> mentions.add(HandMapping.entity(id, thing)));
        strings(json, "mentions", mentions);
        json.writeArrayFieldStart("entities");
        for (Map.Entry<String, JsonNode> each : node.get("entities").properties()) {
            entity(json, id, each);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("things");
        for (Map.Entry<String, String> thing : things.entrySet()) {
            json.writeStartObject();
            json.writeStringField("article", id);
            json.writeStringField("id", thing.getKey());
            json.writeStringField("type", thing.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (Told claim : claims) {
            claim(json, id, claim);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What claims picture and the article does not list, with the classes. */
    static Map<String, String> things(List<Told> claims) {
        Map<String, String> things = new LinkedHashMap<>();
        for (Told claim : claims) {
            if (!claim.thingClass().isEmpty()) {
                things.put(claim.thing(), claim.thingClass());
            }
            if (claim.thingClass().equals("Stage")) {
                claim.links().stream()
                        .filter(role -> role.property().equals("partOf"))
                        .forEach(role -> things.put(role.value(), "LegalCase"));
            }
        }
        return things;
    }

    private static void entity(JsonGenerator json, String article, Map.Entry<String, JsonNode> entity)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("article", article);
        json.writeStringField("id", entity.getKey());
        json.writeStringField("type", entity.getValue().get("type").asText());
        List<String> names = new ArrayList<>();
        Told.each(entity.getValue().get("name")).forEach(name -> names.add(name.asText()));
        json.writeStringField("name", names.get(0));
        strings(json, "names", names);
        strings(json, "aliases", names.subList(1, names.size()));
        List<String> keys = new ArrayList<>();
        Told.each(entity.getValue().path("key")).forEach(key -> keys.add(key.asText()));
        strings(json, "keys", keys);
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, String article, Told claim) throws IOException {
        String number = String.valueOf(claim.number());
        json.writeStartObject();
        json.writeStringField("article", article);
        json.writeStringField("number", number);
        json.writeStringField("thing", claim.thing());
        json.writeStringField("standing", claim.standing());
        json.writeStringField("polarity", claim.polarity());
        json.writeStringField("claimant", HandMapping.claimant(article, claim));
        json.writeStringField("endorsed", String.valueOf(claim.endorsed()));
        strings(json, "types", claim.types());
        List<String> involved = claim.involved().stream()
                .map(entity -> HandMapping.entity(article, entity))
                .toList();
        strings(json, "involved", involved);
        List<String> quotes = new ArrayList<>();
        for (int i = 1; i <= claim.quotes().size(); i++) {
            quotes.add(HandMapping.quote(article, claim, i));
        }
        strings(json, "quotes", quotes);
        rows(json, "through", article, number, claim.through());
        rows(json, "links", article, number, claim.links());
        rows(json, "words", article, number, claim.words());
        json.writeArrayFieldStart("evidence");
        for (int i = 0; i < claim.quotes().size(); i++) {
            json.writeStartObject();
            json.writeStringField("article", article);
            json.writeStringField("claim", number);
            json.writeStringField("number", String.valueOf(i + 1));
            json.writeStringField("exact", claim.quotes().get(i).exact());
            json.writeStringField("occurrence", claim.quotes().get(i).occurrence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rows(JsonGenerator json, String key, String article, String claim, List<Told.Role> roles)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (Told.Role role : roles) {
            json.writeStartObject();
            json.writeStringField("article", article);
            json.writeStringField("claim", claim);
            json.writeStringField("property", role.property());
            json.writeStringField("value", role.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String key, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
