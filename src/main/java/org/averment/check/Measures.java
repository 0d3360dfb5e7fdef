package org.averment.check;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sums of money and quantities: an optional qualifier, a number, a currency or a unit. */
final class Measures {
    /** Longer ones first, so that "more than" is not read as a unit. */
    static final List<String> QUALIFIERS = List.of(
            "more than",
            "less than",
            "at least",
            "at most",
            "up to",
            "over",
            "under",
            "about",
            "around",
            "nearly",
            "almost");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private static final Pattern THOUSANDS_BY_DOT = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");
    private static final Pattern THOUSANDS_BY_COMMA = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

    private Measures() {}

    /**
     * A measure taken apart.
     *
     * @param number the number
     * @param unit an ISO 4217 code or what is counted
     * @param qualifier such as "more than"
     */
    record Measure(BigDecimal number, String unit, Optional<String> qualifier) {}

    static Optional<Measure> money(String text) {
        return measure(text).filter(m -> CURRENCIES.contains(m.unit()));
    }

    static Optional<Measure> quantity(String text) {
        return measure(text);
    }

    private static Optional<Measure> measure(String text) {
        String rest = text.strip();
        Optional<String> qualifier = Optional.empty();
        for (String word : QUALIFIERS) {
            if (rest.startsWith(word + " ")) {
                qualifier = Optional.of(word);
                rest = rest.substring(word.length()).strip();
                break;
            }
        }
        int space = rest.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String unit = rest.substring(space + 1).strip();
        Optional<BigDecimal> number = number(rest.substring(0, space));
        if (number.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Measure(number.get(), unit, qualifier));
    }

    /** Digits, perhaps in groups of three parted by commas, perhaps with a fraction. */
    private static Optional<BigDecimal> number(String text) {
        if (text.indexOf(',') < 0) {
            // Half the world writes fifty thousand as 50.000: refused, for nobody would see that it was read as fifty.
            return THOUSANDS_BY_DOT.matcher(text).matches() ? Optional.empty() : Scalars.decimal(text);
        }
        return text.length() <= 30 && THOUSANDS_BY_COMMA.matcher(text).matches()
                ? Scalars.decimal(text.replace(",", ""))
                : Optional.empty();
    }
}
