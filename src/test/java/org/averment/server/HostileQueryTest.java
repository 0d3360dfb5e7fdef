package org.averment.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class HostileQueryTest {

    private static Served served;

    @BeforeAll
    static void start() throws ServerStartException {
        served = Served.with(ServerOptions.onPort(0), 200);
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
        "'ASK {', '{', '', '}', '}'",
        "'ASK { FILTER(', '(', '1', ')', ') }'",
        "'ASK { FILTER(', '!(', 'true', ')', ') }'",
        "'ASK { FILTER(', 'STR(', '1', ')', ') }'",
        "'ASK { FILTER(1', '+1', '', '', ') }'",
        "'ASK { FILTER(true', '||true', '', '', ') }'",
        "'ASK { ?s ', '(', '<a:b>', ')*', ' ?o }'",
        "'ASK { ?s <a:b>', '/<a:b>', '', '', ' ?o }'",
        "'ASK { ?s <a:b>', '|<a:b>', '', '', ' ?o }'",
        "'ASK { ?s ?p ', '(', '1', ')', '}'",
        "'ASK { ?s ?p ', '[ ?p ', '1', ']', '}'",
        "'ASK { ', '{ SELECT * ', '{}', '}', '}'",
        "'ASK { {}', 'UNION {}', '', '', '}'",
        "'ASK { {}', 'OPTIONAL {}', '', '', '}'",
        "'ASK { {}', 'MINUS { ?s ?p ?o }', '', '', '}'",
        "'ASK { {}', 'FILTER(true)', '', '', '}'",
        "'ASK { FILTER ', 'EXISTS { FILTER ', '(true)', '}', '}'",
        "'ASK { FILTER NOT ', 'EXISTS { ?s ?p ?o FILTER NOT ', 'EXISTS {}', '}', '}'",
        "'ASK { ?s ?p ?o ', 'OPTIONAL { ?s ?p ?o ', '', '}', '}'",
        "'ASK { ', '{ SELECT * { ?s ?p ?o FILTER(STR(?s) != 0) ', '?s ?p ?o', '} }', '}'",
        "'ASK { ', 'GRAPH ?g { ', '?s ?p ?o', '}', '}'",
    })
    void a_query_that_is_nested_without_end_is_refused_and_the_server_lives(
            String start, String open, String middle, String close, String end) {
        for (int depth : new int[] {90, 900, 6_000}) {
            String query = start
                    + open.repeat(depth)
                    + middle
                    + (close == null ? "" : close.repeat(depth))
                    + (end == null ? "" : end);
            HttpResponse<String> answer = served.post("sparql", "application/sparql-query", query);
            String seen = depth + ": " + answer.body();
            boolean exists = open.contains("EXISTS");
            assertThat(answer.statusCode()).as(seen).isIn(depth == 90 && !exists ? List.of(200) : List.of(200, 400));
            if (answer.statusCode() == 400) {
                assertThat(answer.body()).matches("(EXISTS is nested too deeply|the query (is|has)).*\\R");
            }
        }
        assertThat(served.select("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void what_a_tool_generates_is_not_nested_without_end() {
        String chain =
                IntStream.range(0, 900).mapToObj(i -> "?s = <a:b" + i + ">").collect(Collectors.joining(" || "));
        assertThat(served.select("SELECT * { ?s ?p ?o FILTER(" + chain + ") } LIMIT 1")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"%FF%FE", "%ZZ", "%", "%C3%28"})
    void parameters_that_are_not_utf_8_are_refused(String encoded) throws Exception {
        String answer = RawHttp.send(
                served.server.port(),
                "GET /sparql?query=" + encoded + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("\tat ", "<html", "Exception");
        assertRefused(
                served.post("sparql", "application/x-www-form-urlencoded", "query=" + encoded),
                400,
                "encode them as UTF-8");
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused() {
        HttpResponse<String> answer = served.send(served.request("sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofByteArray("ASK { ?s ?p \"é\" }".getBytes(StandardCharsets.ISO_8859_1))));
        assertRefused(answer, 400, "UTF-8");
    }
}
