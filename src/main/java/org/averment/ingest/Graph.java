package org.averment.ingest;

import org.averment.store.GraphUpdate;

/** A document's graph, as a load sees it. */
sealed interface Graph {
    /** It is in the store as the document would make it; the document was not read. */
    record Kept() implements Graph {}

    /** It was made. */
    record Made(GraphUpdate update) implements Graph {}
}
