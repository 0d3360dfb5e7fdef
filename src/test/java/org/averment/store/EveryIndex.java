package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** TDB2 keeps each quad in six indexes and each triple in three; a dump reads one of them. */
final class EveryIndex {
    private static final List<Function<Quad, Quad>> PATTERNS = List.of(
            q -> new Quad(q.getGraph(), Node.ANY, Node.ANY, Node.ANY),
            q -> new Quad(q.getGraph(), Node.ANY, q.getPredicate(), Node.ANY),
            q -> new Quad(q.getGraph(), Node.ANY, Node.ANY, q.getObject()),
            q -> new Quad(Node.ANY, q.getSubject(), Node.ANY, Node.ANY),
            q -> new Quad(Node.ANY, Node.ANY, q.getPredicate(), Node.ANY),
            q -> new Quad(Node.ANY, Node.ANY, Node.ANY, q.getObject()));

    private EveryIndex() {}

    /** Requires that all indexes agree on the view's quads. Each pattern reads another of them. */
    static void holdsTheSame(Store store, String context) {
        store.read(() -> {
            holdsTheSame(store.view(), context);
            return 0;
        });
    }

    private static void holdsTheSame(DatasetGraph view, String context) {
        Set<Quad> all = new HashSet<>();
        view.find().forEachRemaining(all::add);
        for (Function<Quad, Quad> pattern : PATTERNS) {
            Set<Quad> asked = new HashSet<>();
            List<Quad> found = new ArrayList<>();
            all.stream()
                    .map(pattern)
                    .filter(asked::add)
                    .forEach(q -> view.find(q).forEachRemaining(found::add));
            assertThat(found).as(context).hasSize(all.size());
            assertThat(new HashSet<>(found)).as(context).isEqualTo(all);
        }
    }
}
