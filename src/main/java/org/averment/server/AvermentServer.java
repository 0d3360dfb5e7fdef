package org.averment.server;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A running, read-only SPARQL server on the loopback interface.
 *
 * <p>Use it to let other programs on this machine question a dataset. It answers until {@link #close}; the dataset is
 * the caller's and stays open. Safe for use by several threads.
 */
public final class AvermentServer implements AutoCloseable {

    /** Enough for a handful of people's tools; more queries at once than that only slow each other. */
    private static final int MOST_THREADS = 20;

    private final FusekiServer fuseki;
    private final RunningQueries running;
    private final CountDownLatch ended = new CountDownLatch(1);

    private AvermentServer(FusekiServer fuseki, RunningQueries running) {
        this.fuseki = fuseki;
        this.running = running;
    }

    /**
     * Starts to answer.
     *
     * @param view the data, served as it is: its default graph should be the union of the named graphs, and it should
     *     itself refuse writes (nothing here writes). It is not wrapped, since Jena's query engines know a dataset by
     *     its class
     * @throws ServerStartException if the port cannot be had
     */
    public static AvermentServer start(DatasetGraph view, ServerOptions options) throws ServerStartException {
        RunningQueries running = new RunningQueries(options.queryTimeout());
        DataService service = DataService.newBuilder(view)
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .processor(new QueryEndpoint(options, running))
                        .build())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.GSP_R)
                        .endpointName("data")
                        .processor(new DataEndpoint(options, running))
                        .build())
                .build();
        FusekiServer fuseki = FusekiServer.create()
                // No module is loaded: among Fuseki's own are the administration, the user interface, metrics.
                .fusekiModules(FusekiModules.empty())
                .port(options.port())
                .loopback(true)
                .maxServerThreads(MOST_THREADS)
                .addFilter("/*", new Gate(options, running))
                .addFilter("/*", new FrontPage())
                .add("/", service)
                .build();
        Server jetty = fuseki.getJettyServer();
        jetty.setErrorHandler(new PlainErrors());
        if (jetty.getHandler() instanceof ServletContextHandler context) {
            context.setErrorHandler(new PlainErrors());
        }
        if (jetty.getThreadPool() instanceof QueuedThreadPool threads) {
            threads.setName("averment-http");
            // A regular expression that backtracks for ever cannot be stopped; it must not keep the process alive.
            threads.setDaemon(true);
        }
        Loopback.open(jetty, options.port());
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            fuseki.stop();
            throw new ServerStartException(
                    ServerStartException.SERVER_FAILED, "the server did not start: " + e.getMessage(), e);
        }
        return new AvermentServer(fuseki, running);
    }

    public int port() {
        return fuseki.getHttpPort();
    }

    /** Where SPARQL queries go. */
    public URI endpoint() {
        return home().resolve("sparql");
    }

    /** Where graphs are read by the Graph Store Protocol. */
    public URI data() {
        return home().resolve("data");
    }

    /** The front page. */
    public URI home() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** Waits until another thread calls {@link #close}. The server's own threads do not keep a process alive. */
    public void awaitClose() throws InterruptedException {
        ended.await();
    }

    /** Stops answering; queries that run are cancelled. Returns when nothing reads the dataset and the port is free. */
    @Override
    public void close() {
        running.stop();
        try {
            fuseki.stop();
        } finally {
            ended.countDown();
        }
    }
}
