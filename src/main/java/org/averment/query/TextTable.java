package org.averment.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays cells out in columns that fit a width; cells wrap, and where the columns would be too narrow rows become cards. */
final class TextTable {
    private static final String GAP = "  ";
    /** Narrower than this a column of words is unreadable. */
    private static final int NARROWEST = 8;

    private final List<String> headings;
    private final List<List<String>> rows;
    private final int[] widths;
    private final boolean cards;

    TextTable(List<String> headings, List<List<String>> rows, int width) {
        this.headings = headings;
        this.rows = rows;
        this.widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    DisplayWidth.of(headings.get(i)),
                    rows.stream()
                            .mapToInt(r -> DisplayWidth.of(r.get(column)))
                            .max()
                            .orElse(0));
        }
        this.cards = !fit(width - GAP.length() * (widths.length - 1));
        if (cards) {
            widest(width);
        }
    }

    /** Shrinks the widest columns to an equal share of what is left; false where that is too little to read. */
    private boolean fit(int room) {
        int[] sorted = Arrays.stream(widths).sorted().toArray();
        int left = room;
        for (int i = 0; i < sorted.length; i++) {
            int share = left / (sorted.length - i);
            if (sorted[i] > share) {
                if (share < NARROWEST) {
                    return false;
                }
                for (int j = 0; j < widths.length; j++) {
                    widths[j] = Math.min(widths[j], share);
                }
                return true;
            }
            left -= sorted[i];
        }
        return true;
    }

    private void widest(int width) {
        int heading = headings.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        Arrays.fill(widths, Math.max(NARROWEST, width - heading - GAP.length()));
    }

    List<String> header() {
        if (cards) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(line(headings));
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
        }
        lines.add(rule.toString());
        return lines;
    }

    List<String> row(int index) {
        return cards ? card(rows.get(index)) : line(rows.get(index));
    }

    private List<String> line(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(DisplayWidth.wrap(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < wrapped.size(); i++) {
                String cell = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                line.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(cell, widths[i]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private List<String> card(List<String> cells) {
        int heading = headings.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEmpty()) {
                continue;
            }
            List<String> wrapped = DisplayWidth.wrap(cells.get(i), widths[i]);
            for (int y = 0; y < wrapped.size(); y++) {
                String name = y == 0 ? headings.get(i) : "";
                lines.add(DisplayWidth.pad(name, heading) + GAP + wrapped.get(y));
            }
        }
        return lines;
    }
}
