package org.averment.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Answers with quotes as people read them: what is said in columns, and under it the quotes, whose word it is, with what
 * standing, and in which article. Rows that differ in their quote alone are one.
 */
final class Evidence {
    private static final List<String> NEEDED = List.of("quote", "standing", "claimantLabel", "articleLabel");
    private static final Set<String> UNDER =
            Set.of("quote", "standing", "polarity", "claimantLabel", "articleLabel", "articleDate");
    private static final String INDENT = "    ";

    private final Rows rows;
    private final List<String> visible;
    private final int width;

    Evidence(Rows rows, List<String> visible, int width) {
        this.rows = rows;
        this.visible = visible;
        this.width = width;
    }

    static boolean fits(List<String> visible) {
        return visible.containsAll(NEEDED);
    }

    List<String> lines() {
        List<String> over =
                visible.stream().filter(name -> !UNDER.contains(name)).toList();
        List<List<Integer>> groups = groups();
        List<List<String>> cells = groups.stream()
                .map(group ->
                        over.stream().map(name -> cell(group.get(0), name)).toList())
                .toList();
        TextTable table = new TextTable(over.stream().map(Columns::heading).toList(), cells, width);
        List<String> lines = new ArrayList<>(table.header());
        for (int i = 0; i < groups.size(); i++) {
            if (i > 0) {
                lines.add("");
            }
            lines.addAll(table.row(i));
            for (int row : groups.get(i)) {
                String words = cell(row, "quote");
                lines.addAll(indented(rows.isContext(row) ? words : "\u201C" + words + "\u201D"));
            }
            lines.addAll(indented(source(groups.get(i).get(0))));
        }
        return lines;
    }

    /** Neighbours that show the same but for the quote. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        List<String> before = List.of();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            List<String> shown = new ArrayList<>(visible.stream()
                    .filter(name -> !name.equals("quote"))
                    .map(name -> cell(row, name))
                    .toList());
            shown.add(rows.text(row, "claimIri"));
            if (!shown.equals(before)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
            before = shown;
        }
        return groups;
    }

    private String source(int row) {
        String negated = cell(row, "polarity").equals("negated") ? ", negated" : "";
        String date = cell(row, "articleDate");
        return cell(row, "standing") + negated + ", by " + cell(row, "claimantLabel") + " - "
                + cell(row, "articleLabel") + (date.isEmpty() ? "" : ", " + date);
    }

    private List<String> indented(String text) {
        return DisplayWidth.wrap(text, Math.max(20, width - INDENT.length())).stream()
                .map(line -> INDENT + line)
                .toList();
    }

    private String cell(int row, String name) {
        return rows.shown(row, name);
    }
}
