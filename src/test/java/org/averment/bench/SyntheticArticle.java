package org.averment.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article with its annotation.
 *
 * @param id its id, made of the seed and its number
 * @param title its headline
 * @param published the day of its publication
 * @param annotator who annotated it
 * @param cast its entities
 * @param text its text
 * @param claims what it claims
 */
record SyntheticArticle(
        String id,
        String title,
        String published,
        Optional<String> annotator,
        Cast cast,
        String text,
        List<Story.Quoted> claims) {
    SyntheticArticle {
        claims = List.copyOf(claims);
    }

    /** Writes it in the native format, as one JSON object. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeArticle(json);
        if (annotator.isPresent()) {
            json.writeObjectFieldStart("annotation");
            json.writeStringField("by", annotator.get());
            json.writeStringField("kind", "person");
            json.writeStringField("date", published);
            json.writeEndObject();
        }
        json.writeObjectFieldStart("entities");
        for (Member member : cast.all()) {
            json.writeObjectFieldStart(member.id());
            json.writeStringField("type", member.type());
            one(json, "name", member.names());
            if (member.key().isPresent()) {
                json.writeStringField("key", member.key().get());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("claims");
        for (Story.Quoted claim : claims) {
            writeClaim(json, claim);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeArticle(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("id", id);
        json.writeStringField("url", "https://news.example/" + id);
        json.writeStringField("title", title);
        json.writeStringField("author", cast.author().id());
        json.writeStringField("publisher", cast.paper().id());
        json.writeStringField("published", published);
        json.writeStringField("language", "en");
        json.writeStringField("genre", "news");
        json.writeStringField("body", text);
        json.writeEndObject();
    }

    private static void writeClaim(JsonGenerator json, Story.Quoted claim) throws IOException {
        json.writeStartObject();
        json.writeFieldName("quote");
        if (claim.quotes().size() > 1) {
            json.writeStartArray();
        }
        for (Story.Quote quote : claim.quotes()) {
            if (quote.occurrence() == 0) {
                json.writeString(quote.words());
            } else {
                json.writeStartObject();
                json.writeStringField("text", quote.words());
                json.writeStringField("occurrence", String.valueOf(quote.occurrence()));
                json.writeEndObject();
            }
        }
        if (claim.quotes().size() > 1) {
            json.writeEndArray();
        }
        for (Map.Entry<String, String> how : claim.telling().how().entrySet()) {
            json.writeStringField(how.getKey(), how.getValue());
        }
        json.writeArrayFieldStart("says");
        json.writeStartObject();
        for (Map.Entry<String, List<String>> role : claim.telling().picture().entrySet()) {
            one(json, role.getKey(), role.getValue());
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A single value stands as itself, several as a list. */
    private static void one(JsonGenerator json, String key, List<String> values) throws IOException {
        if (values.size() == 1) {
            json.writeStringField(key, values.get(0));
            return;
        }
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
