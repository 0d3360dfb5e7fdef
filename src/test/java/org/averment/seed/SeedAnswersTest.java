package org.averment.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.averment.ingest.Loading;
import org.averment.ingest.Progress;
import org.averment.ingest.Tally;
import org.averment.query.Arguments;
import org.averment.query.Catalogue;
import org.averment.query.Question;
import org.averment.query.Rows;
import org.averment.query.Runner;
import org.averment.query.Target;
import org.averment.rdf.Base;
import org.averment.reader.Inputs;
import org.averment.server.AvermentServer;
import org.averment.server.ServerOptions;
import org.averment.server.ServerStartException;
import org.averment.store.OpenMode;
import org.averment.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questions over the seed, answered as a reader of the article would, and alike wherever the graph stands. */
class SeedAnswersTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String TEXT = Seed.text();
    private static final SeedNames NAMES = new SeedNames(Seed.ARTICLE);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private static Path directory;

    private static Store memory;
    private static Store disk;
    private static AvermentServer server;
    private static Runner overMemory;
    private static Runner overDisk;
    private static Runner overHttp;

    @BeforeAll
    static void load() throws IOException, ServerStartException {
        memory = loaded(Store.inMemory(Seed.BASE));
        disk = loaded(Store.open(directory.resolve("store"), OpenMode.write(Seed.BASE)));
        server = AvermentServer.start(memory.view(), ServerOptions.onPort(0).queryTimeout(LIMIT));
        overMemory = new Runner(new Target.Local(memory.view()), LIMIT);
        overDisk = new Runner(new Target.Local(disk.view()), LIMIT);
        overHttp = new Runner(new Target.Endpoint(server.endpoint()), LIMIT);
    }

    private static Store loaded(Store store) throws IOException {
        List<String> faults = new ArrayList<>();
        Tally tally = new Loading(false, fault -> faults.add(fault.toString()), Progress.NONE)
                .load(
                        Inputs.of(List.of(Seed.FOLDER.toString()), InputStream.nullInputStream())
                                .inputs(),
                        new Base(Seed.BASE),
                        store);
        assertThat(faults).isEmpty();
        assertThat(tally.read()).isEqualTo(2);
        return store;
    }

    @AfterAll
    static void close() {
        server.close();
        disk.close();
        memory.close();
    }

    static Stream<GoldenAnswer> goldens() {
        return GoldenAnswer.all().stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void an_answer_is_what_a_reader_of_the_article_expects(GoldenAnswer golden) {
        Rows answer = ask(overMemory, golden);
        List<List<String>> expected = golden.resolved(NAMES, TEXT, answer);
        List<List<String>> found = golden.compared(answer, Seed.GRAPH.iri(), TEXT);
        if (golden.partial()) {
            assertThat(found).containsAll(expected);
            golden.total().ifPresent(total -> assertThat(found).hasSize(total));
        } else {
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void memory_a_tdb2_directory_and_http_answer_alike(GoldenAnswer golden) {
        List<List<String>> table = table(ask(overMemory, golden));
        assertThat(table(ask(overDisk, golden))).isEqualTo(table);
        assertThat(table(ask(overHttp, golden))).isEqualTo(table);
    }

    @Test
    void every_question_has_an_answer_and_every_answer_a_question() {
        assertThat(goldens().map(GoldenAnswer::question).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.questions().stream().map(Question::name).toList());
    }

    private static Rows ask(Runner runner, GoldenAnswer golden) {
        Question question = CATALOGUE.question(golden.question());
        return runner.run(question, Arguments.resolve(question, golden.options(), runner), Runner.ALL);
    }

    private static List<List<String>> table(Rows rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i ->
                        rows.names().stream().map(name -> rows.text(i, name)).toList())
                .toList();
    }
}
