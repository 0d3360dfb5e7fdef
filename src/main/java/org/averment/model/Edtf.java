package org.averment.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date or span of time, no more exact than its source.
 *
 * <p>Understands EDTF levels 0 and 1. A season bounds no more than its year, a qualifier ({@code ?}, {@code ~},
 * {@code %}) moves no bound: how far "about" reaches nobody has said.
 *
 * @param text the EDTF text, normalised in nothing
 * @param datatype local name of the XSD type that says exactly the same ({@code gYear}, {@code gYearMonth},
 *     {@code date}, {@code dateTime}); empty where only EDTF can say it
 * @param earliest the first day that it can mean; empty where the beginning is open or unknown
 * @param latest the last day that it can mean; empty where the end is open or unknown
 */
public record Edtf(String text, Optional<String> datatype, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    private static final String OPEN = "..";

    /** Nothing longer than {@code -0044-03-15T22:30:00+01:00} can be one, so hostile text costs nothing. */
    private static final int LONGEST = 26;

    /** Parses EDTF text; empty where it is none, or names a day that no calendar has. */
    public static Optional<Edtf> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, text.substring(0, slash), text.substring(slash + 1));
        }
        return EdtfDate.parse(text)
                .map(date -> new Edtf(text, date.datatype(), Optional.of(date.earliest()), Optional.of(date.latest())));
    }

    private static Optional<Edtf> interval(String text, String start, String end) {
        boolean startGiven = isGiven(start);
        boolean endGiven = isGiven(end);
        Optional<EdtfDate> from = startGiven ? side(start) : Optional.empty();
        Optional<EdtfDate> to = endGiven ? side(end) : Optional.empty();
        boolean broken = startGiven && from.isEmpty() || endGiven && to.isEmpty();
        // "../.." and "/" are well-formed and say nothing: surely a slip
        if (broken || !startGiven && !endGiven) {
            return Optional.empty();
        }
        Optional<LocalDate> earliest = from.map(EdtfDate::earliest);
        Optional<LocalDate> latest = to.map(EdtfDate::latest);
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            return Optional.empty();
        }
        return Optional.of(new Edtf(text, Optional.empty(), earliest, latest));
    }

    private static boolean isGiven(String side) {
        return !side.isEmpty() && !side.equals(OPEN);
    }

    /** EDTF leaves times of day out of intervals. */
    private static Optional<EdtfDate> side(String text) {
        return text.indexOf('T') >= 0 ? Optional.empty() : EdtfDate.parse(text);
    }
}
