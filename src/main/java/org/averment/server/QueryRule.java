package org.averment.server;

import java.util.Optional;
import org.apache.jena.query.Query;

/** What a query must not contain. Called by several threads at once, with a query that is parsed and not yet run. */
@FunctionalInterface
public interface QueryRule {

    /** Why the query is refused, as one line that says what to do instead; empty if it may run. */
    Optional<String> refusal(Query query);
}
