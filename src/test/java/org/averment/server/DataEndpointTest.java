package org.averment.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataEndpointTest {

    private static final String HEARD = "<https://example.org/court> <https://example.org/heard> \"l’affaire\"@fr .\n";

    private static Served served;

    @BeforeAll
    static void start() throws ServerStartException {
        served = Served.withDefaults();
    }

    @AfterAll
    static void end() {
        served.close();
    }

    private static DatasetGraph read(HttpResponse<String> answer, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(v -> assertThat(v).startsWith(type));
        Lang lang = RDFLanguages.contentTypeToLang(type);
        return RDFParser.fromString(answer.body(), lang).toDatasetGraph();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void the_default_graph_is_the_union(String type) {
        DatasetGraph read = read(served.get("data?default", type), type);
        assertThat(read.getDefaultGraph().size()).isEqualTo(2);
        assertThat(read.listGraphNodes()).isExhausted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void one_graph_is_read_by_its_name(String type) {
        DatasetGraph read = read(served.get("data?graph=" + Served.encode(Served.G2), type), type);
        assertThat(read.getDefaultGraph().size()).isEqualTo(1);
    }

    @Test
    void lines_are_as_they_are_in_the_graph() {
        assertThat(served.get("data?graph=" + Served.encode(Served.G2), "application/n-triples")
                        .body())
                .isEqualTo(HEARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/trig", "application/n-quads", "application/ld+json"})
    void without_a_parameter_every_named_graph_comes_once(String type) {
        DatasetGraph read = read(served.get("data", type), type);
        assertThat(Iter.toList(read.find())).hasSize(2);
        assertThat(read.getDefaultGraph().isEmpty()).isTrue();
        assertThat(read.size()).isEqualTo(2);
    }

    @Test
    void a_graph_that_is_not_there_is_not_found() {
        HttpResponse<String> answer = served.get("data?graph=https://example.org/%C3%A9", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .startsWith("there is no graph <https://example.org/é>")
                .hasLineCount(1);
        for (String graph : new String[] {"", "%20", "file:///etc/passwd", "http://127.0.0.1:1/"}) {
            assertThat(served.get("data?graph=" + graph, "text/turtle").statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default&graph=a:b",
                "graph=a:b&graph=a:c",
                "default&default",
                "x=y",
                "query=ASK%7B%7D",
                "update=DROP+ALL",
            })
    void parameters_that_do_not_name_one_graph_are_refused(String parameters) {
        HttpResponse<String> answer = served.get("data?" + parameters, "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("ask for ?default").hasLineCount(1);
    }

    @Test
    void a_format_that_cannot_hold_graphs_is_not_acceptable_for_all_of_them() {
        HttpResponse<String> answer = served.get("data", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body())
                .contains("application/trig", "application/n-quads")
                .hasLineCount(1);
    }

    @Test
    void a_graph_beyond_the_limits_is_refused_whole() throws ServerStartException {
        for (ServerOptions options : new ServerOptions[] {
            ServerOptions.onPort(0).maxResult(100, 1 << 20),
            ServerOptions.onPort(0).maxResult(1_000_000, 1_000)
        }) {
            try (Served large = Served.with(options, 500)) {
                for (String type : new String[] {"text/turtle", "application/n-triples", "application/ld+json"}) {
                    HttpResponse<String> answer = large.get("data?default", type);
                    assertThat(answer.statusCode()).isEqualTo(413);
                    assertThat(answer.body()).startsWith("the answer").hasLineCount(1);
                }
            }
        }
    }
}
