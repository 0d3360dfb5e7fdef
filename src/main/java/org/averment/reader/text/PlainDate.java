package org.averment.reader.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.averment.model.Written;

/** The day on which something was annotated, from the times that tools write. Stateless. */
public final class PlainDate {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?", Pattern.DOTALL);
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,11})(?:\\.\\d*)?");

    private PlainDate() {}

    /** The day of an ISO 8601 date or date-time, as it was written; none of anything else. */
    public static Optional<Written> of(Written time) {
        Matcher matcher = DAY.matcher(time.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Written(LocalDate.parse(matcher.group(1)).toString(), time.position()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day, in universal time, of seconds since 1970; none of anything else, or of no year that has four digits. */
    public static Optional<Written> ofSeconds(Written time) {
        Matcher matcher = SECONDS.matcher(time.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalDate day = Instant.ofEpochSecond(Long.parseLong(matcher.group(1)))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return day.getYear() > 9999 ? Optional.empty() : Optional.of(new Written(day.toString(), time.position()));
    }
}
