package org.averment.reader.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;

/**
 * The documents of an input in YAML, JSON or JSON lines, whichever it is; JSON may stand in a page of Markdown, between
 * two lines of {@code ```}. For formats that are made of these; others
 * read the bytes themselves. Stateless.
 *
 * <p>JSON lines are read some at a time, however many there are.
 */
public final class Documents {
    private enum Syntax {
        YAML,
        /** JSON between fences, if there are any; else YAML. */
        PAGE,
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
                case PAGE -> parts.accept(page(name, lines));
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

    /** The JSON that stands in a text of a document, perhaps between fences; none if it starts otherwise. */
    public static Optional<Tree> embedded(Written text) {
        String json = text.text().strip();
        if (!json.startsWith("{") && !json.startsWith("[")) {
            byte[] page = json.getBytes(StandardCharsets.UTF_8);
            Optional<Fence> fence = Fence.json(page).stream().findFirst();
            if (fence.isEmpty()) {
                return Optional.empty();
            }
            Fence block = fence.get();
            json = new String(page, block.start(), block.end() - block.start(), StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(JsonDocument.embedded(json, text.position()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory was read", e);
        }
    }

    private static Syntax syntax(String name, ByteLines lines) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("yaml") || ending.equals("yml")) {
            return Syntax.YAML;
        }
        boolean linesByName = ending.equals("jsonl") || ending.equals("ndjson");
        Optional<Byte> first = lines.firstSolidByte();
        boolean opens = first.filter(b -> b == '{' || b == '[').isPresent();
        // An empty .json is no page.
        boolean json = linesByName || opens || ending.equals("json") && first.isEmpty();
        if (!json) {
            return Syntax.PAGE;
        }
        return JsonLines.isLines(name, lines, linesByName) ? Syntax.JSON_LINES : Syntax.JSON;
    }

    private static TreePart page(String name, ByteLines lines) throws IOException {
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        Optional<byte[]> bytes = lines.rest(Limits.YAML_BYTES);
        if (bytes.isEmpty()) {
            return TreePart.of(tooLarge(name));
        }
        byte[] all = bytes.get();
        List<Fence> blocks = Fence.json(all);
        if (blocks.isEmpty()) {
            return json ? json(name, all) : yaml(name, all);
        }
        return TreePart.of(all.length, trees -> {
            for (Fence block : blocks) {
                trees.accept(
                        JsonDocument.read(new SourceBytes(name, all, block.start(), block.end(), block.firstLine())));
            }
        });
    }

    private static TreePart yaml(String name, ByteLines lines) throws IOException {
        Optional<byte[]> bytes = lines.rest(Limits.YAML_BYTES);
        return bytes.isEmpty() ? TreePart.of(tooLarge(name)) : yaml(name, bytes.get());
    }

    private static Tree tooLarge(String name) {
        return Tree.fault(Diagnostic.error("yaml-too-large", Position.of(name), "the YAML is larger than 20 MB")
                .expected("JSON lines, one article a line, which may be of any size"));
    }

    private static TreePart yaml(String name, byte[] bytes) {
        return TreePart.of(bytes.length, trees -> yaml(name, bytes, trees));
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
        return json(name, bytes.get());
    }

    private static TreePart json(String name, byte[] all) {
        return TreePart.of(all.length, trees -> {
            Tree tree = JsonDocument.read(new SourceBytes(name, all, 0, all.length, 1));
            boolean nothing = tree.root().isEmpty() && tree.faults().isEmpty();
            trees.accept(nothing ? empty(name) : tree);
        });
    }
}
