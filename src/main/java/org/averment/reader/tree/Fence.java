package org.averment.reader.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the JSON that stands in a page of Markdown, between two lines of three backticks or tildes, with prose around
 * it, as language models answer. Stateless.
 *
 * @param start the first byte after the line that opens it
 * @param end the byte that the closing line starts at; the end of the page, if the answer was cut off
 * @param firstLine the number of the line that {@code start} is on
 */
record Fence(int start, int end, int firstLine) {
    private static final int SHORTEST = 3;

    /** The blocks whose content starts as JSON does, in order. */
    static List<Fence> json(byte[] bytes) {
        List<Fence> blocks = new ArrayList<>();
        int open = -1;
        int openLine = 0;
        byte mark = 0;
        int line = 1;
        int at = Utf8.startsWithMark(bytes, 0, bytes.length) ? 3 : 0;
        while (at < bytes.length) {
            int end = lineEnd(bytes, at);
            int next = end + (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
            byte fence = fence(bytes, at, end);
            if (fence != 0 && open < 0) {
                open = Math.min(next, bytes.length);
                openLine = line + 1;
                mark = fence;
            } else if (fence == mark && open >= 0 && closes(bytes, at, end, mark)) {
                add(bytes, open, at, openLine, blocks);
                open = -1;
            }
            line++;
            at = next;
        }
        if (open >= 0) {
            add(bytes, open, bytes.length, openLine, blocks);
        }
        return blocks;
    }

    private static void add(byte[] bytes, int start, int end, int line, List<Fence> blocks) {
        int at = skipSpace(bytes, start, end);
        if (at < end && (bytes[at] == '{' || bytes[at] == '[')) {
            blocks.add(new Fence(start, end, line));
        }
    }

    private static int lineEnd(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    /** What a line's fence is made of; 0 where it is none. */
    private static byte fence(byte[] bytes, int start, int end) {
        int at = skipBlanks(bytes, start, end);
        if (at == end || bytes[at] != '`' && bytes[at] != '~') {
            return 0;
        }
        return run(bytes, at, end) >= SHORTEST ? bytes[at] : 0;
    }

    private static boolean closes(byte[] bytes, int start, int end, byte mark) {
        int at = skipBlanks(bytes, start, end);
        return bytes[at] == mark && skipBlanks(bytes, at + run(bytes, at, end), end) == end;
    }

    private static int run(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] == bytes[start]) {
            at++;
        }
        return at - start;
    }

    private static int skipBlanks(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static int skipSpace(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }
}
