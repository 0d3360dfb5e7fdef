package org.averment.reader.tree;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Knows by its first bytes what a file is that cannot be YAML, JSON or plain text. */
public final class Lookalike {
    /** Enough for every signature, and for a zero byte to show in any binary format. */
    static final int HEAD_BYTES = 4096;

    private record Signature(String start, String name) {}

    // One char a byte. UTF-32 stands before UTF-16, whose mark is a part of its own.
    private static final Signature[] SIGNATURES = {
        new Signature("\u00FF\u00FE\0\0", "UTF-32 text"),
        new Signature("\0\0\u00FE\u00FF", "UTF-32 text"),
        new Signature("\u00FF\u00FE", "UTF-16 text"),
        new Signature("\u00FE\u00FF", "UTF-16 text"),
        new Signature("PK\u0003\u0004", "a zip archive (or a word processor's file)"),
        new Signature("PK\u0005\u0006", "an empty zip archive"),
        new Signature("%PDF-", "a PDF"),
        new Signature("\u0089PNG", "a PNG image"),
        new Signature("\u00FF\u00D8\u00FF", "a JPEG image"),
        new Signature("GIF8", "a GIF image"),
        new Signature("\u001F\u008B", "a gzip archive"),
        new Signature("BZh", "a bzip2 archive"),
        new Signature("\u00FD7zXZ", "an xz archive"),
        new Signature("7z\u00BC\u00AF", "a 7z archive"),
        new Signature("\u0028\u00B5\u002F\u00FD", "a Zstandard archive"),
        new Signature("\u007FELF", "a program"),
        new Signature("SQLite format 3", "an SQLite database"),
        new Signature("{\\rtf", "an RTF document"),
        new Signature("\u00D0\u00CF\u0011\u00E0", "an old office document"),
    };

    private Lookalike() {}

    /** What bytes look like that no text file starts with. */
    public static Optional<String> binary(byte[] head, int start, int end) {
        String bytes = new String(head, start, Math.min(end - start, 16), StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (bytes.startsWith(signature.start)) {
                return Optional.of(signature.name);
            }
        }
        return Optional.empty();
    }

    /** As {@link #binary}, and markup, and zero bytes, none of which an annotation can have. */
    static Optional<String> noAnnotation(byte[] head, int start, int end) {
        Optional<String> binary = binary(head, start, end);
        return binary.isPresent() ? binary : zeroes(head, start, end).or(() -> markup(head, start, end));
    }

    private static Optional<String> zeroes(byte[] head, int start, int end) {
        int zeroes = 0;
        for (int i = start; i < end; i++) {
            zeroes += head[i] == 0 ? 1 : 0;
        }
        if (zeroes == 0) {
            return Optional.empty();
        }
        // Every other byte of Latin text in UTF-16 is zero, three of four in UTF-32.
        return Optional.of(zeroes * 5 > (end - start) * 2 ? "UTF-16 or UTF-32 text" : "a binary file");
    }

    private static Optional<String> markup(byte[] head, int start, int end) {
        String text = new String(head, start, Math.min(end - start, 256), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return Optional.of("an HTML page");
        }
        return text.startsWith("<?xml") || text.startsWith("<!doctype") ? Optional.of("XML") : Optional.empty();
    }
}
