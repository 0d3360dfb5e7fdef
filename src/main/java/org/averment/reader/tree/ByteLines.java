package org.averment.reader.tree;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * An input's bytes, line by line, with a look ahead. Holds one line (or what lies between a mark and the present line)
 * in memory and no more. Lines end with LF, CR LF or CR. Not thread safe.
 */
final class ByteLines implements Closeable {
    private final InputStream in;
    private final int longestLine;

    private byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private boolean exhausted;
    private boolean afterCarriageReturn;

    private int lineStart;
    private int lineEnd;
    private int lineNumber;
    private boolean overlong;

    private int mark = -1;
    private int markedLine;

    ByteLines(InputStream in, int longestLine) {
        this.in = in;
        this.longestLine = longestLine;
    }

    /** Moves to the next line; false at the end. */
    boolean next() throws IOException {
        overlong = false;
        skipLineFeedAfterCarriageReturn();
        int i = next;
        while (true) {
            for (; i < filled; i++) {
                byte b = buffer[i];
                if (b == '\n' || b == '\r') {
                    lineStart = next;
                    lineEnd = i;
                    next = i + 1;
                    afterCarriageReturn = b == '\r';
                    lineNumber++;
                    return true;
                }
            }
            if (i - next > longestLine) {
                overlong = true;
                if (mark >= 0) {
                    return true; // looking ahead: to go on would hold all of it
                }
                next = i;
            }
            int scanned = i - next;
            if (!fill()) {
                lineStart = next;
                lineEnd = filled;
                boolean some = lineEnd > lineStart || overlong;
                next = filled;
                lineNumber += some ? 1 : 0;
                return some;
            }
            i = next + scanned;
        }
    }

    private void skipLineFeedAfterCarriageReturn() throws IOException {
        if (!afterCarriageReturn) {
            return;
        }
        afterCarriageReturn = false;
        if ((next < filled || fill()) && buffer[next] == '\n') {
            next++;
        }
    }

    /** Reads more behind what is unread, moving or growing the buffer; false at the end of the input. */
    private boolean fill() throws IOException {
        if (exhausted) {
            return false;
        }
        int keep = mark >= 0 ? mark : next;
        if (keep > 0 && (filled == buffer.length || keep == filled)) {
            System.arraycopy(buffer, keep, buffer, 0, filled - keep);
            next -= keep;
            filled -= keep;
            mark -= mark >= 0 ? keep : 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(Integer.MAX_VALUE - 8, buffer.length * 2L));
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        exhausted = read < 0;
        filled += Math.max(0, read);
        return !exhausted;
    }

    byte[] bytes() {
        return buffer;
    }

    int lineStart() {
        return lineStart;
    }

    int lineEnd() {
        return lineEnd;
    }

    /** The present line's number, from 1. */
    int lineNumber() {
        return lineNumber;
    }

    /** Whether the present line is longer than allowed; its bytes are then not to be had. */
    boolean overlong() {
        return overlong;
    }

    /** Whether the present line is white space, or a byte order mark alone. */
    boolean blank() {
        if (overlong) {
            return false;
        }
        int start = Utf8.startsWithMark(buffer, lineStart, lineEnd) ? lineStart + 3 : lineStart;
        for (int i = start; i < lineEnd; i++) {
            if (!isSpace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first byte of the input that is neither white space nor of a byte order mark, looking a little ahead. */
    Optional<Byte> firstSolidByte() throws IOException {
        lookAhead();
        int start = Utf8.startsWithMark(buffer, next, filled) ? next + 3 : next;
        for (int i = start; i < filled; i++) {
            if (!isSpace(buffer[i])) {
                return Optional.of(buffer[i]);
            }
        }
        return Optional.empty();
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    /** What the first bytes look like, if not like an annotation. */
    Optional<String> lookalike() throws IOException {
        lookAhead();
        return Lookalike.noAnnotation(buffer, next, Math.min(filled, next + Lookalike.HEAD_BYTES));
    }

    private void lookAhead() throws IOException {
        while (filled - next < Lookalike.HEAD_BYTES && fill()) {
            continue;
        }
    }

    /** Remembers this place; everything from here on is held in memory until {@link #rewind}. */
    void mark() throws IOException {
        skipLineFeedAfterCarriageReturn();
        mark = next;
        markedLine = lineNumber;
    }

    /** Goes back to the mark and forgets it. */
    void rewind() {
        next = mark;
        lineNumber = markedLine;
        afterCarriageReturn = false;
        mark = -1;
    }

    /** All that is left; none if that is more than {@code limit} bytes. */
    Optional<byte[]> rest(int limit) throws IOException {
        skipLineFeedAfterCarriageReturn();
        while (filled - next <= limit && fill()) {
            continue;
        }
        if (filled - next > limit) {
            return Optional.empty();
        }
        byte[] all = Arrays.copyOfRange(buffer, next, filled);
        next = filled;
        return Optional.of(all);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
