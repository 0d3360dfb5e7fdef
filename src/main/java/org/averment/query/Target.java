package org.averment.query;

import java.net.URI;
import org.apache.jena.sparql.core.DatasetGraph;

/** What is asked. */
public sealed interface Target {
    /**
     * A dataset in this process, in memory or TDB2. Reads run in a transaction of their own unless one is open.
     *
     * @param dataset the dataset; whether its default graph is the union is the store's business
     */
    record Local(DatasetGraph dataset) implements Target {}

    /**
     * A SPARQL 1.1 endpoint.
     *
     * @param url where it answers queries
     */
    record Endpoint(URI url) implements Target {}
}
