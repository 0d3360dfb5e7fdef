package org.averment.reader.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;

/**
 * Builds one document's tree from a streaming parser's tokens and collects what must not be in it. Recursion ends at
 * {@link Limits#DEPTH}. One builder a document; not thread safe.
 */
final class TreeBuilder {
    /** Below this many keys a look at each of them is faster than a hash table. */
    private static final int FEW_KEYS = 12;

    private final JsonParser parser;
    private final Places source;
    private final List<Diagnostic> faults;
    private final List<Diagnostic> nulls;
    private final YamlMarks yaml;
    private final boolean escapes;

    /**
     * A builder of JSON trees, or of YAML trees if there are {@code marks} to watch.
     *
     * @param faults takes what no format allows
     * @param nulls takes nulls, which some do
     */
    TreeBuilder(JsonParser parser, Places source, List<Diagnostic> faults, List<Diagnostic> nulls, YamlMarks marks) {
        this.parser = parser;
        this.source = source;
        this.faults = faults;
        this.nulls = nulls;
        this.yaml = marks;
        this.escapes = source.escapesCharacters();
    }

    /** The node that the parser's present token starts. */
    Node node(JsonToken token, int depth) throws IOException, Unparsable {
        long offset = offset();
        Position position = source.at(offset);
        if (depth > Limits.DEPTH) {
            throw new Unparsable(Diagnostic.error("too-deep", position, "nested too deeply; what follows is not read")
                    .expected("at most " + Limits.DEPTH + " levels"));
        }
        yaml.watchValue(position, offset, faults);
        boolean alias = yaml.isAlias();
        Node node = switch (token) {
            case START_OBJECT -> mapping(position, depth);
            case START_ARRAY -> sequence(position, depth);
            default -> scalar(token, position);
        };
        return alias ? new Node.Faulty(position) : node;
    }

    private Node mapping(Position position, int depth) throws IOException, Unparsable {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            long offset = offset();
            Written key = new Written(parser.currentName(), source.at(offset));
            boolean usable = isWhole(key) & yaml.watchKey(key, offset, faults);
            JsonToken token = parser.nextToken();
            boolean empty = token == JsonToken.VALUE_NULL;
            Node value;
            if (empty) {
                nulls.add(yaml.explainNull(key, offset));
                yaml.watchValue(key.position(), offset(), faults);
                value = new Node.Faulty(key.position());
            } else {
                value = node(token, depth + 1);
            }
            Position first = first(key, entries, seen);
            if (!first.equals(key.position())) {
                faults.add(Diagnostic.error("duplicate-key", key.position(), "the key stands twice")
                        .value(key.text())
                        .expected("one; the first stands at " + first.line() + ":" + first.column()));
            } else if (usable) {
                entries.add(new Node.Entry(key, value));
            }
        }
        return new Node.Mapping(position, entries);
    }

    /** Where a key stood first, which may be here. */
    private static Position first(Written key, List<Node.Entry> entries, Map<String, Position> seen) {
        if (entries.size() < FEW_KEYS) {
            for (Node.Entry entry : entries) {
                if (entry.key().text().equals(key.text())) {
                    return entry.key().position();
                }
            }
            return key.position();
        }
        if (seen.isEmpty()) {
            entries.forEach(e -> seen.put(e.key().text(), e.key().position()));
        }
        Position first = seen.putIfAbsent(key.text(), key.position());
        return first == null ? key.position() : first;
    }

    private Node sequence(Position position, int depth) throws IOException, Unparsable {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new Node.Sequence(position, items);
    }

    private Node scalar(JsonToken token, Position position) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            nulls.add(Diagnostic.error("null-value", position, "there is nothing here")
                    .expected("a value, or to leave it out"));
            return new Node.Faulty(position);
        }
        Written written = new Written(parser.getText(), position);
        return isWhole(written) ? new Node.Scalar(written) : new Node.Faulty(position);
    }

    /** Escapes can write half a character, which no UTF-8 file could hold. */
    private boolean isWhole(Written written) {
        if (!escapes) {
            return true;
        }
        String text = written.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair) {
                faults.add(Diagnostic.error("invalid-escape", written.position(), "an escape stands for no character")
                        .value(String.format("\\u%04X", (int) c))
                        .expected("a pair of surrogates"));
                return false;
            }
            i++;
        }
        return true;
    }

    private long offset() {
        return source.offset(parser.currentTokenLocation());
    }
}
