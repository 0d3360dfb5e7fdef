package org.averment.bench.jena;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/**
 * Asks TDB2 as its users do, the union as the default graph. Each line read is a file with a query, and, after a tab, a
 * file for the rows where they are wanted; each line written tells the CPU milliseconds of this thread and the number of
 * rows.
 */
public final class Answer {
    static {
        JenaSystem.init();
    }

    private Answer() {}

    public static void main(String[] args) throws Exception {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(args[0]);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            String[] files = line.split("\t");
            String query = Files.readString(Path.of(files[0]));
            try {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                long rows = Txn.calculateRead(dataset, () -> read(dataset, query));
                long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                if (files.length > 1) {
                    Txn.executeRead(dataset, () -> write(dataset, query, Path.of(files[1])));
                }
                System.out.printf(Locale.ROOT, "%.3f\t%d%n", nanos / 1e6, rows);
            } catch (RuntimeException e) {
                System.out.println("fault\t" + String.valueOf(e).replaceAll("\\s+", " "));
            }
        }
    }

    /** Reads every value: TDB2 fetches a term when it is looked at. */
    private static long read(DatasetGraph dataset, String query) {
        long count = 0;
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = exec.select();
            while (rows.hasNext()) {
                Binding row = rows.next();
                for (Var column : rows.getResultVars()) {
                    row.get(column);
                }
                count++;
            }
        }
        return count;
    }

    private static void write(DatasetGraph dataset, String query, Path file) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build();
                OutputStream out = Files.newOutputStream(file)) {
            ResultsWriter.create().lang(ResultSetLang.RS_JSON).write(out, exec.select());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
