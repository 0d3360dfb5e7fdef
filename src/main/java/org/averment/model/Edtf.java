package org.averment.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date or span of time, no more exact than its source.
 *
 * @param text the EDTF text, normalised in nothing
 * @param datatype local name of the XSD type that says exactly the same ({@code gYear}, {@code gYearMonth},
 *     {@code date}, {@code dateTime}); empty where only EDTF can say it
 * @param earliest the first day that it can mean; empty where the beginning is open or unknown
 * @param latest the last day that it can mean; empty where the end is open or unknown
 */
public record Edtf(String text, Optional<String> datatype, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    /** Parses EDTF text; empty where it is none. */
    public static Optional<Edtf> parse(String text) {
        return Optional.empty();
    }
}
