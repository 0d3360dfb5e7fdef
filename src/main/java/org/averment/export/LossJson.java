package org.averment.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.averment.model.Position;
import org.averment.model.standoff.Losses;
import org.averment.model.standoff.Losses.Cause;
import org.averment.model.standoff.Losses.Count;
import org.averment.model.standoff.Outcome;

/** What became of everything in the files of other tools, as JSON. */
public final class LossJson {
    private LossJson() {}

    /**
     * Writes one object and a line end; the stream stays open.
     *
     * @param documents what was done with documents, in numbers
     */
    public static void write(Map<String, Long> documents, Losses losses, OutputStream out) throws IOException {
        try (JsonGenerator json = DiagnosticJson.generator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("documents");
            for (Map.Entry<String, Long> entry : documents.entrySet()) {
                json.writeNumberField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
            json.writeFieldName("imports");
            write(losses, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** A list with an object for each format. */
    static void write(Losses losses, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Map.Entry<String, Long> documents : losses.documents().entrySet()) {
            json.writeStartObject();
            json.writeStringField("format", documents.getKey());
            json.writeNumberField("documents", documents.getValue());
            json.writeArrayFieldStart("kinds");
            List<String> kinds = losses.kinds(documents.getKey());
            for (String kind : kinds) {
                kind(losses, documents.getKey(), kind, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void kind(Losses losses, String format, String kind, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        long read = 0;
        for (Outcome outcome : Outcome.values()) {
            read += losses.of(format, kind, outcome);
        }
        json.writeNumberField("read", read);
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(key(outcome), losses.of(format, kind, outcome));
        }
        json.writeArrayFieldStart("causes");
        for (Map.Entry<Cause, Count> entry : losses.counts().entrySet()) {
            Cause cause = entry.getKey();
            if (cause.format().equals(format) && cause.kind().equals(kind) && cause.outcome() != Outcome.MAPPED) {
                json.writeStartObject();
                json.writeStringField("outcome", key(cause.outcome()));
                json.writeStringField("why", cause.why());
                json.writeNumberField("count", entry.getValue().items());
                json.writeArrayFieldStart("first");
                for (Position place : entry.getValue().first()) {
                    json.writeString(place.toString());
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String key(Outcome outcome) {
        return switch (outcome) {
            case MAPPED -> "mapped";
            case KEPT -> "kept";
            case REFUSED -> "refused";
            case LEFT_OUT -> "leftOut";
        };
    }
}
