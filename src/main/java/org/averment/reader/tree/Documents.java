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
 * <p>JSON lines are read some at a time, however many there are.
 */
public final class Documents {
    private enum Syntax {
        YAML,
        JSON,
        JSON_LINES
    }

    private Documents() {}

    /**
     * Cuts an input into parts, to its end.
     *
     * @param name its name, for messages; the ending tells the syntax, if it is a known one
     * @param content its bytes; closed at the end
     * @param parts takes each part as soon as its bytes are there, at least one
     */
    public static void split(String name, InputStream content, Consumer<TreePart> parts) throws IOException {
        try (ByteLines lines = new ByteLines(content, Limits.JSON_BYTES)) {
            Optional<String> lookalike = lines.lookalike();
            if (lookalike.isPresent()) {
                parts.accept(TreePart.of(Tree.fault(
                        Diagnostic.error("other-format", Position.of(name), "the file looks like another format")
                                .value(lookalike.get())
                                .expected("YAML, JSON or JSON lines in UTF-8"))));
                return;
            }
            switch (syntax(name, lines)) {
                case YAML -> parts.accept(yaml(name, lines));
                case JSON -> parts.accept(json(name, lines));
                case JSON_LINES -> {
                    if (!new JsonLines(name, lines).split(parts)) {
                        parts.accept(TreePart.of(empty(name)));
                    }
                }
            }
        }
    }

    private static Tree empty(String name) {
        return Tree.fault(Diagnostic.error("empty-file", Position.of(name), "there is nothing in the file")
                .expected("an article or a register"));
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

    private static TreePart yaml(String name, ByteLines lines) throws IOException {
        Optional<byte[]> bytes = lines.rest(Limits.YAML_BYTES);
        if (bytes.isEmpty()) {
            return TreePart.of(
                    Tree.fault(Diagnostic.error("yaml-too-large", Position.of(name), "the YAML is larger than 20 MB")
                            .expected("JSON lines, one article a line, which may be of any size")));
        }
        return TreePart.of(bytes.get().length, trees -> yaml(name, bytes.get(), trees));
    }

    private static void yaml(String name, byte[] bytes, Consumer<Tree> trees) throws IOException {
        SourceText source;
        try {
            char[] chars = Utf8.text(name, bytes).toCharArray();
            source = new SourceText(name, chars, chars.length, 1, SourceText.Unit.CODE_POINTS);
        } catch (Utf8.Invalid e) {
            trees.accept(Tree.fault(e.diagnostic()));
            return;
        }
        OptionalInt line = source.lineLongerThan(Limits.YAML_LINE_CHARS);
        if (line.isPresent()) {
            trees.accept(Tree.fault(Diagnostic.error(
                            "yaml-too-large",
                            new Position(name, line.getAsInt(), 0),
                            "the line is longer than 200,000 characters")
                    .expected("JSON lines, or the text in a file of its own")));
        } else if (!YamlDocuments.read(source, trees)) {
            trees.accept(empty(name));
        }
    }

    private static TreePart json(String name, ByteLines lines) throws IOException {
        Optional<byte[]> bytes = lines.rest(Limits.JSON_BYTES);
        if (bytes.isEmpty()) {
            return TreePart.of(Tree.fault(
                    Diagnostic.error("document-too-large", Position.of(name), "the JSON document is larger than 64 MB")
                            .expected("JSON lines, one article a line, which may be of any size")));
        }
        byte[] all = bytes.get();
        return TreePart.of(all.length, trees -> {
            Tree tree = JsonDocument.read(new SourceBytes(name, all, 0, all.length, 1));
            boolean nothing = tree.root().isEmpty() && tree.faults().isEmpty();
            trees.accept(nothing ? empty(name) : tree);
        });
    }
}
