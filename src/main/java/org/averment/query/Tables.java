package org.averment.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Writes rows: as text that fits a width, as a Markdown table, or in one of SPARQL's own formats. UTF-8, LF. */
public final class Tables {
    private Tables() {}

    /**
     * Writes an answer.
     *
     * @param width columns of the terminal, for {@link ResultFormat#TEXT} alone
     * @throws QueryFault {@code bad-format} where the format is one for graphs
     */
    public static void write(Rows rows, ResultFormat format, int width, OutputStream out) {
        switch (format) {
            case TEXT -> lines(text(rows, width), out);
            case MARKDOWN -> lines(markdown(rows), out);
            default -> standard(rows.rowSet(), format, out);
        }
    }

    /** Writes rows as they come, in one of SPARQL's own formats. */
    static void standard(RowSet rows, ResultFormat format, OutputStream out) {
        RowSetWriterRegistry.getFactory(rowLanguage(format))
                .create(rowLanguage(format))
                .write(out, rows, new Context());
    }

    /** Writes the answer to ASK. */
    static void answer(boolean yes, ResultFormat format, OutputStream out) {
        if (format == ResultFormat.TEXT || format == ResultFormat.MARKDOWN) {
            lines(List.of(yes ? "yes" : "no"), out);
            return;
        }
        RowSetWriterRegistry.getFactory(rowLanguage(format))
                .create(rowLanguage(format))
                .write(out, yes, new Context());
    }

    private static org.apache.jena.riot.Lang rowLanguage(ResultFormat format) {
        return Languages.of(format)
                .filter(l -> !format.isForGraphs())
                .orElseThrow(() -> new QueryFault(Fault.of(
                        "bad-format", "rows cannot be written as " + format.word() + ", a format for graphs")));
    }

    private static List<String> text(Rows rows, int width) {
        List<String> visible = Columns.visible(rows.names());
        List<String> lines = new ArrayList<>();
        if (rows.size() == 0) {
            lines.add("nothing found");
        } else if (Evidence.fits(visible)) {
            lines.addAll(new Evidence(rows, visible, width).lines());
        } else {
            List<List<String>> cells = cells(rows, visible);
            TextTable table =
                    new TextTable(visible.stream().map(Columns::heading).toList(), cells, width);
            lines.addAll(table.header());
            for (int i = 0; i < cells.size(); i++) {
                lines.addAll(table.row(i));
            }
        }
        if (rows.truncated()) {
            lines.add("");
            lines.add("... more than " + rows.size() + " rows; these are the first");
        }
        return lines;
    }

    private static List<String> markdown(Rows rows) {
        List<String> visible = Columns.visible(rows.names());
        List<String> lines = new ArrayList<>();
        lines.add(
                "| " + String.join(" | ", visible.stream().map(Columns::heading).toList()) + " |");
        lines.add("|" + "---|".repeat(visible.size()));
        for (List<String> row : cells(rows, visible)) {
            lines.add(
                    "| " + String.join(" | ", row.stream().map(Tables::escaped).toList()) + " |");
        }
        if (rows.truncated()) {
            lines.add("");
            lines.add("More than " + rows.size() + " rows; these are the first.");
        }
        return lines;
    }

    private static List<List<String>> cells(Rows rows, List<String> visible) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            cells.add(visible.stream().map(name -> rows.shown(row, name)).toList());
        }
        return cells;
    }

    /** What Markdown or HTML inside it would read as markup. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void lines(List<String> lines, OutputStream out) {
        try {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
