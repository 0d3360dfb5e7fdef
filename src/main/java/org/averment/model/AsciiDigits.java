package org.averment.model;

/** Numbers in {@code 0} to {@code 9} only: the digits of other scripts are digits to the JDK and not to EDTF. */
final class AsciiDigits {
    private AsciiDigits() {}

    /** The number at these places, at most nine of them; -1 where they do not exist or hold anything else. */
    static int read(String text, int start, int end) {
        if (end > text.length() || start >= end) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
