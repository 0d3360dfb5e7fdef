package org.averment.server;

import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows that end in a refusal when there are too many or the time is over. Fuseki would note a time-out at the end of a
 * truncated answer and let it go; a refusal it passes on.
 */
final class BoundedRows implements RowSet {

    private final RowSet rows;
    private final long most;
    private final RunningQueries running;
    private long count;

    BoundedRows(RowSet rows, long most, RunningQueries running) {
        this.rows = rows;
        this.most = most;
        this.running = running;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (QueryCancelledException e) {
            throw running.cancelled();
        }
    }

    @Override
    public Binding next() {
        if (++count > most) {
            throw Refusals.tooManyRows(most);
        }
        try {
            return rows.next();
        } catch (QueryCancelledException e) {
            throw running.cancelled();
        }
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
