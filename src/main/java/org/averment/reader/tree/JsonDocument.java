package org.averment.reader.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/** One JSON document: a file, or a line of one. Stateless. */
final class JsonDocument {
    /** What the start of a file says about how it goes on. */
    enum Outlook {
        /** A value that is complete. */
        COMPLETE,
        /** A value that goes on. */
        INCOMPLETE,
        /** No JSON. */
        FAULTY
    }

    private static final JsonFactory JSON = JsonFactory.builder()
            // Entity ids are keys: interning millions of them serves nobody.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // The depth is limited where the tree is built, with a place; the rest by the size of a document.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonDocument() {}

    /** Reads a document from its bytes, after a byte order mark if there is one. */
    static Tree read(SourceBytes bytes) throws IOException {
        if (bytes.isUtf8()) {
            List<Diagnostic> faults = new ArrayList<>();
            try (JsonParser parser = JSON.createParser(bytes.bytes(), bytes.start(), bytes.length())) {
                Tree tree = parse(parser, bytes, faults);
                if (tree.faults().isEmpty()) {
                    return tree;
                }
            } catch (Unparsable | JsonProcessingException e) {
                // Read again below.
            }
        }
        // What is wrong, and where, is told in characters; reading a faulty document twice costs little.
        try {
            return read(bytes.text());
        } catch (Utf8.Invalid e) {
            return Tree.fault(e.diagnostic());
        }
    }

    /** Reads a document from its characters. */
    private static Tree read(SourceText source) throws IOException {
        List<Diagnostic> faults = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(source.chars(), 0, source.length())) {
            return parse(parser, source, faults);
        } catch (Unparsable e) {
            faults.add(e.diagnostic());
        } catch (JsonProcessingException e) {
            faults.add(JsonFault.of(e, source));
        }
        return new Tree(Optional.empty(), faults);
    }

    private static Tree parse(JsonParser parser, Places source, List<Diagnostic> faults)
            throws IOException, Unparsable {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return new Tree(Optional.empty(), faults);
        }
        List<Diagnostic> nulls = new ArrayList<>();
        Node root = new TreeBuilder(parser, source, faults, nulls, YamlMarks.NONE).node(token, 1);
        if (parser.nextToken() != null) {
            long offset = source.offset(parser.currentTokenLocation());
            faults.add(Diagnostic.error("syntax", source.at(offset), "more follows after the end of the document")
                    .expected("one article a file, or JSON lines with one article a line"));
        }
        return new Tree(Optional.of(root), faults, nulls, Optional.empty());
    }

    /** Reads a document that stands in a text of another one: all that is in it has that text's place. */
    static Tree embedded(String json, Position place) throws IOException {
        return read(SourceText.at(place, json.toCharArray()));
    }

    /** Looks whether a line is a value of its own. */
    static Outlook outlook(SourceText line) throws IOException {
        try (JsonParser parser = JSON.createParser(line.chars(), 0, line.length())) {
            int depth = 0;
            do {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return Outlook.INCOMPLETE;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            } while (depth > 0);
            return parser.nextToken() == null ? Outlook.COMPLETE : Outlook.FAULTY;
        } catch (JsonProcessingException e) {
            return line.isBlankFrom(JsonFault.offset(e)) ? Outlook.INCOMPLETE : Outlook.FAULTY;
        }
    }
}
