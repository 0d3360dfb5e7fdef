package org.averment.reader.text;

/** What a format's offsets count, in the text as the tool had it: line ends as they were, a byte order mark included. */
public enum OffsetUnit {
    /** Unicode characters, as Python counts. */
    CODE_POINTS,
    /** Halves of surrogate pairs count apart, as in Java and JavaScript. */
    UTF16,
    /** Bytes of UTF-8. */
    BYTES
}
