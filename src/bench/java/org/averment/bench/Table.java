package org.averment.bench;

import java.util.List;
import java.util.Locale;

/** A table in Markdown; the first column is words, the others are figures. */
final class Table {
    private final StringBuilder text = new StringBuilder();

    Table(String... heads) {
        row(heads);
        text.append("|---|");
        for (int i = 1; i < heads.length; i++) {
            text.append("---:|");
        }
        text.append('\n');
    }

    Table row(String... cells) {
        return row(List.of(cells));
    }

    Table row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** Three digits that count. */
    static String number(double value) {
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }

    static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Bold where it misses a goal. */
    static String orBold(String text, boolean missed) {
        return missed ? "**" + text + "**" : text;
    }

    static String times(double value) {
        return number(value) + " x";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
