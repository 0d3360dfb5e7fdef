package org.averment.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The answer to a question.
 *
 * @param columns the variables, in order
 * @param bindings the rows
 * @param truncated whether there are more rows than were asked for
 */
public record Rows(List<Var> columns, List<Binding> bindings, boolean truncated) {
    public Rows {
        columns = List.copyOf(columns);
        bindings = List.copyOf(bindings);
    }

    /** The value in a column of a row. */
    public Optional<Node> value(int row, String column) {
        return Optional.ofNullable(bindings.get(row).get(Var.alloc(column)));
    }

    /** The value as text; empty where there is none. */
    public String text(int row, String column) {
        return value(row, column)
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .orElse("");
    }

    /**
     * The value as people see it: on one line; what a negated claim says is not left to look like an affirmed one, nor a
     * context like a quote.
     */
    String shown(int row, String column) {
        String text = Visible.line(text(row, column));
        if (column.equals("quote") && isContext(row)) {
            return "context: \u201C" + text + "\u201D";
        }
        boolean turned = column.equals("says")
                && names().contains("polarity")
                && text(row, "polarity").equals("negated");
        return turned && !text.isEmpty() ? "not: " + text : text;
    }

    /** Whether the quote of a row only shows where its claim stands, so that it must not look like the annotator's. */
    boolean isContext(int row) {
        return value(row, "contextIri").isPresent();
    }

    public int size() {
        return bindings.size();
    }

    /** The names of the columns. */
    public List<String> names() {
        return columns.stream().map(Var::getVarName).toList();
    }

    /** The same as Jena reads it; each call starts anew. */
    public RowSet rowSet() {
        return RowSetStream.create(columns, bindings.iterator());
    }
}
