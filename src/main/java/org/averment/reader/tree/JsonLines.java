package org.averment.reader.tree;

import java.io.IOException;
import java.util.function.Consumer;

/** JSON lines: each line is a document of its own, and a fault in one does not touch the next. Not thread safe. */
final class JsonLines {
    /** How far to look ahead for a line with something in it: what was looked at is held in memory. */
    private static final int MOST_BLANK_LINES = 1000;

    private final String name;
    private final ByteLines lines;

    JsonLines(String name, ByteLines lines) {
        this.name = name;
        this.lines = lines;
    }

    /** Hands on the lines, some at a time; true if there was any. What was read before a fault of the disk is too. */
    boolean split(Consumer<TreePart> parts) throws IOException {
        boolean some = false;
        LineBatch batch = new LineBatch(name);
        try {
            while (lines.next()) {
                if (lines.blank()) {
                    continue;
                }
                some = true;
                if (batch.isFullFor(lines.lineEnd() - lines.lineStart())) {
                    LineBatch full = batch;
                    batch = new LineBatch(name);
                    parts.accept(full);
                }
                batch.add(lines);
            }
        } finally {
            if (!batch.isEmpty()) {
                parts.accept(batch);
            }
        }
        return some;
    }

    private SourceText source() throws Utf8.Invalid {
        return new SourceBytes(name, lines.bytes(), lines.lineStart(), lines.lineEnd(), lines.lineNumber()).text();
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
