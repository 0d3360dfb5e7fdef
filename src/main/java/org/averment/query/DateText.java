package org.averment.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates from users: a day, a month or a year; a bound takes the first or the last day of it. */
final class DateText {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
    /** Parameters of these names are upper bounds. */
    private static final Set<String> UPPER = Set.of("to", "until", "before");

    private DateText() {}

    /**
     * The day that bounds a question.
     *
     * @param parameter the parameter's name, which says whether it is the lower or the upper bound
     * @throws QueryFault {@code bad-date}
     */
    static LocalDate parse(String parameter, String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (matcher.matches()) {
            try {
                return day(matcher, UPPER.contains(parameter));
            } catch (DateTimeException e) {
                throw bad(parameter, text, e);
            }
        }
        throw bad(parameter, text, null);
    }

    private static LocalDate day(Matcher matcher, boolean upper) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return upper ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null) {
            return upper ? month.atEndOfMonth() : month.atDay(1);
        }
        return LocalDate.of(year, month.getMonthValue(), Integer.parseInt(matcher.group(3)));
    }

    private static QueryFault bad(String parameter, String text, @org.jspecify.annotations.Nullable Throwable cause) {
        Fault fault = Fault.of(
                "bad-date", "--" + parameter + " \"" + text + "\" is no date such as 2018-06-30, 2018-06 or 2018");
        return cause == null ? new QueryFault(fault) : new QueryFault(fault, cause);
    }
}
