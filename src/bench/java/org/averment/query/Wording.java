package org.averment.query;

import java.util.Map;
import org.apache.jena.graph.Node;

/** How a question with values is put to an endpoint, as text of SPARQL 1.1: what any other store can be asked as well. */
public final class Wording {
    private Wording() {}

    public static String of(Question question, Map<String, Node> values) {
        return Binder.bind(question.text(), values).serialize();
    }
}
