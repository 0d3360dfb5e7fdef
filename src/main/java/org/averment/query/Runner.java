package org.averment.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Asks questions of one target. Thread-safe where the target is.
 *
 * <p>For ad hoc queries use {@link AdHoc}.
 */
public final class Runner {
    /** For a limit: all rows. */
    public static final long ALL = Long.MAX_VALUE;

    private final Target target;
    private final Duration timeout;

    /**
     * A runner.
     *
     * @param target what is asked
     * @param timeout how long a single query may take
     */
    public Runner(Target target, Duration timeout) {
        this.target = target;
        this.timeout = timeout;
    }

    /**
     * The answer to a question.
     *
     * @param values nodes by the variable's name; a variable without a value matches everything
     * @param limit how many rows at most; {@link #ALL} for all
     * @throws QueryFault {@code query-timeout}, {@code endpoint-unreachable}, {@code endpoint-error}
     */
    public Rows run(Question question, Map<String, Node> values, long limit) {
        return run(Binder.bind(question.text(), values), limit);
    }

    /** The answer to a SELECT query with values. */
    Rows select(String text, Map<String, Node> values) {
        return run(Binder.bind(text, values), ALL);
    }

    private Rows run(Query query, long limit) {
        if (limit != ALL) {
            // One more than asked for tells whether there are more.
            query.setLimit(limit + 1);
        }
        return Connection.with(target, query, timeout, exec -> {
            RowSet rows = exec.select();
            List<Var> columns = rows.getResultVars();
            List<Binding> found = new ArrayList<>();
            while (found.size() < limit && rows.hasNext()) {
                found.add(rows.next());
            }
            return new Rows(columns, found, rows.hasNext());
        });
    }
}
