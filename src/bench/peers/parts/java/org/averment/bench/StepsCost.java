package org.averment.bench;

import java.util.concurrent.TimeUnit;
import org.averment.check.Checked;
import org.averment.check.Checker;
import org.averment.model.Article;
import org.averment.model.DraftArticle;
import org.averment.rdf.Base;
import org.averment.rdf.MappedGraph;
import org.averment.rdf.Mapper;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The steps of a conversion, each over a whole article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StepsCost {
    private final Input input = OneArticle.input();
    private final DraftArticle draft = OneArticle.draft();
    private final Article document = OneArticle.document();
    private final Checker checker = new Checker(Ontology.get());
    private final Mapper mapper = new Mapper(Base.DEFAULT, Ontology.get());
    private final MappedGraph graph = mapper.map(document);

    @Benchmark
    public void read_an_article(Blackhole hole) {
        Reader.any().read(input, hole::consume);
    }

    @Benchmark
    public Checked check_an_article() {
        return checker.check(draft);
    }

    @Benchmark
    public MappedGraph map_an_article() {
        return mapper.map(document);
    }

    @Benchmark
    public byte[] write_the_quads_of_an_article() {
        return graph.nquads();
    }
}
