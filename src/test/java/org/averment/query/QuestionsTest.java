package org.averment.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.averment.server.AvermentServer;
import org.averment.server.ServerOptions;
import org.averment.server.ServerStartException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers to every question over a small dataset, against golden files derived from it by hand. */
class QuestionsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static Runner memory;
    private static Runner union;
    private static Runner tdb2;
    private static Runner http;
    private static AvermentServer server;

    @BeforeAll
    static void load() throws ServerStartException {
        JenaSystem.init();
        DatasetGraph dataset = Sample.dataset();
        memory = Sample.runner(dataset);
        union = Sample.runner(withUnionDefaultGraph(dataset));
        DatasetGraph database = DatabaseMgr.createDatasetGraph();
        Sample.read(database);
        database.getContext().set(TDB2.symUnionDefaultGraph, true);
        tdb2 = Sample.runner(database);
        server = AvermentServer.start(withUnionDefaultGraph(dataset), ServerOptions.onPort(0));
        http = new Runner(new Target.Endpoint(server.endpoint()), Duration.ofSeconds(60));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    static Stream<GoldenCase> goldens() {
        return GoldenCase.all(Sample.FOLDER.resolve("golden")).stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void an_answer_is_what_a_reader_of_the_dataset_expects(GoldenCase golden) {
        assertThat(golden.shown(ask(memory, golden))).containsExactlyElementsOf(golden.rows());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void the_answer_does_not_depend_on_the_default_graph(GoldenCase golden) {
        assertThat(table(ask(union, golden))).isEqualTo(table(ask(memory, golden)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void the_answer_from_tdb2_is_the_same(GoldenCase golden) {
        assertThat(table(ask(tdb2, golden))).isEqualTo(table(ask(memory, golden)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void the_answer_over_http_is_the_same(GoldenCase golden) {
        assertThat(table(ask(http, golden))).isEqualTo(table(ask(memory, golden)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void a_row_with_a_quote_shows_standing_claimant_and_article(GoldenCase golden) {
        Rows answer = ask(memory, golden);
        if (!answer.names().contains("quote")) {
            assertThat(golden.question()).isIn("articles", "most-involved", "who-speaks", "names-of");
            return;
        }
        for (int i = 0; i < answer.size(); i++) {
            for (String column :
                    List.of("quote", "standing", "polarity", "claimantLabel", "articleLabel", "claimIri", "quoteIri")) {
                assertThat(answer.text(i, column)).as(column).isNotEmpty();
            }
            boolean retracted = answer.text(i, "article").endsWith("article/two");
            assertThat(answer.text(i, "articleLabel").endsWith("[retracted]")).isEqualTo(retracted);
        }
    }

    @Test
    void every_question_has_a_golden_answer_and_every_golden_file_a_question() {
        assertThat(goldens().map(GoldenCase::question).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.questions().stream().map(Question::name).toList());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void a_limit_gives_the_first_rows_and_says_that_there_are_more(GoldenCase golden) {
        Question question = CATALOGUE.question(golden.question());
        Map<String, Node> values = Arguments.resolve(question, golden.options(), memory);
        Rows first = memory.run(question, values, 1);
        assertThat(golden.shown(first))
                .containsExactlyElementsOf(golden.rows().stream().limit(1).toList());
        assertThat(first.truncated()).isEqualTo(golden.rows().size() > 1);
    }

    private static Rows ask(Runner runner, GoldenCase golden) {
        Question question = CATALOGUE.question(golden.question());
        return runner.run(question, Arguments.resolve(question, golden.options(), runner), Runner.ALL);
    }

    private static List<List<String>> table(Rows rows) {
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> rows.names().stream().map(n -> rows.text(i, n)).toList())
                .toList();
    }

    /** As RDF4J, Virtuoso and QLever have it. */
    private static DatasetGraph withUnionDefaultGraph(DatasetGraph dataset) {
        DatasetGraph union = new DatasetGraphMapLink(GraphView.createUnionGraph(dataset));
        dataset.listGraphNodes().forEachRemaining(name -> union.addGraph(name, dataset.getGraph(name)));
        return union;
    }
}
