package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server as its users meet it: processes, ports, signals, and a store that one of them holds. */
@Timeout(300)
class ServeIT {
    private static final List<String> ROWS = List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values");
    private static final List<String> GRAPHS =
            List.of("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml");
    private static final String ARTICLES =
            "SELECT ?a { GRAPH ?a { ?a a <https://w3id.org/averment/ns#Article> } } ORDER BY ?a";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final long SOON_SECONDS = 60;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void files_are_served_until_ctrl_c() throws Exception {
        try (Jar server = Jar.start(folder, "serve", "seeds", "--port", "0")) {
            URI endpoint = server.address();
            for (String type : ROWS) {
                isWhole(get(endpoint, query(ARTICLES), type), type, "upi-2022-09-20");
                isWhole(get(endpoint, query("ASK { ?s ?p ?o }"), type), type, "true");
            }
            for (String type : GRAPHS) {
                isWhole(get(endpoint, query("CONSTRUCT WHERE { ?s ?p ?o }"), type), type, "upi-2022-09-20");
                isWhole(get(endpoint.resolve("data"), "?default", type), type, "upi-2022-09-20");
            }
            for (String type : List.of("application/trig", "application/n-quads")) {
                isWhole(get(endpoint.resolve("data"), "", type), type, "upi-2022-09-20");
            }
            refusals(endpoint);
            anotherOnItsPort(endpoint);
            server.interrupt();
            // 128 and the number of the signal, as every program that a signal ends.
            assertThat(server.ended(SOON_SECONDS)).isIn(128 + 2, 128 + 15);
            assertThat(server.err()).isEqualTo(startLine(server.err()));
        }
    }

    private void refusals(URI endpoint) throws IOException, InterruptedException {
        HttpResponse<String> service = get(endpoint, query("SELECT * { SERVICE <http://127.0.0.1:9/> {} }"), "*/*");
        assertThat(service.statusCode()).isEqualTo(400);
        assertThat(service.body()).startsWith("SERVICE is refused").hasLineCount(1);
        HttpResponse<String> update = client.send(
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString("DROP ALL"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(update.statusCode()).isEqualTo(403);
        assertThat(update.body()).contains("for reading").hasLineCount(1);
    }

    private void anotherOnItsPort(URI endpoint) throws IOException, InterruptedException {
        String port = Integer.toString(endpoint.getPort());
        Run second = Jar.run(folder, "serve", "seeds", "--port", port);
        assertThat(second.exit()).isEqualTo(3);
        assertThat(second.err().replace(startLine(second.err()), ""))
                .contains("port " + port)
                .endsWith("[port-taken]\n")
                .hasLineCount(1);
    }

    @Test
    void a_store_that_is_served_is_asked_through_its_server() throws Exception {
        Path store = loaded();
        Run direct = list(store);
        assertThat(direct.out()).contains("upi-2022-09-20");
        Run question = Jar.run(folder, "ask", "who-speaks", "--store", store.toString());
        try (Jar server = Jar.start(folder, "serve", "--store", store.toString(), "--port", "0")) {
            URI endpoint = server.address();
            assertThat(list(store)).isEqualTo(direct);
            assertThat(Jar.run(folder, "ask", "who-speaks", "--store", store.toString()))
                    .isEqualTo(question);
            assertThat(Jar.run(folder, "sparql", COUNT, "--format", "csv", "--store", store.toString())
                            .out())
                    .matches("n\\R[1-9][0-9]{3,}\\R");
            Run load = Jar.run(folder, "load", "seeds", "--store", store.toString());
            assertThat(load.exit()).isEqualTo(3);
            assertThat(load.err())
                    .contains(endpoint.toString())
                    .endsWith("[store-locked]\n")
                    .hasLineCount(1);
            server.interrupt();
            server.ended(SOON_SECONDS);
            assertThat(server.err()).isEmpty();
        }
        assertThat(list(store)).isEqualTo(direct);
        assertThat(Jar.run(folder, "load", "seeds", "--store", store.toString()).exit())
                .isZero();
    }

    @Test
    void what_a_killed_server_leaves_behind_is_in_nobodys_way() throws Exception {
        Path store = loaded();
        try (Jar server = Jar.start(folder, "serve", "--store", store.toString(), "--port", "0")) {
            server.address();
            server.kill();
        }
        assertThat(store.resolve("server")).as("the notice of the dead").exists();
        Run ask = Jar.run(folder, "ask", "who-speaks", "--store", store.toString());
        assertThat(ask.err()).isEmpty();
        assertThat(ask.exit()).isZero();
        Run load = Jar.run(folder, "load", "seeds", "--store", store.toString());
        assertThat(load.err()).isEmpty();
        assertThat(load.out()).contains("2 unchanged");
    }

    private Path loaded() throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        Run load = Jar.run(folder, "load", "seeds", "--store", store.toString());
        assertThat(load.err()).isEmpty();
        assertThat(load.exit()).isZero();
        return store;
    }

    private Run list(Path store) throws IOException, InterruptedException {
        Run list = Jar.run(folder, "list", "--store", store.toString());
        assertThat(list.exit()).as(list.err()).isZero();
        assertThat(list.err()).isEmpty();
        return list;
    }

    /** What was loaded: the one line that a server of files prints before it answers. */
    private static String startLine(String err) {
        return err.lines()
                .filter(line -> line.matches("averment: [0-9]+ documents read, .*loaded"))
                .map(line -> line + "\n")
                .findFirst()
                .orElse("no such line");
    }

    private static void isWhole(HttpResponse<String> answer, String type, String words) {
        assertThat(answer.statusCode()).as(type + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(v -> assertThat(v).startsWith(type));
        assertThat(answer.body()).contains(words);
    }

    private static String query(String text) {
        return "?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(URI address, String query, String type) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + query))
                        .header("Accept", type)
                        .build(),
                BodyHandlers.ofString());
    }
}
