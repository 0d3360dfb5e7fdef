package org.averment.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class TimeLimitTest {

    /** Eight thousand million rows. */
    private static final String ENDLESS = "?a <https://example.org/number> ?b . ?c <https://example.org/number> ?d ."
            + " ?e <https://example.org/number> ?f";

    private static Served served;

    @BeforeAll
    static void start() throws ServerStartException {
        served = Served.with(ServerOptions.onPort(0).queryTimeout(Duration.ofMillis(700)), 2_000);
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
    @ValueSource(
            strings = {
                // Before the first row.
                "SELECT (COUNT(*) AS ?n) { %s }",
                "SELECT * { %s } ORDER BY ?f",
                "SELECT * { %s FILTER(STR(?a) = CONCAT(STR(?c), STR(?f))) }",
                "ASK { %s FILTER(STR(?a) = CONCAT(STR(?c), STR(?f))) }",
                "ASK { <https://example.org/n1> (<https://example.org/number>|!<a:b>)* ?x . %s FILTER(STR(?a) = CONCAT(STR(?c), STR(?f))) }",
                "CONSTRUCT { ?a <a:b> <a:b> } WHERE { %s FILTER(STR(?a) = CONCAT(STR(?c), STR(?f))) }",
                "DESCRIBE ?a { %s FILTER(STR(?a) = CONCAT(STR(?c), STR(?f))) }",
                // After some rows, few enough for the limit of rows.
                "SELECT ?a { { VALUES ?a { 1 2 3 } } UNION { %s FILTER(STR(?a) = CONCAT(STR(?c), STR(?f))) } }",
                "SELECT DISTINCT ?a { %s }",
                "CONSTRUCT { ?a <a:b> <a:b> } WHERE { %s }",
            })
    void a_query_beyond_its_time_is_never_half_an_answer(String query) {
        for (String type : new String[] {"text/csv", "application/sparql-results+json", "text/turtle"}) {
            HttpResponse<String> answer =
                    served.get("sparql?query=" + Served.encode(query.replace("%s", ENDLESS)), type);
            assertRefused(answer, 503, "longer than the limit of 700 ms");
            assertThat(answer.body()).doesNotContain("head").doesNotContain("##");
        }
    }

    @Test
    void the_client_can_shorten_the_time_and_not_lengthen_it() throws ServerStartException {
        String query = "sparql?query=" + Served.encode("SELECT (COUNT(*) AS ?n) { " + ENDLESS + " }") + "&timeout=";
        // The bounds are far from both limits, so that only the wrong one can miss them, however slow the machine.
        long start = System.nanoTime();
        Served patient = Served.with(ServerOptions.onPort(0).queryTimeout(Duration.ofMinutes(5)), 2_000);
        try {
            assertRefused(patient.get(query + "0.05", "*/*"), 503, "longer than");
        } finally {
            patient.close();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(2));
        for (String wish : new String[] {"1000", "1000,1000", "-1", "0", "NaN", "Infinity", "1e300", "x"}) {
            start = System.nanoTime();
            assertThat(served.get(query + wish, "*/*").statusCode()).as(wish).isIn(503, 400);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(wish).isLessThan(Duration.ofMinutes(2));
        }
    }

    @Test
    void slow_queries_at_once_do_not_block_the_server_for_ever() {
        String slow = "SELECT (COUNT(*) AS ?n) { " + ENDLESS + " }";
        CompletableFuture<?>[] all = IntStream.range(0, 30)
                .mapToObj(i -> CompletableFuture.runAsync(() -> assertRefused(served.select(slow), 503, "longer than")))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(served.select("ASK {}").statusCode()).isEqualTo(200);
    }
}
