package org.averment.model;

/**
 * A place in an input, as editors count it.
 *
 * @param file the input's name as the user gave it; {@code <stdin>} for standard input
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in Unicode code points; 0 where the whole line is meant
 */
public record Position(String file, int line, int column) {
    /** The file as a whole. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
