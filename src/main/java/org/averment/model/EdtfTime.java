package org.averment.model;

import java.util.Optional;

/**
 * The time of day at the end of an EDTF date: {@code T22:30:00}, with {@code Z}, {@code +01:00}, {@code +01} or
 * nothing behind it. The day stays the one that is written, whatever the offset.
 *
 * @param isXsd whether {@code xsd:dateTime} writes it the same way, which wants minutes in the offset
 */
record EdtfTime(boolean isXsd) {
    private static final int TIME_LENGTH = "T22:30:00".length();
    /** XSD and ISO 8601 both end there. */
    private static final int WIDEST_OFFSET_MINUTES = 14 * 60;

    static Optional<EdtfTime> parse(String text) {
        if (text.length() < TIME_LENGTH
                || text.charAt(0) != 'T'
                || text.charAt(3) != ':'
                || text.charAt(6) != ':'
                || !isUpTo(23, text, 1)
                || !isUpTo(59, text, 4)
                || !isUpTo(59, text, 7)) {
            return Optional.empty();
        }
        return zone(text.substring(TIME_LENGTH));
    }

    private static Optional<EdtfTime> zone(String zone) {
        if (zone.isEmpty() || zone.equals("Z")) {
            return Optional.of(new EdtfTime(true));
        }
        boolean hasMinutes = zone.length() == 6 && zone.charAt(3) == ':';
        boolean isSigned = zone.charAt(0) == '+' || zone.charAt(0) == '-';
        if (!isSigned || !hasMinutes && zone.length() != 3) {
            return Optional.empty();
        }
        int hours = AsciiDigits.read(zone, 1, 3);
        int minutes = hasMinutes ? AsciiDigits.read(zone, 4, 6) : 0;
        boolean exists = hours >= 0 && minutes >= 0 && minutes < 60 && hours * 60 + minutes <= WIDEST_OFFSET_MINUTES;
        return exists ? Optional.of(new EdtfTime(hasMinutes)) : Optional.empty();
    }

    private static boolean isUpTo(int most, String text, int start) {
        int number = AsciiDigits.read(text, start, start + 2);
        return number >= 0 && number <= most;
    }
}
