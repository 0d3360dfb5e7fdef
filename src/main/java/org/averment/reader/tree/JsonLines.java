package org.averment.reader.tree;

import java.io.IOException;
import java.util.function.Consumer;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/** JSON lines: each line is a document of its own, and a fault in one does not touch the next. Not thread safe. */
final class JsonLines {
    /** How far to look ahead for a line with something in it: what was looked at is held in memory. */
    private static final int MOST_BLANK_LINES = 1000;

    private final String name;
    private final ByteLines lines;

    /** Used again for every line. */
    private char[] chars = new char[1 << 14];

    JsonLines(String name, ByteLines lines) {
        this.name = name;
        this.lines = lines;
    }

    /** Hands on each line's document; true if there was any. */
    boolean read(Consumer<Tree> trees) throws IOException {
        boolean some = false;
        while (lines.next()) {
            if (lines.blank()) {
                continue;
            }
            some = true;
            trees.accept(tree());
        }
        return some;
    }

    private Tree tree() throws IOException {
        if (lines.overlong()) {
            return Tree.fault(Diagnostic.error(
                            "document-too-large",
                            new Position(name, lines.lineNumber(), 0),
                            "the line is longer than 64 MB")
                    .expected("one article a line"));
        }
        try {
            return JsonDocument.read(source());
        } catch (Utf8.Invalid e) {
            return Tree.fault(e.diagnostic());
        }
    }

    private SourceText source() throws Utf8.Invalid {
        String text = Utf8.decode(name, lines.lineNumber(), lines.bytes(), lines.lineStart(), lines.lineEnd());
        if (chars.length < text.length()) {
            chars = new char[Math.max(text.length(), chars.length * 2)];
        }
        text.getChars(0, text.length(), chars, 0);
        return new SourceText(name, chars, text.length(), lines.lineNumber(), SourceText.Unit.CHARS);
    }

    /**
     * Whether an input is JSON lines: its first line is a value of its own. Where that line is faulty, the next one
     * tells. Leaves the input at its start.
     */
    static boolean isLines(String name, ByteLines lines, boolean byName) throws IOException {
        lines.mark();
        try {
            JsonLines ahead = new JsonLines(name, lines);
            if (!ahead.nextSolid() || lines.overlong()) {
                return true;
            }
            JsonDocument.Outlook first = ahead.outlook();
            if (first == JsonDocument.Outlook.COMPLETE || !ahead.nextSolid() || lines.overlong()) {
                return first == JsonDocument.Outlook.COMPLETE || byName;
            }
            boolean opens = lines.bytes()[lines.lineStart()] == '{';
            boolean faulty = first == JsonDocument.Outlook.FAULTY;
            return byName ? faulty || opens : faulty && opens && ahead.outlook() == JsonDocument.Outlook.COMPLETE;
        } finally {
            lines.rewind();
        }
    }

    private boolean nextSolid() throws IOException {
        for (int blank = 0; blank < MOST_BLANK_LINES && lines.next(); blank++) {
            if (!lines.blank()) {
                return true;
            }
        }
        return false;
    }

    private JsonDocument.Outlook outlook() throws IOException {
        try {
            return JsonDocument.outlook(source());
        } catch (Utf8.Invalid e) {
            return JsonDocument.Outlook.FAULTY;
        }
    }
}
