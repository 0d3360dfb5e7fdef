package org.averment.reader.tree;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Optional;
import java.util.OptionalInt;
import org.averment.model.Position;

/**
 * A document's characters, with LF line ends, and the way from a parser's offsets to line and column.
 *
 * <p>Keeps a cursor, because parsers ask for places in ascending order: all of them together cost one pass. Not thread
 * safe.
 */
final class SourceText implements Places {
    /** What a parser counts in its offsets. */
    enum Unit {
        /** UTF-16 code units, as Jackson's JSON parser does. */
        CHARS,
        /** Unicode code points, as SnakeYAML does. */
        CODE_POINTS
    }

    private final String file;
    private final char[] chars;
    private final int length;
    private final int firstLine;
    private final Unit unit;
    private final Optional<Position> everywhere;

    private int index;
    private long reached;
    private int line;
    private int column;

    /** The characters are not copied: whoever owns them must leave them alone as long as this text is in use. */
    SourceText(String file, char[] chars, int length, int firstLine, Unit unit) {
        this(file, chars, length, firstLine, unit, Optional.empty());
    }

    private SourceText(String file, char[] chars, int length, int firstLine, Unit unit, Optional<Position> everywhere) {
        this.file = file;
        this.chars = chars;
        this.length = length;
        this.firstLine = firstLine;
        this.unit = unit;
        this.everywhere = everywhere;
        rewind();
    }

    /** A text in which everything stands at one place: the characters of a string, whose escapes hide the rest. */
    static SourceText at(Position place, char[] chars) {
        return new SourceText(place.file(), chars, chars.length, 1, Unit.CHARS, Optional.of(place));
    }

    private void rewind() {
        index = 0;
        reached = 0;
        line = firstLine;
        column = 1;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    String file() {
        return file;
    }

    @Override
    public long offset(JsonLocation location) {
        return location.getCharOffset();
    }

    @Override
    public Position at(long offset) {
        if (everywhere.isPresent()) {
            return everywhere.get();
        }
        seek(offset);
        return new Position(file, line, column);
    }

    /** The index in {@link #chars()} of an offset. */
    int indexOf(long offset) {
        seek(offset);
        return index;
    }

    /** The character at an offset; a line end beyond the last. */
    char charAt(long offset) {
        seek(offset);
        return index < length ? chars[index] : '\n';
    }

    private void seek(long offset) {
        if (offset < reached) {
            rewind();
        }
        while (reached < offset && index < length) {
            char c = chars[index++];
            reached++;
            if (c == '\n') {
                line++;
                column = 1;
                continue;
            }
            column++;
            boolean pair = Character.isHighSurrogate(c) && index < length && Character.isLowSurrogate(chars[index]);
            if (pair) {
                index++;
                reached += unit == Unit.CHARS ? 1 : 0;
            }
        }
    }

    /** Whether nothing but white space stands at an offset or after it. */
    boolean isBlankFrom(long offset) {
        for (int i = indexOf(offset); i < length; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but white space stands before an index of {@link #chars()}. */
    boolean isBlankBefore(int index) {
        for (int i = 0; i < index; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** The number of the first line that is longer than {@code most} chars, if any. */
    OptionalInt lineLongerThan(int most) {
        int number = firstLine;
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i < length && chars[i] != '\n') {
                continue;
            }
            if (i - start > most) {
                return OptionalInt.of(number);
            }
            start = i + 1;
            number++;
        }
        return OptionalInt.empty();
    }

    @Override
    public boolean escapesCharacters() {
        for (int i = 0; i + 1 < length; i++) {
            if (chars[i] == '\\' && (chars[i + 1] == 'u' || chars[i + 1] == 'U')) {
                return true;
            }
        }
        return false;
    }
}
