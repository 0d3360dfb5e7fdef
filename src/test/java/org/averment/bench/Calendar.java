package org.averment.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The days of one article, in words and as the format writes them. */
final class Calendar {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 4_300;

    private final Dice dice;
    private final LocalDate published;

    Calendar(Dice dice) {
        this.dice = dice;
        this.published = FIRST.plusDays(dice.below(DAYS));
    }

    /**
     * A date.
     *
     * @param words as the text says it, with its preposition
     * @param edtf as the format writes it, no more exact
     */
    record Day(String words, String edtf) {}

    LocalDate published() {
        return published;
    }

    /** Some time before the article, now as a day, now as a month or a year. */
    Day past() {
        LocalDate day = published.minusDays(1L + dice.zipf(2_000));
        return switch (dice.below(4)) {
            case 0, 1 -> new Day("on " + words(day, "d MMMM uuuu"), day.toString());
            case 2 -> new Day("in " + words(day, "MMMM uuuu"), words(day, "uuuu-MM"));
            default -> new Day("in " + day.getYear(), String.valueOf(day.getYear()));
        };
    }

    /** A year to come. */
    Day future() {
        int year = published.getYear() + 1 + dice.below(4);
        return new Day("by " + year, "../" + year);
    }

    /** A stretch that goes on, or one that is over. */
    Day stretch() {
        int from = published.getYear() - 3 - dice.below(20);
        if (dice.oneIn(3)) {
            int to = from + 1 + dice.below(3);
            return new Day("from " + from + " to " + to, from + "/" + to);
        }
        return new Day("since " + from, from + "/..");
    }

    private static String words(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }
}
