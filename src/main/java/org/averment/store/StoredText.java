package org.averment.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An article's full text, kept beside the graph and never in it.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of the content's UTF-8 bytes; it is checked, since it is the address
 * @param content the text of record
 */
public record StoredText(String sha256, String content) {
    public StoredText {
        if (!sha256.equals(digest(content.getBytes(StandardCharsets.UTF_8)))) {
            throw new IllegalArgumentException("not the SHA-256 of the text: " + sha256);
        }
    }

    /** A text with its address worked out. */
    public static StoredText of(String content) {
        return new StoredText(digest(content.getBytes(StandardCharsets.UTF_8)), content);
    }

    static String digest(byte[] utf8) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Keeps a text of megabytes out of messages and logs. */
    @Override
    public String toString() {
        return "StoredText[" + sha256 + ", " + content.length() + " characters]";
    }
}
