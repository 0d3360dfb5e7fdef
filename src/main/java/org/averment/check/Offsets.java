package org.averment.check;

/** Turns UTF-16 indices of a text into code points and lines, and back. */
final class Offsets {
    /** One mark for so many UTF-16 units keeps a conversion short and a text of 10 MB cheap. */
    private static final int STRIDE = 64;

    private final String text;
    private final int[] codePointsAt;
    private final int length;
    /** Whether every UTF-16 unit is a code point, as in most texts. */
    private final boolean same;

    Offsets(String text) {
        this.text = text;
        // A mark at the very end would stand before no character, so nothing would fill it in.
        this.codePointsAt = new int[Math.max(1, (text.length() + STRIDE - 1) / STRIDE)];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STRIDE == 0) {
                codePointsAt[i / STRIDE] = count;
            }
            // A pair is counted at its first half.
            if (!Character.isLowSurrogate(text.charAt(i))) {
                count++;
            }
        }
        this.length = count;
        this.same = count == text.length();
    }

    /** The text's length in code points. */
    int length() {
        return length;
    }

    /** Code points before a UTF-16 index. */
    int codePoint(int utf16) {
        if (same) {
            return utf16;
        }
        if (utf16 == text.length()) {
            return length;
        }
        int stride = utf16 / STRIDE;
        int count = codePointsAt[stride];
        for (int i = stride * STRIDE; i < utf16; i++) {
            if (!Character.isLowSurrogate(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** The UTF-16 index of a code point. */
    int utf16(int codePoint) {
        int low = 0;
        int high = codePointsAt.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (codePointsAt[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int at = low * STRIDE;
        if (at < text.length() && at > 0 && Character.isLowSurrogate(text.charAt(at))) {
            at++;
        }
        return text.offsetByCodePoints(at, codePoint - codePointsAt[low]);
    }

    /** The line of a UTF-16 index, from 1. */
    int line(int utf16) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < utf16; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
