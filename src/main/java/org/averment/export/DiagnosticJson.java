package org.averment.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Losses;

/** What a check found as JSON: diagnostics, with the parts that the text form shows, and losses of imports. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /** Writes one object and a line end; the stream stays open. */
    public static void write(List<Diagnostic> diagnostics, Losses losses, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : diagnostics) {
                json.writeStartObject();
                json.writeStringField("file", diagnostic.position().file());
                json.writeNumberField("line", diagnostic.position().line());
                json.writeNumberField("column", diagnostic.position().column());
                json.writeStringField("severity", diagnostic.severity().word());
                json.writeStringField("id", diagnostic.id());
                json.writeStringField("problem", diagnostic.problem());
                optional(json, "value", diagnostic.value());
                optional(json, "expected", diagnostic.expected());
                optional(json, "nearest", diagnostic.nearest());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeFieldName("imports");
            LossJson.write(losses, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes for people to read as well; the stream stays open when it is closed. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json.useDefaultPrettyPrinter();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
