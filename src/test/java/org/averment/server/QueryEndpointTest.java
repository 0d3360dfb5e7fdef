package org.averment.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryEndpointTest {

    private static Served served;

    @BeforeAll
    static void start() throws ServerStartException {
        served = Served.withDefaults();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void the_default_graph_is_the_union_of_the_named_graphs() {
        HttpResponse<String> answer = served.select("SELECT ?s { ?s ?p ?o } ORDER BY ?s");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("s\r\nhttps://example.org/court\r\nhttps://example.org/rama\r\n");
    }

    @Test
    void a_named_graph_can_be_asked_for() {
        assertThat(served.select("SELECT ?g { GRAPH ?g { ?s <https://example.org/heard> ?o } }")
                        .body())
                .isEqualTo("g\r\n" + Served.G2 + "\r\n");
    }

    @Test
    void from_and_from_named_choose_among_the_graphs_that_are_there() {
        assertThat(served.select("SELECT ?s FROM <" + Served.G2 + "> { ?s ?p ?o }")
                        .body())
                .isEqualTo("s\r\nhttps://example.org/court\r\n");
        assertThat(served.select("SELECT ?s FROM NAMED <" + Served.G1 + "> { GRAPH ?g { ?s ?p ?o } }")
                        .body())
                .isEqualTo("s\r\nhttps://example.org/rama\r\n");
    }

    @Test
    void the_protocols_graph_parameters_choose_too() {
        String query = Served.encode("SELECT ?s { ?s ?p ?o }");
        String graph = Served.encode(Served.G1);
        assertThat(served.get("sparql?query=" + query + "&default-graph-uri=" + graph, "text/csv")
                        .body())
                .isEqualTo("s\r\nhttps://example.org/rama\r\n");
    }

    @ParameterizedTest
    @CsvSource({"urn:x:none", "http://127.0.0.1:1/x.ttl", "https://example.org/article/none"})
    void from_an_address_fetches_nothing(String address) {
        HttpResponse<String> answer = served.select("SELECT ?s FROM <" + address + "> { ?s ?p ?o }");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("s\r\n");
    }

    @Test
    void a_query_comes_as_a_form_or_as_a_body() {
        String ask = "ASK { ?s <https://example.org/closed> ?o }";
        assertThat(served.post("sparql", "application/x-www-form-urlencoded", "query=" + Served.encode(ask))
                        .body())
                .contains("true");
        assertThat(served.post("sparql", "application/sparql-query", ask).body())
                .contains("true");
        assertThat(served.send(served.request("sparql")
                                .header("Content-Type", "application/sparql-query; charset=utf-8")
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new java.io.ByteArrayInputStream(ask.getBytes()))))
                        .body())
                .contains("true");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, '{ \"head\"'",
        "application/sparql-results+xml, '<?xml'",
        "text/csv, 'o'",
        "text/tab-separated-values, '?o'",
    })
    void rows_come_in_the_format_that_is_accepted(String type, String start) {
        HttpResponse<String> answer =
                served.get("sparql?query=" + Served.encode("SELECT ?o { ?s <https://example.org/heard> ?o }"), type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(v -> assertThat(v).startsWith(type));
        assertThat(answer.body()).startsWith(start).containsAnyOf("l’affaire", "l\\u2019affaire");
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void a_constructed_graph_comes_in_the_format_that_is_accepted(String type) {
        for (String query : List.of("CONSTRUCT WHERE { ?s ?p ?o }", "DESCRIBE <https://example.org/court>")) {
            HttpResponse<String> answer = served.get("sparql?query=" + Served.encode(query), type);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(v -> assertThat(v).startsWith(type));
            assertThat(answer.body()).contains("https://example.org/court").contains("l’affaire");
        }
    }

    @Test
    void head_tells_what_get_would_send() {
        String path = "sparql?query=" + Served.encode("SELECT * { ?s ?p ?o }");
        HttpResponse<String> head =
                served.send(served.request(path).header("Accept", "text/csv").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(served.get(path, "text/csv").body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }

    @Test
    void many_queries_at_once_all_get_the_same_answer() {
        List<String> bodies = IntStream.range(0, 100)
                .parallel()
                .mapToObj(
                        i -> served.select("SELECT ?s { ?s ?p ?o } ORDER BY ?s").body())
                .distinct()
                .toList();
        assertThat(bodies).hasSize(1);
    }

    @Test
    void the_front_page_names_the_endpoint() {
        HttpResponse<String> page = served.get("", "*/*");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).hasLineCount(1).contains("/sparql", "/data");
    }
}
