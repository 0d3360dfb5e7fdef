package org.averment.reader.tree;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/**
 * The documents of an input in YAML, JSON or JSON lines, whichever it is. For formats that are made of these; others
 * read the bytes themselves. Stateless.
 *
 * <p>JSON lines are read one line at a time, however many there are.
 */
public final class Documents {
    private enum Syntax {
        YAML,
        JSON,
        JSON_LINES
    }

    private Documents() {}

    /**
     * Reads an input to its end.
     *
     * @param name its name, for messages; the ending tells the syntax, if it is a known one
     * @param content its bytes; closed at the end
     * @param trees takes each document as soon as it is read, at least one
     */
    public static void read(String name, InputStream content, Consumer<Tree> trees) throws IOException {
        try (ByteLines lines = new ByteLines(content, Limits.JSON_BYTES)) {
            Optional<String> lookalike = lines.lookalike();
            if (lookalike.isPresent()) {
                trees.accept(Tree.fault(
                        Diagnostic.error("other-format", Position.of(name), "the file looks like another format")
                                .value(lookalike.get())
                                .expected("YAML, JSON or JSON lines in UTF-8")));
                return;
            }
            boolean some = switch (syntax(name, lines)) {
                case YAML -> yaml(name, lines, trees);
                case JSON -> json(name, lines, trees);
                case JSON_LINES -> new JsonLines(name, lines).read(trees);
            };
            if (!some) {
                trees.accept(
                        Tree.fault(Diagnostic.error("empty-file", Position.of(name), "there is nothing in the file")
                                .expected("an article or a register")));
            }
        }
    }

    private static Syntax syntax(String name, ByteLines lines) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean yaml = ending.equals("yaml") || ending.equals("yml");
        boolean linesByName = ending.equals("jsonl") || ending.equals("ndjson");
        boolean json = linesByName
                || ending.equals("json")
                || (!yaml
                        && lines.firstSolidByte()
                                .filter(b -> b == '{' || b == '[')
                                .isPresent());
        if (!json) {
            return Syntax.YAML;
        }
        return JsonLines.isLines(name, lines, linesByName) ? Syntax.JSON_LINES : Syntax.JSON;
    }

    private static boolean yaml(String name, ByteLines lines, Consumer<Tree> trees) throws IOException {
        Optional<byte[]> bytes = lines.rest(Limits.YAML_BYTES);
        if (bytes.isEmpty()) {
            trees.accept(
                    Tree.fault(Diagnostic.error("yaml-too-large", Position.of(name), "the YAML is larger than 20 MB")
                            .expected("JSON lines, one article a line, which may be of any size")));
            return true;
        }
        Optional<SourceText> source = source(name, bytes.get(), SourceText.Unit.CODE_POINTS, trees);
        if (source.isEmpty()) {
            return true;
        }
        OptionalInt line = source.get().lineLongerThan(Limits.YAML_LINE_CHARS);
        if (line.isPresent()) {
            trees.accept(Tree.fault(Diagnostic.error(
                            "yaml-too-large",
                            new Position(name, line.getAsInt(), 0),
                            "the line is longer than 200,000 characters")
                    .expected("JSON lines, or the text in a file of its own")));
            return true;
        }
        return YamlDocuments.read(source.get(), trees);
    }

    private static boolean json(String name, ByteLines lines, Consumer<Tree> trees) throws IOException {
        Optional<byte[]> bytes = lines.rest(Limits.JSON_BYTES);
        if (bytes.isEmpty()) {
            trees.accept(Tree.fault(
                    Diagnostic.error("document-too-large", Position.of(name), "the JSON document is larger than 64 MB")
                            .expected("JSON lines, one article a line, which may be of any size")));
            return true;
        }
        Optional<SourceText> source = source(name, bytes.get(), SourceText.Unit.CHARS, trees);
        if (source.isEmpty()) {
            return true;
        }
        if (source.get().isBlankFrom(0)) {
            return false;
        }
        trees.accept(JsonDocument.read(source.get()));
        return true;
    }

    private static Optional<SourceText> source(String name, byte[] bytes, SourceText.Unit unit, Consumer<Tree> trees) {
        try {
            char[] chars = Utf8.text(name, bytes).toCharArray();
            return Optional.of(new SourceText(name, chars, chars.length, 1, unit));
        } catch (Utf8.Invalid e) {
            trees.accept(Tree.fault(e.diagnostic()));
            return Optional.empty();
        }
    }
}
