package org.averment.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/** Diagnostics as a log in SARIF 2.1.0, which editors and continuous integration show at their places. */
public final class DiagnosticSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private DiagnosticSarif() {}

    /**
     * Writes the log and a line end; the stream stays open.
     *
     * @param version which Averment found them
     */
    public static void write(List<Diagnostic> diagnostics, String version, OutputStream out) throws IOException {
        List<String> rules =
                diagnostics.stream().map(Diagnostic::id).distinct().sorted().toList();
        try (JsonGenerator json = DiagnosticJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, version, rules);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Diagnostic diagnostic : diagnostics) {
                result(json, diagnostic, rules.indexOf(diagnostic.id()));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tool(JsonGenerator json, String version, List<String> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Averment");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Diagnostic diagnostic, int rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.id());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", diagnostic.severity().word());
        json.writeObjectFieldStart("message");
        json.writeStringField("text", diagnostic.message());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(diagnostic.position().file()));
        json.writeEndObject();
        region(json, diagnostic.position());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, Position position) throws IOException {
        if (position.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", position.line());
            if (position.column() > 0) {
                json.writeNumberField("startColumn", position.column());
            }
            json.writeEndObject();
        }
    }

    /** A file's name as a URI reference: relative where the user gave it so. */
    static String uri(String file) {
        try {
            if (file.startsWith("/")) {
                return new URI("file", "", file, null).toASCIIString();
            }
            // A colon in the first step would make what is before it a scheme.
            boolean isLikeScheme = file.indexOf(':') >= 0
                    && !file.substring(0, file.indexOf(':')).contains("/");
            return new URI(null, null, isLikeScheme ? "./" + file : file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
