package org.averment.reader.tree;

import com.fasterxml.jackson.core.JsonLocation;
import java.nio.ByteBuffer;
import org.averment.model.Position;

/**
 * A document's bytes: the fast way to read JSON, for which no characters are made but those of its strings. Columns are
 * counted in code points all the same.
 *
 * <p>Keeps a cursor, as {@link SourceText} does. Not thread-safe.
 */
final class SourceBytes implements Places {
    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final String file;
    private final byte[] bytes;
    private final int start;
    private final int end;
    private final int firstLine;
    private final boolean valid;
    private boolean escapes;

    private int reached;
    private int line;
    private int column;

    /** The bytes are not copied: whoever owns them must leave them alone as long as this is in use. */
    SourceBytes(String file, byte[] bytes, int start, int end, int firstLine) {
        this.file = file;
        this.bytes = bytes;
        this.start = Utf8.startsWithMark(bytes, start, end) ? start + 3 : start;
        this.end = end;
        this.firstLine = firstLine;
        this.valid = !startsWithZero() && scan();
        rewind();
    }

    private void rewind() {
        reached = start;
        line = firstLine;
        column = 1;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** Whether all of it is UTF-8, and a parser cannot take it for UTF-16 either, which has a zero byte at once. */
    boolean isUtf8() {
        return valid;
    }

    /** The same as characters. */
    SourceText text() throws Utf8.Invalid {
        String text = Utf8.normalised(Utf8.decode(file, firstLine, bytes, start, end));
        return new SourceText(file, text.toCharArray(), text.length(), firstLine, SourceText.Unit.CHARS);
    }

    @Override
    public boolean escapesCharacters() {
        return escapes;
    }

    @Override
    public long offset(JsonLocation location) {
        return location.getByteOffset();
    }

    @Override
    public Position at(long offset) {
        int wanted = (int) Math.min(start + offset, end);
        if (wanted < reached) {
            rewind();
        }
        while (reached < wanted) {
            byte b = bytes[reached++];
            boolean newline = b == '\n' || b == '\r' && (reached == end || bytes[reached] != '\n');
            if (newline) {
                line++;
                column = 1;
            } else if (isFirst(b) && b != '\r') {
                column++;
            }
        }
        return new Position(file, line, column);
    }

    private boolean startsWithZero() {
        for (int i = start; i < Math.min(start + 4, end); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirst(byte b) {
        return (b & 0xC0) != 0x80;
    }

    /** Looks once at every byte, at eight in a row where they are plain ASCII without a backslash. */
    private boolean scan() {
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int i = start;
        while (i < end) {
            if (end - i >= Long.BYTES) {
                long word = words.getLong(i);
                long backslashes = word ^ '\\' * EACH_BYTE;
                if (((word | backslashes - EACH_BYTE & ~backslashes) & HIGH_BITS) == 0) {
                    i += Long.BYTES;
                    continue;
                }
            }
            byte b = bytes[i];
            if (b < 0) {
                int length = sequence(i);
                if (length == 0) {
                    return false;
                }
                i += length;
                continue;
            }
            if (b == '\\' && i + 1 < end) {
                escapes |= (bytes[i + 1] | 0x20) == 'u';
                // Of two, the second escapes nothing.
                i += bytes[i + 1] == '\\' ? 1 : 0;
            }
            i++;
        }
        return true;
    }

    /** The length of the well-formed sequence of more than one byte at an index; 0 where there is none. */
    private int sequence(int i) {
        int first = bytes[i] & 0xFF;
        int second = i + 1 < end ? bytes[i + 1] & 0xFF : 0;
        if (first >= 0xC2 && first <= 0xDF) {
            return follows(i + 1) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            // Neither a longer form than needed nor half a surrogate pair.
            boolean good = first == 0xE0 ? second >= 0xA0 : first != 0xED || second <= 0x9F;
            return good && follows(i + 1) && follows(i + 2) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            boolean good = first == 0xF0 ? second >= 0x90 : first != 0xF4 || second <= 0x8F;
            return good && follows(i + 1) && follows(i + 2) && follows(i + 3) ? 4 : 0;
        }
        return 0;
    }

    private boolean follows(int i) {
        return i < end && !isFirst(bytes[i]);
    }
}
