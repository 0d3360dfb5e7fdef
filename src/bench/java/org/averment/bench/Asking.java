package org.averment.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.averment.query.Question;

/**
 * One way in which a question is asked.
 *
 * @param question the question's name
 * @param ofTheSeed whether it is asked of something in the seed, or else of everything
 * @param values what is given for its parameters
 */
record Asking(String question, boolean ofTheSeed, Map<String, String> values) {
    /** How many times as often what is asked of the seed is asked before it is measured. */
    static final int WARMING = 2;

    private static final int RUNS_OF_EVERYTHING = 3;

    /** Of the seed, where it takes an entity; of everything, where it needs none. */
    static List<Asking> of(Question question) {
        List<Asking> askings = new ArrayList<>();
        Map<String, String> seed = Asked.ofTheSeed(question);
        Map<String, String> everything = Asked.ofEverything(question);
        if (!seed.isEmpty()) {
            askings.add(new Asking(question.name(), true, seed));
        }
        if (seed.isEmpty() || everything.isEmpty()) {
            askings.add(new Asking(question.name(), false, everything));
        }
        return askings;
    }

    /** What tells it from others, as one word. */
    String name() {
        return question + "-" + (ofTheSeed ? "seed" : "everything");
    }

    /** What takes long is asked less often. */
    int runs(int most) {
        return ofTheSeed ? most : Math.min(most, RUNS_OF_EVERYTHING);
    }

    /** Where its text stands. */
    Path query(Path folder) {
        return folder.resolve(name()).resolve("asked.rq");
    }
}
