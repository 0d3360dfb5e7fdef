package org.averment.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.sparql.exec.QueryExec;

/** Everything that computes now, so that the end of the server ends it too. Safe for use by several threads. */
final class RunningQueries {

    private static final int PATIENCE_SECONDS = 10;

    private final Duration limit;
    private final Set<QueryExec> queries = ConcurrentHashMap.newKeySet();
    private final Phaser requests = new Phaser(1);
    private volatile boolean stopping;

    RunningQueries(Duration limit) {
        this.limit = limit;
    }

    void add(QueryExec query) {
        queries.add(query);
        if (stopping) {
            query.abort();
        }
    }

    void remove(QueryExec query) {
        queries.remove(query);
    }

    /** Called as a request begins to be answered; {@link #leave} has to follow. */
    void enter() {
        requests.register();
        if (stopping) {
            leave();
            throw cancelled();
        }
    }

    void leave() {
        requests.arriveAndDeregister();
    }

    /**
     * Cancels what runs and waits for it: Jetty ends by interrupting its threads, and a thread that is interrupted while
     * it reads a TDB2 file closes that file for everybody.
     */
    void stop() {
        stopping = true;
        queries.forEach(QueryExec::abort);
        int phase = requests.arriveAndDeregister();
        try {
            requests.awaitAdvanceInterruptibly(phase, PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // Only a computation inside one row that cannot be cancelled, such as a regular expression, lasts so long.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Deadline startClock() {
        return new Deadline(System.nanoTime() + limit.toNanos());
    }

    /** What a cancelled request is told. */
    ActionErrorException cancelled() {
        return stopping
                ? Refusals.of(503, "the server is being stopped")
                : Refusals.of(
                        503,
                        "the query ran longer than the limit of " + seconds()
                                + ": narrow it, read claim and roles inside one GRAPH ?g, or start the server with a"
                                + " longer limit");
    }

    private String seconds() {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    /** The limit of one request, for work that the query engine does not time. */
    final class Deadline {
        private final long end;

        private Deadline(long end) {
            this.end = end;
        }

        /** Ends the request if its time is over or the server stops. */
        void check() {
            if (stopping || System.nanoTime() - end > 0) {
                throw cancelled();
            }
        }
    }
}
