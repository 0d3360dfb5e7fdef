package org.averment.store;

import static org.averment.store.Given.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;

/**
 * What is done to a store, step by step, worked out from a seed alone: so the one who writes and the one who looks
 * afterwards need not talk to each other.
 */
final class KillPlan {
    private static final int GRAPHS = 12;
    private static final int GRAPHS_OF_FIRST_LOAD = 300;
    private static final int MOST_IN_BATCH = 6;
    private static final int MOST_QUADS = 60;
    private static final int WORDS = 90;

    private final long seed;

    KillPlan(long seed) {
        this.seed = seed;
    }

    /** A step; each is one transaction, but for the last kind. */
    sealed interface Step {
        record Put(List<GraphUpdate> batch) implements Step {}

        record Remove(List<String> graphs) implements Step {}

        record Erase() implements Step {}
    }

    /** Steps are counted from 1. */
    Step step(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        // Java's generator gives nearly the same first number for neighbouring seeds.
        random.nextInt();
        int dice = random.nextInt(100);
        if (dice < 4) {
            return new Step.Erase();
        }
        List<GraphUpdate> batch = new ArrayList<>();
        int size = 1 + random.nextInt(MOST_IN_BATCH);
        for (int i = 0; i < size; i++) {
            batch.add(update(random, number));
        }
        return dice < 25
                ? new Step.Remove(batch.stream().map(GraphUpdate::graph).toList())
                : new Step.Put(batch);
    }

    /** What fills an empty store: enough that a kill has time to come. */
    List<GraphUpdate> firstLoad() {
        Random random = new Random(seed * 1_000_003);
        List<GraphUpdate> updates = new ArrayList<>();
        for (int i = 0; i < GRAPHS_OF_FIRST_LOAD; i++) {
            updates.add(update(random, i, "a" + i));
        }
        return updates;
    }

    State afterFirstLoad() {
        Map<String, GraphUpdate> graphs = new HashMap<>();
        firstLoad().forEach(update -> graphs.put(update.graph(), update));
        return new State(graphs);
    }

    private static GraphUpdate update(Random random, int number) {
        return update(random, number, "a" + random.nextInt(GRAPHS));
    }

    private static GraphUpdate update(Random random, int number, String id) {
        List<Quad> quads = new ArrayList<>();
        int count = random.nextInt(MOST_QUADS);
        for (int q = 0; q < count; q++) {
            // Few words, so that a replacement keeps some, drops some and adds some.
            quads.add(Given.quad(id, Given.words("word " + random.nextInt(WORDS))));
        }
        String text = "Text of " + id + " in step " + random.nextInt(number + 1) + "\n";
        return new GraphUpdate(
                article(id),
                "step " + number + " " + random.nextInt(2),
                Kind.ARTICLE,
                Optional.of("Step " + number),
                quads,
                Optional.of(StoredText.of(text)));
    }

    void run(int number, Store store) {
        Step step = step(number);
        if (step instanceof Step.Put put) {
            store.apply(put.batch());
        } else if (step instanceof Step.Remove remove) {
            store.remove(remove.graphs());
        } else {
            store.erase();
        }
    }

    /** The graphs after a step, without any store. */
    State after(int number) {
        Map<String, GraphUpdate> graphs = new HashMap<>();
        for (int i = 1; i <= number; i++) {
            Step step = step(i);
            if (step instanceof Step.Put put) {
                for (GraphUpdate update : put.batch()) {
                    GraphUpdate before = graphs.get(update.graph());
                    if (before == null || !before.digest().equals(update.digest())) {
                        graphs.put(update.graph(), update);
                    }
                }
            } else if (step instanceof Step.Remove remove) {
                remove.graphs().forEach(graphs::remove);
            }
        }
        return new State(graphs);
    }

    /** Graphs as they should be, and how that looks from outside. */
    record State(Map<String, GraphUpdate> graphs) {
        String dump() {
            Set<String> lines = new TreeSet<>();
            graphs.forEach((iri, update) -> update.quads()
                    .forEach(q -> lines.add("<" + iri + "> <https://news.example/says> \""
                            + q.getObject().getLiteralLexicalForm() + "\" <" + iri + "> .\n")));
            return String.join("", lines);
        }

        Map<String, String> digests() {
            Map<String, String> digests = new TreeMap<>();
            graphs.forEach((iri, update) -> digests.put(iri, update.digest()));
            return digests;
        }
    }
}
