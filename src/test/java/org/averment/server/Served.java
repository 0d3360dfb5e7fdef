package org.averment.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sys.JenaSystem;

/** A server over two named graphs and their union, and a client for it. */
final class Served implements AutoCloseable {

    static final String G1 = "https://example.org/article/one";
    static final String G2 = "https://example.org/article/two";
    private static final String NS = "https://example.org/";

    final AvermentServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(AvermentServer server) {
        this.server = server;
    }

    static Served withDefaults() throws ServerStartException {
        return with(ServerOptions.onPort(0));
    }

    static Served with(ServerOptions options) throws ServerStartException {
        return with(options, 0);
    }

    /** @param numbers how many numbers the first graph also counts */
    static Served with(ServerOptions options, int numbers) throws ServerStartException {
        return new Served(AvermentServer.start(data(numbers), options));
    }

    static DatasetGraph data(int numbers) {
        JenaSystem.init();
        DatasetGraph base = DatasetGraphFactory.createTxnMem();
        base.executeWrite(() -> {
            base.add(iri(G1), iri(NS + "rama"), iri(NS + "closed"), iri(NS + "embassy"));
            base.add(iri(G2), iri(NS + "court"), iri(NS + "heard"), NodeFactory.createLiteralLang("l’affaire", "fr"));
            for (int i = 0; i < numbers; i++) {
                base.add(iri(G1), iri(NS + "n" + i), iri(NS + "number"), iri(NS + "m" + i));
            }
        });
        return new UnionView(base);
    }

    /** Marked as a view, or Jena would look through it. */
    private static final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
        UnionView(DatasetGraph base) {
            super(base);
        }

        @Override
        public Graph getDefaultGraph() {
            return GraphView.createUnionGraph(getWrapped());
        }
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    HttpResponse<String> select(String query) {
        return get("sparql?query=" + encode(query), "text/csv");
    }

    HttpResponse<String> get(String pathAndQuery, String accept) {
        return send(request(pathAndQuery).header("Accept", accept));
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/" + pathAndQuery));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
