package org.averment.reader.archive;

/** What an archive may not exceed, and why. */
final class Bounds {
    /** Files and folders: a text and its annotations for each of 100,000 articles, and as much again. */
    static final int ENTRIES = 400_000;

    /** 100,000 articles as JSON lines are 1.7 GB. */
    static final long ENTRY_BYTES = 4_000_000_000L;

    /** All that is unpacked at one time, from however many archives. */
    static final long ALL_BYTES = 8_000_000_000L;

    /** Text is packed to a third or a tenth, repetitive JSON to a thirtieth; a bomb to a thousandth and less. */
    static final long RATIO = 100;

    /** What any archive may unpack to: below that, a ratio says nothing. */
    static final long SMALL = 10_000_000;

    /** Longer paths are more than file systems take. */
    static final int PATH_CHARS = 1_000;

    /** Folders in folders. */
    static final int PATH_PARTS = 32;

    private Bounds() {}
}
