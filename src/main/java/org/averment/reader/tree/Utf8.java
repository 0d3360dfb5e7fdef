package org.averment.reader.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.averment.model.Diagnostic;
import org.averment.model.Position;

/** Strict decoding: bytes that are not UTF-8 are a fault at their line and column, never a replacement character. */
public final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** Bytes that are no UTF-8. */
    public static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        Invalid(Diagnostic diagnostic) {
            super(diagnostic.problem(), null, false, false);
            this.diagnostic = diagnostic;
        }

        /** The fault, with its place and the bytes. */
        public Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    /** Decodes a text of record: no byte order mark, LF line ends, otherwise untouched. */
    public static String text(String file, byte[] bytes) throws Invalid {
        return normalised(decode(file, 1, bytes, 0, bytes.length));
    }

    /** Decodes a text and leaves it as it is: with its byte order mark and its line ends. */
    public static String original(String file, byte[] bytes) throws Invalid {
        return whole(file, 1, bytes, 0, bytes.length);
    }

    /**
     * Decodes a range of a file, without its byte order mark.
     *
     * @param firstLine the number of the line that the range starts
     */
    static String decode(String file, int firstLine, byte[] bytes, int start, int end) throws Invalid {
        String text = whole(file, firstLine, bytes, start, end);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String whole(String file, int firstLine, byte[] bytes, int start, int end) throws Invalid {
        // The JDK's own decoding is the fastest there is, and puts U+FFFD wherever the bytes are invalid.
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseInvalid(file, firstLine, bytes, start, end);
        }
        return text;
    }

    /** Whether a range starts with a byte order mark. */
    static boolean startsWithMark(byte[] bytes, int start, int end) {
        return end - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
    }

    /** Drops a byte order mark and makes CR LF and lone CR line feeds. */
    public static String normalised(String text) {
        String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (body.indexOf('\r') < 0) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '\r') {
                out.append(c);
            } else if (i + 1 == body.length() || body.charAt(i + 1) != '\n') {
                out.append('\n');
            }
        }
        return out.toString();
    }

    private static void refuseInvalid(String file, int firstLine, byte[] bytes, int start, int end) throws Invalid {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(end - start + 1);
        CoderResult outcome = decoder.decode(in, out, true);
        if (!outcome.isError()) {
            return; // an honest U+FFFD
        }
        String before = normalised(out.flip().toString());
        SourceText read = new SourceText(file, before.toCharArray(), before.length(), firstLine, SourceText.Unit.CHARS);
        Position position = read.at(before.length());
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < outcome.length(); i++) {
            hex.append(i == 0 ? "" : " ").append(String.format("0x%02X", bytes[in.position() + i]));
        }
        throw new Invalid(Diagnostic.error("invalid-utf8", position, "the bytes are not UTF-8")
                .value(hex.toString())
                .expected("a file saved as UTF-8"));
    }
}
