package org.averment.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 of bytes given one after the other, in lower-case hexadecimal. Not thread-safe. */
public final class Sha256 {
    private final MessageDigest digest;

    /** Of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** That of a text's UTF-8 bytes. */
    public static String of(String text) {
        return new Sha256().add(text).hex();
    }

    /** The UTF-8 bytes of a text come next. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    public Sha256 add(byte[] bytes, int start, int end) {
        digest.update(bytes, start, end - start);
        return this;
    }

    /** Of all that was added; it begins anew then. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
