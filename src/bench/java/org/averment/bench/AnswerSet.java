package org.averment.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sys.JenaSystem;

/**
 * The rows of an answer, whatever their order.
 *
 * @param columns their names
 * @param rows each with its values in the columns' order; empty where there is none
 */
record AnswerSet(List<String> columns, List<List<String>> rows) {
    /** Joined from parts whose order SPARQL leaves open. */
    private static final String JOINED = "; ";

    /** Reads an answer in SPARQL's JSON. */
    static AnswerSet of(Path file) throws IOException {
        JenaSystem.init();
        try (InputStream in = Files.newInputStream(file)) {
            RowSet answer = ResultsReader.create().lang(ResultSetLang.RS_JSON).readRowSet(in);
            List<Var> columns = answer.getResultVars();
            List<List<String>> rows = new ArrayList<>();
            answer.forEachRemaining(row -> rows.add(columns.stream()
                    .map(column -> Optional.ofNullable(row.get(column))
                            .map(Node::toString)
                            .orElse(""))
                    .toList()));
            return new AnswerSet(columns.stream().map(Var::getVarName).toList(), rows);
        }
    }

    /** In what another answer differs from this; empty where it does not. */
    Optional<String> difference(AnswerSet other) {
        if (!other.columns().equals(columns)) {
            return Optional.of("gives the columns " + other.columns());
        }
        if (other.rows().size() != rows.size()) {
            return Optional.of(
                    "gives " + Table.whole(other.rows().size()) + " rows in place of " + Table.whole(rows.size()));
        }
        if (lines().equals(other.lines())) {
            return Optional.empty();
        }
        if (inOrder().lines().equals(other.inOrder().lines())) {
            return Optional.of("joins parts of a value in another order");
        }
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!column(i).equals(other.column(i))) {
                differing.add("`" + columns.get(i) + "`");
            }
        }
        return Optional.of(
                differing.isEmpty() ? "puts other values in one row" : "differs in " + String.join(", ", differing));
    }

    private List<String> lines() {
        return rows.stream().map(row -> String.join("\t", row)).sorted().toList();
    }

    private List<String> column(int at) {
        return rows.stream().map(row -> row.get(at)).sorted().toList();
    }

    /** The same with the parts of each value sorted. */
    private AnswerSet inOrder() {
        return new AnswerSet(
                columns,
                rows.stream()
                        .map(row -> row.stream().map(AnswerSet::sorted).toList())
                        .toList());
    }

    private static String sorted(String value) {
        // The quotation marks are the first part's and the last one's.
        return Arrays.stream(value.replace("\"", "").split(JOINED)).sorted().collect(Collectors.joining(JOINED));
    }
}
