package org.averment.model;

/**
 * An article's text: UTF-8, LF line ends, no byte order mark, otherwise untouched.
 *
 * @param name where it came from, for messages: a file's name, or that of the annotation when inline
 * @param text the text
 * @param sha256 lower-case hexadecimal SHA-256 of its UTF-8 bytes
 */
public record TextOfRecord(String name, String text, String sha256) {
    public static TextOfRecord of(String name, String text) {
        return new TextOfRecord(name, text, Sha256.of(text));
    }

    /** Keeps a text of megabytes out of messages and logs. */
    @Override
    public String toString() {
        return "TextOfRecord[" + name + ", " + text.length() + " characters, " + sha256 + "]";
    }
}
