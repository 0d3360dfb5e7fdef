package org.averment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdHocTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static DatasetGraph dataset;

    @BeforeAll
    static void load() {
        dataset = Sample.dataset();
    }

    @Test
    void select_ask_construct_and_describe_are_answered() {
        assertThat(run(
                        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a a <https://w3id.org/averment/ns#Article> } }",
                        ResultFormat.CSV))
                .isEqualToNormalizingNewlines("n\n3\n");
        assertThat(run("ASK { GRAPH ?g { ?s ?p ?o } }", ResultFormat.TEXT)).isEqualTo("yes\n");
        assertThat(run("ASK { GRAPH ?g { ?s ?p <http://nowhere/> } }", ResultFormat.JSON))
                .contains("false");
        assertThat(run("CONSTRUCT { ?s a ?c } WHERE { GRAPH ?g { ?s a ?c } }", ResultFormat.NTRIPLES))
                .contains("<http://localhost:3030/article/one> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
        assertThat(run("PREFIX : <http://x/> CONSTRUCT { :a :b 1 } WHERE {}", ResultFormat.TURTLE))
                .contains(":a", ":b", "1");
    }

    @ParameterizedTest
    @EnumSource(ResultFormat.class)
    void a_format_that_does_not_fit_the_answer_is_refused(ResultFormat format) {
        String query = format.isForGraphs() ? "SELECT * {}" : "CONSTRUCT WHERE { GRAPH ?g { ?s ?p ?o } }";
        if (!format.isForGraphs()) {
            query = "CONSTRUCT { <http://x/s> <http://x/p> 1 } WHERE {}";
        }
        assertThat(fault(query, new Target.Local(dataset), SOON, format).id()).isEqualTo("bad-format");
    }

    @Test
    void a_query_that_reaches_outside_does_not_run() {
        assertThat(fault("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", local(), SOON, ResultFormat.TEXT)
                        .id())
                .isEqualTo("query-refused");
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 6_000, 200_000})
    void a_query_that_is_nested_without_end_does_not_run(int depth) {
        String query = "ASK " + "{".repeat(depth) + "}".repeat(depth);
        assertThat(fault(query, local(), SOON, ResultFormat.TEXT))
                .isEqualTo(Fault.of("query-refused", QueryWalk.TOO_DEEP));
    }

    @Test
    void member_is_a_predicate_like_others() {
        assertThat(run(
                        "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ASK { VALUES ?s { 1 } ?s rdfs:member ?o }",
                        ResultFormat.TEXT))
                .isEqualTo("no\n");
    }

    @Test
    void from_selects_a_graph_of_the_store_and_fetches_nothing() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            assertThat(run("SELECT * FROM <" + url + "> { ?s ?p ?o }", ResultFormat.CSV))
                    .hasLineCount(1);
            assertThat(catchThrowableOfType(java.net.SocketTimeoutException.class, server::accept))
                    .isNotNull();
        }
        assertThat(run(
                        "ASK FROM <http://localhost:3030/article/one> { ?s a <https://w3id.org/averment/ns#Article> }",
                        ResultFormat.TEXT))
                .isEqualTo("yes\n");
    }

    @Test
    void a_query_that_takes_too_long_is_stopped_with_a_clear_word() {
        String slow = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l } }";
        assertThat(fault(slow, local(), Duration.ofMillis(200), ResultFormat.TEXT)
                        .id())
                .isEqualTo("query-timeout");
    }

    @Test
    void an_endpoint_that_nobody_answers_is_unreachable() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Target endpoint = new Target.Endpoint(URI.create("http://127.0.0.1:" + port + "/sparql"));
        assertThat(fault("ASK {}", endpoint, SOON, ResultFormat.TEXT).id()).isEqualTo("endpoint-unreachable");
    }

    private static Target local() {
        return new Target.Local(dataset);
    }

    private static String run(String query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AdHoc.parse(query).run(local(), SOON, format, 80, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Fault fault(String query, Target target, Duration timeout, ResultFormat format) {
        return catchThrowableOfType(
                        QueryFault.class,
                        () -> AdHoc.parse(query).run(target, timeout, format, 80, new ByteArrayOutputStream()))
                .fault();
    }
}
