package org.averment.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** A query that a user wrote: SELECT, ASK, CONSTRUCT or DESCRIBE, in SPARQL 1.1. */
public final class AdHoc {
    private final Query query;

    private AdHoc(Query query) {
        this.query = query;
    }

    /**
     * Reads a query.
     *
     * @throws QueryFault {@code query-syntax}, with line and column; {@code query-refused} where it is too deep
     */
    public static AdHoc parse(String text) {
        return new AdHoc(Binder.parse(text));
    }

    /** Whether it gives a graph (CONSTRUCT, DESCRIBE) rather than rows or yes and no. */
    public boolean givesGraph() {
        return query.isConstructType() || query.isDescribeType();
    }

    /** The format for people: text for rows, Turtle for graphs. */
    public ResultFormat defaultFormat() {
        return givesGraph() ? ResultFormat.TURTLE : ResultFormat.TEXT;
    }

    /**
     * Runs it and writes the answer. Rows in SPARQL's own formats are written as they come; after a fault what was
     * written is not whole.
     *
     * @param width columns of the terminal, for text
     * @throws QueryFault {@code query-refused} where {@link QueryGuard} refuses a local query, {@code bad-format},
     *     {@code query-timeout}, {@code endpoint-unreachable}, {@code endpoint-error}
     */
    public void run(Target target, Duration timeout, ResultFormat format, int width, OutputStream out) {
        if (target instanceof Target.Local) {
            QueryGuard.require(query);
        }
        if (format.isForGraphs() != givesGraph()) {
            String what = givesGraph() ? "a graph" : "rows";
            throw new QueryFault(Fault.of("bad-format", what + " cannot be written as " + format.word()));
        }
        Connection.with(target, query, timeout, exec -> {
            if (query.isAskType()) {
                Tables.answer(exec.ask(), format, out);
            } else if (givesGraph()) {
                graph(exec, format, out);
            } else if (Languages.of(format).isPresent()) {
                Tables.standard(exec.select(), format, out);
            } else {
                Tables.write(all(exec.select()), format, width, out);
            }
            return true;
        });
    }

    private void graph(QueryExec exec, ResultFormat format, OutputStream out) {
        Graph graph = query.isConstructType() ? exec.construct() : exec.describe();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        RDFWriter.source(graph).lang(Languages.of(format).orElseThrow()).output(out);
    }

    private static Rows all(RowSet rows) {
        List<Binding> found = new ArrayList<>();
        rows.forEachRemaining(found::add);
        return new Rows(rows.getResultVars(), found, false);
    }
}
