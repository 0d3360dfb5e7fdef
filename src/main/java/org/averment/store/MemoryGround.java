package org.averment.store;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Memory: gone with the process. */
final class MemoryGround implements Ground {
    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final Texts texts = new MemoryTexts();

    MemoryGround() {
        MemoryQueries.ENGINE.install();
    }

    @Override
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Optional<FreshGeneration> fresh() {
        return Optional.empty();
    }

    @Override
    public long indexBytes() {
        return 0;
    }

    @Override
    public void compact() {}

    @Override
    public Optional<StoreException> explain(Throwable thrown) {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
