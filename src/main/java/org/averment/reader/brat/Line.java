package org.averment.reader.brat;

import java.util.ArrayList;
import java.util.List;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;

/**
 * One line of a file: an id, a tab, the annotation in words parted by blanks, and mostly a tab and a text.
 *
 * <p>Keeps a cursor, so that the places of its words are counted once. Not thread-safe.
 */
final class Line {
    private final String file;
    private final int number;
    private final String text;
    private final int idEnd;
    private final int dataEnd;

    private int reached;
    private int column = 1;

    Line(String file, int number, String text) {
        this.file = file;
        this.number = number;
        this.text = text;
        this.idEnd = end(text, 0);
        this.dataEnd = end(text, Math.min(idEnd + 1, text.length()));
    }

    private static int end(String text, int from) {
        int tab = text.indexOf('\t', from);
        return tab < 0 ? text.length() : tab;
    }

    boolean hasTab() {
        return idEnd < text.length();
    }

    Written id() {
        int end = idEnd;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return written(0, end);
    }

    /** What stands between the first tab and the second, in words. */
    List<Written> words() {
        List<Written> words = new ArrayList<>();
        int at = Math.min(idEnd + 1, dataEnd);
        while (at < dataEnd) {
            int end = at;
            while (end < dataEnd && text.charAt(end) != ' ') {
                end++;
            }
            if (end > at) {
                words.add(written(at, end));
            }
            at = end + 1;
        }
        return words;
    }

    /** The same from one word on, as it stands there. */
    Written from(int word) {
        int at = Math.min(idEnd + 1, dataEnd);
        for (int skipped = 0; ; skipped++) {
            while (at < dataEnd && text.charAt(at) == ' ') {
                at++;
            }
            if (skipped == word) {
                return stripped(at, dataEnd);
            }
            while (at < dataEnd && text.charAt(at) != ' ') {
                at++;
            }
        }
    }

    /** What stands behind the second tab, without the blanks and tabs around it. */
    Written tail() {
        return stripped(Math.min(dataEnd + 1, text.length()), text.length());
    }

    private Written stripped(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return written(from, to);
    }

    private Written written(int start, int end) {
        return new Written(text.substring(start, end), at(start));
    }

    /** A part of a word, with its own place. */
    Written part(Written word, int start, int end) {
        Position position = word.position();
        return new Written(
                word.text().substring(start, end),
                new Position(file, number, position.column() + word.text().codePointCount(0, start)));
    }

    /** A fault of the line as a whole. */
    Diagnostic fault(String problem, String expected) {
        return fault(new Written(text, at(0)), problem, expected);
    }

    /** A fault of some words in it. */
    Diagnostic fault(Written where, String problem, String expected) {
        return Diagnostic.error("brat-syntax", where.position(), problem)
                .value(where.text())
                .expected(expected);
    }

    private Position at(int index) {
        if (index < reached) {
            reached = 0;
            column = 1;
        }
        column += text.codePointCount(reached, index);
        reached = index;
        return new Position(file, number, column);
    }
}
