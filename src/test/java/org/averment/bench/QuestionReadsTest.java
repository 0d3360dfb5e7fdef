package org.averment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.averment.ingest.Loading;
import org.averment.ingest.Progress;
import org.averment.query.Arguments;
import org.averment.query.Catalogue;
import org.averment.query.Question;
import org.averment.query.Runner;
import org.averment.query.Target;
import org.averment.rdf.Base;
import org.averment.reader.Inputs;
import org.averment.store.CountedView;
import org.averment.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How much of a store a question reads. Counted, not timed: look-ups and the quads that they give, over the seed among a
 * few articles and among four times as many. Nothing in those is known to the seed, so an answer on it stays the same.
 */
class QuestionReadsTest {
    private static final int FEW = 12;
    private static final int MANY = 4 * FEW;

    private static Store few;
    private static Store many;

    /** A store in memory, read through a counter. */
    private record Store(DatasetGraph view, AtomicLong reads) {
        static Store of(int articles) throws IOException {
            DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
            try (org.averment.store.Store loaded = org.averment.store.Store.inMemory(Base.DEFAULT.iri())) {
                load(loaded, Inputs.of(List.of("seeds"), InputStream.nullInputStream()));
                ByteArrayOutputStream lines = new ByteArrayOutputStream();
                Newsroom.of(5).write(articles, lines);
                load(loaded, Inputs.of(List.of("-"), new ByteArrayInputStream(lines.toByteArray())));
                List<Quad> quads = new ArrayList<>();
                loaded.read(() -> {
                    loaded.view().find().forEachRemaining(quads::add);
                    return 0;
                });
                Txn.executeWrite(dataset, () -> quads.forEach(dataset::add));
                AtomicLong reads = new AtomicLong();
                return new Store(CountedView.of(dataset, reads), reads);
            }
        }

        private static void load(org.averment.store.Store store, Inputs found) throws IOException {
            List<String> faults = new ArrayList<>();
            new Loading(false, fault -> faults.add(fault.toString()), Progress.NONE)
                    .load(found.inputs(), Base.DEFAULT, store);
            assertThat(faults).isEmpty();
        }

        long reads(Question question, Map<String, String> asked) {
            Runner runner = new Runner(new Target.Local(view), Duration.ofMinutes(5));
            Map<String, Node> values = Arguments.resolve(question, asked, runner);
            long before = reads.get();
            runner.run(question, values, Runner.ALL);
            return reads.get() - before;
        }
    }

    @BeforeAll
    static void load() throws IOException {
        few = Store.of(FEW);
        many = Store.of(MANY);
    }

    static Stream<Question> questions() {
        return Catalogue.load().questions().stream();
    }

    static Stream<Question> questionsOnAnEntity() {
        return questions().filter(question -> !Asked.ofTheSeed(question).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("questionsOnAnEntity")
    void what_is_asked_of_an_entity_reads_what_is_said_of_it_however_much_else_there_is(Question question) {
        Map<String, String> asked = Asked.ofTheSeed(question);
        assertThat(many.reads(question, asked)).isLessThanOrEqualTo(few.reads(question, asked) * 11 / 10);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_is_asked_of_everything_reads_no_more_than_in_proportion(Question question) {
        Map<String, String> asked = Asked.ofEverything(question);
        assertThat(many.reads(question, asked)).isLessThanOrEqualTo(few.reads(question, asked) * MANY / FEW * 11 / 10);
    }
}
