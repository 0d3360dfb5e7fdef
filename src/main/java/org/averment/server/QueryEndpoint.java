package org.averment.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.averment.query.QueryGuard;

/** SPARQL 1.1 queries. What differs from Fuseki's own: standard syntax only, a guard, and limits that hold to the end. */
final class QueryEndpoint extends SPARQL_QueryDataset {

    /** Parameters by which an update would come. */
    private static final List<String> UPDATES =
            List.of("update", "request", "using-graph-uri", "using-named-graph-uri");

    /** Parameters by which the client would choose what a browser takes the answer for. */
    private static final List<String> DISGUISES = List.of("callback", "stylesheet", "force-accept", "query-ref");

    private final ServerOptions options;
    private final RunningQueries running;

    QueryEndpoint(ServerOptions options, RunningQueries running) {
        this.options = options;
        this.running = running;
    }

    @Override
    public void validate(HttpAction action) {
        String contentType = Optional.ofNullable(action.getRequestContentType()).orElse("");
        if (contentType.startsWith("application/sparql-update")
                || UPDATES.stream().anyMatch(name -> action.getRequestParameter(name) != null)) {
            throw Refusals.readOnly();
        }
        DISGUISES.stream()
                .filter(name -> action.getRequestParameter(name) != null)
                .forEach(name -> {
                    throw Refusals.of(
                            400, "the parameter " + name + " is refused: choose the format with the Accept header");
                });
        if (action.getRequestMethod().equals("GET") && action.getRequestParameter("query") == null) {
            throw Refusals.of(400, "no query: send it as ?query=, as a form, or as application/sparql-query by POST");
        }
        super.validate(action);
    }

    @Override
    protected void executeBody(HttpAction action) {
        try (InputStream body = action.getRequestInputStream()) {
            byte[] bytes = body.readNBytes(options.maxRequestBytes() + 1);
            if (bytes.length > options.maxRequestBytes()) {
                throw Refusals.requestTooLarge(options.maxRequestBytes());
            }
            execute(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    action);
        } catch (CharacterCodingException e) {
            throw Refusals.of(400, "the query is not UTF-8: save or send it as UTF-8");
        } catch (IOException e) {
            throw Refusals.of(400, "the query could not be read: " + e.getMessage());
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        if (text.isBlank()) {
            throw Refusals.of(400, "the query is empty");
        }
        try {
            Query query = parse(text);
            QueryGuard.check(query).ifPresent(fault -> {
                throw Refusals.of(400, fault.message());
            });
            run(query, action);
        } catch (RuntimeException e) {
            throw Refusals.behind(e);
        } catch (StackOverflowError e) {
            throw tooDeep();
        } catch (OutOfMemoryError e) {
            throw Refusals.of(503, "the query needs more memory than the server has: narrow it");
        }
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw tooDeep();
            }
            throw Refusals.of(400, "not a SPARQL 1.1 query: " + SPARQLProtocol.messageForParseException(e));
        } catch (QueryException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw tooDeep();
            }
            throw Refusals.of(400, "not a SPARQL 1.1 query: " + e.getMessage());
        }
    }

    private static ActionErrorException tooDeep() {
        return Refusals.of(400, QueryGuard.tooDeep().message());
    }

    private void run(Query query, HttpAction action) {
        action.beginRead();
        try {
            // FROM and FROM NAMED choose among the graphs that are there; nothing is fetched.
            Pair<DatasetGraph, Query> chosen = decideDataset(action, query, "");
            try (QueryExec exec = createQueryExec(action, chosen.getRight(), chosen.getLeft())) {
                running.add(exec);
                try {
                    answer(action, query, exec);
                } finally {
                    running.remove(exec);
                }
            }
        } catch (QueryCancelledException e) {
            throw running.cancelled();
        } finally {
            action.endRead();
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        // Second walls: the guard has refused these already.
        action.getContext().setFalse(ARQ.httpServiceAllowed);
        action.getContext().setFalse(ARQ.enablePropertyFunctions);
        return QueryExec.dataset(dataset)
                .query(query)
                .context(action.getContext())
                .timeout(timeoutMillis(action), TimeUnit.MILLISECONDS)
                .build();
    }

    /** The client's wish, in seconds, where it is shorter than ours. */
    private long timeoutMillis(HttpAction action) {
        long ours = options.queryTimeout().toMillis();
        Optional<String> wish = Optional.ofNullable(action.getRequestParameter("timeout"));
        try {
            double seconds = wish.map(Double::parseDouble).orElse((double) ours);
            return seconds > 0 ? Math.max(1, (long) Math.min(ours, seconds * 1000)) : ours;
        } catch (NumberFormatException e) {
            throw Refusals.of(400, "timeout= is a number of seconds");
        }
    }

    private void answer(HttpAction action, Query query, QueryExec exec) throws ActionErrorException {
        if (query.isSelectType()) {
            BoundedRows rows = new BoundedRows(exec.select(), options.maxResultRows(), running);
            Responses.doResponseResultSet(action, rows, query.getPrologue());
        } else if (query.isAskType()) {
            Responses.doResponseBoolean(action, exec.ask());
        } else {
            Graph graph =
                    new BoundedGraph(GraphFactory.createDefaultGraph(), options.maxResultRows(), running.startClock());
            Responses.doResponseGraph(action, query.isConstructType() ? exec.construct(graph) : exec.describe(graph));
        }
    }
}
