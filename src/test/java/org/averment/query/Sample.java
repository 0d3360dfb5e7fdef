package org.averment.query;

import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;

/** The small dataset that the golden answers are derived from. */
final class Sample {
    static final Path FOLDER = Path.of("src/test/resources/query");

    private Sample() {}

    static DatasetGraph dataset() {
        JenaSystem.init();
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        read(dataset);
        return dataset;
    }

    static void read(DatasetGraph dataset) {
        URL file = Sample.class.getResource("/query/three-articles.trig");
        if (file == null) {
            throw new IllegalStateException("three-articles.trig is missing");
        }
        dataset.executeWrite(() -> RDFParser.source(file.toString()).parse(dataset));
    }

    static Runner runner() {
        return runner(dataset());
    }

    static Runner runner(DatasetGraph dataset) {
        return new Runner(new Target.Local(dataset), Duration.ofSeconds(60));
    }
}
