package org.averment.store;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a store stands on. */
sealed interface Ground permits MemoryGround, DiskGround {
    /** The dataset with its real default graph, which holds the {@link Ledger}. */
    DatasetGraph dataset();

    Texts texts();

    /** Begins a database beside the present one, to take its place; empty where the ground has no such thing. */
    Optional<FreshGeneration> fresh();

    /** What the indexes of quads take on disk, in bytes; 0 where nothing is on disk. */
    long indexBytes();

    /** Rewrites the dataset so that nothing deleted is left in it. No transaction may be open in this thread. */
    void compact();

    /** Tells what an exception of the ground means for the user; empty where it is none of the ground's doing. */
    Optional<StoreException> explain(Throwable thrown);

    /** Lets go of everything. More than once does no harm. */
    void close();
}
