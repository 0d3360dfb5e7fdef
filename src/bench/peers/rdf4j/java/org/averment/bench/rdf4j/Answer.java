package org.averment.bench.rdf4j;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.rdf4j.query.Binding;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;

/**
 * Asks a store that {@link Load} has filled. Each line read is a file with a query, and, after a tab, a file for the rows
 * where they are wanted; each line written tells the CPU milliseconds of this thread and the number of rows.
 */
public final class Answer {
    private Answer() {}

    public static void main(String[] args) throws Exception {
        SailRepository repository =
                new SailRepository(new LmdbStore(Path.of(args[0]).toFile(), Load.CONFIG));
        repository.init();
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (RepositoryConnection connection = repository.getConnection()) {
            System.out.println("ready");
            for (String line = asked.readLine(); line != null; line = asked.readLine()) {
                String[] files = line.split("\t");
                String query = Files.readString(Path.of(files[0]));
                try {
                    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    long rows = read(connection, query);
                    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                    if (files.length > 1) {
                        write(connection, query, Path.of(files[1]));
                    }
                    System.out.printf(Locale.ROOT, "%.3f\t%d%n", nanos / 1e6, rows);
                } catch (RuntimeException e) {
                    System.out.println("fault\t" + String.valueOf(e).replaceAll("\\s+", " "));
                }
            }
        } finally {
            repository.shutDown();
        }
    }

    /** Reads every value: LMDB's are fetched when they are looked at. */
    private static long read(RepositoryConnection connection, String query) {
        long count = 0;
        try (TupleQueryResult rows = connection.prepareTupleQuery(query).evaluate()) {
            while (rows.hasNext()) {
                for (Binding value : rows.next()) {
                    value.getValue().stringValue();
                }
                count++;
            }
        }
        return count;
    }

    private static void write(RepositoryConnection connection, String query, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            connection.prepareTupleQuery(query).evaluate(new SPARQLResultsJSONWriter(out));
        }
    }
}
