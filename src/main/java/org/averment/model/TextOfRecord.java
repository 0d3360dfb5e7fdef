package org.averment.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An article's text: UTF-8, LF line ends, no byte order mark, otherwise untouched.
 *
 * @param name where it came from, for messages: a file's name, or that of the annotation when inline
 * @param text the text
 * @param sha256 lower-case hexadecimal SHA-256 of its UTF-8 bytes
 */
public record TextOfRecord(String name, String text, String sha256) {
    public static TextOfRecord of(String name, String text) {
        return new TextOfRecord(name, text, digest(text));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Keeps a text of megabytes out of messages and logs. */
    @Override
    public String toString() {
        return "TextOfRecord[" + name + ", " + text.length() + " characters, " + sha256 + "]";
    }
}
