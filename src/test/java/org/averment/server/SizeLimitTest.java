package org.averment.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class SizeLimitTest {

    private static final String TRIPLE = "?a <https://example.org/number> ?b . ";

    /** Eight thousand million rows. */
    private static final String ENDLESS = "?a <https://example.org/number> ?b . ?c <https://example.org/number> ?d ."
            + " ?e <https://example.org/number> ?f";

    private static Served served;

    @BeforeAll
    static void start() throws ServerStartException {
        served = Served.with(ServerOptions.onPort(0).maxResult(10_000, 1 << 20).maxRequestBytes(100_000), 2_000);
    }

    @AfterAll
    static void end() {
        served.close();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words).hasLineCount(1).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "'SELECT * { %s }', text/csv",
        "'SELECT * { %s }', application/sparql-results+json",
        "'CONSTRUCT { ?d <a:b> ?f } WHERE { %s }', text/turtle",
        "'CONSTRUCT { ?d <a:b> ?f } WHERE { %s }', application/n-triples",
    })
    void an_answer_of_too_many_rows_or_bytes_is_never_half_an_answer(String query, String type) {
        HttpResponse<String> answer = served.get("sparql?query=" + Served.encode(query.replace("%s", ENDLESS)), type);
        assertRefused(answer, 413, "LIMIT");
        assertThat(answer.body()).startsWith("the answer");
    }

    @Test
    void few_rows_of_many_bytes_are_too_many_bytes() {
        String row = "SELECT (CONCAT(STR(?a), \"" + "x".repeat(5_000) + "\") AS ?x) { " + TRIPLE + "} LIMIT 1000";
        assertRefused(served.select(row), 413, "larger than 1,048,576 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void a_graph_of_many_bytes_is_too_many_bytes_in_every_format(String type) {
        String graph = "CONSTRUCT { ?a <https://example.org/p> ?x } WHERE { " + TRIPLE + "BIND(CONCAT(STR(?a), \""
                + "x".repeat(2_000) + "\") AS ?x) }";
        assertRefused(served.get("sparql?query=" + Served.encode(graph), type), 413, "larger than 1,048,576 bytes");
    }

    @Test
    void an_answer_at_the_limit_is_whole() {
        HttpResponse<String> answer =
                served.select("SELECT ?a { " + TRIPLE + "?c <https://example.org/number> ?d } LIMIT 10000");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(10_001);
        assertRefused(
                served.select("SELECT ?a { " + TRIPLE + "?c <https://example.org/number> ?d } LIMIT 10001"),
                413,
                "more than 10,000 rows");
    }

    @Test
    void a_request_that_is_too_large_is_refused() {
        String query = "ASK { VALUES ?x { " + "<https://example.org/x> ".repeat(10_000) + "} }";
        assertRefused(served.post("sparql", "application/sparql-query", query), 413, "request is larger than 100,000");
        String form = "query=" + Served.encode(query);
        assertRefused(served.post("sparql", "application/x-www-form-urlencoded", form), 413, "request is larger");
        for (String[] sent :
                new String[][] {{"application/sparql-query", query}, {"application/x-www-form-urlencoded", form}}) {
            assertRefused(
                    served.send(served.request("sparql")
                            .header("Content-Type", sent[0])
                            .POST(BodyPublishers.ofInputStream(
                                    () -> new ByteArrayInputStream(sent[1].getBytes(StandardCharsets.UTF_8))))),
                    413,
                    "request is larger");
        }
    }

    @Test
    void a_long_address_works_up_to_a_limit_and_is_refused_beyond() {
        String values = "<https://example.org/x> ".repeat(1_000);
        assertThat(served.select("ASK { VALUES ?x { " + values + "} }").statusCode())
                .isEqualTo(200);
        HttpResponse<String> answer = served.get("sparql?query=" + "x".repeat(600_000), "*/*");
        assertThat(answer.statusCode()).isIn(414, 431);
        assertThat(answer.body()).contains("POST").hasLineCount(1);
    }
}
