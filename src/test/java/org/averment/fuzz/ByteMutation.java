package org.averment.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks bytes, whatever they mean. Not thread-safe. */
final class ByteMutation {
    private static final List<byte[]> PIECES = List.of(
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xE2, (byte) 0x82},
            new byte[] {0},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            "\r".getBytes(StandardCharsets.UTF_8),
            "\r\n".getBytes(StandardCharsets.UTF_8),
            "\u2028".getBytes(StandardCharsets.UTF_8),
            "\ud83d\ude00".getBytes(StandardCharsets.UTF_8),
            "\u0301".getBytes(StandardCharsets.UTF_8),
            "\u202e".getBytes(StandardCharsets.UTF_8),
            "```\n".getBytes(StandardCharsets.UTF_8));

    private final Random random;

    ByteMutation(Random random) {
        this.random = random;
    }

    byte[] mutated(byte[] bytes) {
        byte[] now = bytes;
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            now = once(now);
        }
        return now;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return PIECES.get(random.nextInt(PIECES.size()));
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + random.nextInt(20));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> flipped(bytes, at);
            case 2 -> spliced(bytes, at, end, new byte[0]);
            case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 4 -> spliced(bytes, 0, 0, PIECES.get(random.nextInt(PIECES.size())));
            case 5 ->
                new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace("\n", random.nextBoolean() ? "\r\n" : "\r")
                        .getBytes(StandardCharsets.ISO_8859_1);
            default -> spliced(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())));
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] out = bytes.clone();
        out[at] ^= (byte) (1 << random.nextInt(8));
        return out;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        byte[] out = new byte[from + piece.length + bytes.length - to];
        System.arraycopy(bytes, 0, out, 0, from);
        System.arraycopy(piece, 0, out, from, piece.length);
        System.arraycopy(bytes, to, out, from + piece.length, bytes.length - to);
        return out;
    }
}
