package org.averment.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parses JSON lines, each token and its text, and does nothing with them: what no converter can be cheaper than. */
public final class ParseAlone {
    private ParseAlone() {}

    public static void main(String[] args) throws IOException {
        long characters = 0;
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                JsonParser parser = new JsonFactory().createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
                    characters += parser.getText().length();
                }
            }
        }
        // Printed, so that nothing can be left out as useless.
        System.out.println(characters);
    }
}
