package org.averment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One EDTF date without an interval's slash. Read by position, as every field but a long year has a fixed width.
 *
 * @param datatype local name of the XSD type that says the same
 * @param earliest the first day that it can mean
 * @param latest the last day that it can mean
 */
record EdtfDate(Optional<String> datatype, LocalDate earliest, LocalDate latest) {
    private static final int YEAR_DIGITS = 4;
    /** EDTF level 1 leaves at most a year's last two digits open. */
    private static final int MOST_OPEN_DIGITS = 2;

    private static final int MONTHS = 12;
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    static Optional<EdtfDate> parse(String text) {
        int end = text.length();
        boolean qualified = end > 0 && "?~%".indexOf(text.charAt(end - 1)) >= 0;
        if (qualified) {
            end--;
        }
        Optional<EdtfDate> date =
                text.startsWith("Y") ? longYear(text.substring(1, end)) : fourDigitYear(text.substring(0, end));
        if (!qualified) {
            return date;
        }
        // a time of day cannot be qualified
        return text.indexOf('T') >= 0 ? Optional.empty() : date.map(EdtfDate::withoutDatatype);
    }

    /** After the {@code Y}: five digits or more, as many as {@link LocalDate} can count. */
    private static Optional<EdtfDate> longYear(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        boolean fits = digits.length() > YEAR_DIGITS && digits.length() <= 9;
        int year = fits && digits.charAt(0) != '0' ? AsciiDigits.read(digits, 0, digits.length()) : -1;
        return year < 0 ? Optional.empty() : Optional.of(years(negative, year, year));
    }

    private static Optional<EdtfDate> fourDigitYear(String text) {
        boolean negative = text.startsWith("-");
        int yearEnd = YEAR_DIGITS + (negative ? 1 : 0);
        if (text.length() < yearEnd) {
            return Optional.empty();
        }
        String digits = text.substring(yearEnd - YEAR_DIGITS, yearEnd);
        boolean isWhole = text.length() == yearEnd;
        int open = openDigits(digits);
        int known = AsciiDigits.read(digits, 0, YEAR_DIGITS - open);
        if (open > MOST_OPEN_DIGITS || known < 0 || open > 0 && !isWhole) {
            return Optional.empty();
        }
        if (open > 0) {
            int step = open == 1 ? 10 : 100;
            return Optional.of(years(negative, known * step, known * step + step - 1));
        }
        if (negative && known == 0) {
            return Optional.empty();
        }
        int year = negative ? -known : known;
        return isWhole ? Optional.of(years(negative, known, known).as("gYear")) : month(year, text.substring(yearEnd));
    }

    private static int openDigits(String digits) {
        int open = 0;
        while (open < digits.length() && digits.charAt(digits.length() - 1 - open) == 'X') {
            open++;
        }
        return open;
    }

    /** After the year: {@code -MM}, {@code -XX}, {@code -XX-XX}, a season, or a day too. */
    private static Optional<EdtfDate> month(int year, String text) {
        if (text.equals("-XX") || text.equals("-XX-XX")) {
            return Optional.of(year(year));
        }
        int month = text.charAt(0) == '-' ? AsciiDigits.read(text, 1, 3) : -1;
        boolean isWhole = text.length() == 3;
        if (isWhole && month >= SPRING && month <= WINTER) {
            return Optional.of(year(year));
        }
        if (month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(year, month);
        EdtfDate wholeMonth = new EdtfDate(Optional.empty(), of.atDay(1), of.atEndOfMonth());
        return isWhole ? Optional.of(wholeMonth.as("gYearMonth")) : day(of, wholeMonth, text.substring(3));
    }

    /** After the month: {@code -DD} or {@code -XX}, and after a day perhaps a time. */
    private static Optional<EdtfDate> day(YearMonth month, EdtfDate wholeMonth, String text) {
        if (text.equals("-XX")) {
            return Optional.of(wholeMonth);
        }
        int day = text.charAt(0) == '-' ? AsciiDigits.read(text, 1, 3) : -1;
        if (day < 0 || !month.isValidDay(day)) {
            return Optional.empty();
        }
        LocalDate date = month.atDay(day);
        EdtfDate wholeDay = new EdtfDate(Optional.empty(), date, date);
        if (text.length() == 3) {
            return Optional.of(wholeDay.as("date"));
        }
        return EdtfTime.parse(text.substring(3)).map(time -> time.isXsd() ? wholeDay.as("dateTime") : wholeDay);
    }

    private static EdtfDate years(boolean negative, int first, int last) {
        LocalDate start = LocalDate.of(negative ? -last : first, 1, 1);
        return new EdtfDate(Optional.empty(), start, year(negative ? -first : last).latest);
    }

    private static EdtfDate year(int year) {
        return new EdtfDate(Optional.empty(), LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31));
    }

    private EdtfDate withoutDatatype() {
        return new EdtfDate(Optional.empty(), earliest, latest);
    }

    /** XSD 1.0 and 1.1 count the years before 1 differently, so only EDTF says those exactly. */
    private EdtfDate as(String xsd) {
        return earliest.getYear() < 1 ? this : new EdtfDate(Optional.of(xsd), earliest, latest);
    }
}
