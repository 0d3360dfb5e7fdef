package org.averment.query;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;

/** Runs a query on a target and turns what goes wrong into faults. */
final class Connection {
    private static final int SERVICE_UNAVAILABLE = 503;

    private Connection() {}

    /** Runs within a transaction where the target has them; the answer must be used up inside. */
    static <T> T with(Target target, Query query, Duration timeout, Function<QueryExec, T> use) {
        try {
            if (target instanceof Target.Local local) {
                return Txn.calculateRead(local.dataset(), () -> {
                    try (QueryExec exec = QueryExec.dataset(local.dataset())
                            .query(query)
                            // Second walls: the guard has refused these already.
                            .set(ARQ.httpServiceAllowed, false)
                            .set(ARQ.enablePropertyFunctions, false)
                            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                            .build()) {
                        return use.apply(exec);
                    }
                });
            }
            String url = ((Target.Endpoint) target).url().toString();
            try (QueryExec exec = QueryExecHTTP.service(url)
                    .query(query)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return use.apply(exec);
            }
        } catch (QueryCancelledException e) {
            throw timeout(timeout, e);
        } catch (QueryExceptionHTTP | HttpException e) {
            throw remote(target, timeout, e);
        } catch (QueryException e) {
            throw new QueryFault(Fault.of("query-failed", String.valueOf(e.getMessage())), e);
        }
    }

    private static QueryFault timeout(Duration timeout, Throwable cause) {
        return new QueryFault(
                Fault.of("query-timeout", "no answer within " + timeout.toSeconds() + " s; ask for less"), cause);
    }

    private static QueryFault remote(Target target, Duration timeout, RuntimeException e) {
        int status = e instanceof QueryExceptionHTTP http ? http.getStatusCode() : ((HttpException) e).getStatusCode();
        if (status == SERVICE_UNAVAILABLE || isTimeout(e)) {
            return timeout(timeout, e);
        }
        String url = ((Target.Endpoint) target).url().toString();
        if (status > 0) {
            return new QueryFault(Fault.of("endpoint-error", url + " answered with HTTP status " + status), e);
        }
        return new QueryFault(Fault.of("endpoint-unreachable", "no answer from " + url), e);
    }

    private static boolean isTimeout(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof HttpTimeoutException) {
                return !(t instanceof java.net.http.HttpConnectTimeoutException);
            }
        }
        return false;
    }
}
