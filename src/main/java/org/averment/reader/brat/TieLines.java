package org.averment.reader.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;

/** The lines that tie others together: relations, events, equivalences. One reading; not thread-safe. */
final class TieLines {
    private static final String RELATION = "a type and two arguments: Located Arg1:T1 Arg2:T2";
    private static final String EVENT = "a type with its trigger, and arguments: Merge:T1 Org:T2 Org2:T3";
    private static final String EQUIVALENCE = "a word and ids: Equiv T1 T2";

    private final AnnotationConf conf;
    private final List<Diagnostic> faults;
    private int equivalences;

    TieLines(AnnotationConf conf, List<Diagnostic> faults) {
        this.conf = conf;
        this.faults = faults;
    }

    Optional<Item> relation(Line line) {
        List<Written> words = line.words();
        if (words.size() != 3) {
            faults.add(line.fault(line.from(0), "this is no relation", RELATION));
            return Optional.empty();
        }
        return arguments(line, words, RELATION)
                .map(arguments -> new Item.Relation(
                        Origin.of(line.id(), "relation"),
                        Optional.of(words.get(0)),
                        arguments.get(0),
                        arguments.get(1)));
    }

    Optional<Item> event(Line line) {
        List<Written> words = line.words();
        if (words.isEmpty()) {
            faults.add(line.fault("this is no event", EVENT));
            return Optional.empty();
        }
        Written head = words.get(0);
        int colon = head.text().lastIndexOf(':');
        if (colon == 0 || colon == head.text().length() - 1) {
            faults.add(line.fault(head, "this is no event", EVENT));
            return Optional.empty();
        }
        // The shared task on bacteria has events without a trigger.
        Written type = colon < 0 ? head : line.part(head, 0, colon);
        Optional<Written> trigger = colon < 0
                ? Optional.empty()
                : Optional.of(line.part(head, colon + 1, head.text().length()));
        return arguments(line, words, EVENT)
                .map(arguments -> new Item.Event(
                        Origin.of(line.id(), "event"), type, trigger, conf.unnumbered(type.text(), arguments)));
    }

    /** All words but the first, each a role, a colon and an id. */
    private Optional<List<Argument>> arguments(Line line, List<Written> words, String expected) {
        List<Argument> arguments = new ArrayList<>();
        for (Written word : words.subList(1, words.size())) {
            int colon = word.text().lastIndexOf(':');
            if (colon <= 0 || colon == word.text().length() - 1) {
                faults.add(line.fault(word, "this is no argument", expected));
                return Optional.empty();
            }
            arguments.add(new Argument(
                    line.part(word, 0, colon),
                    line.part(word, colon + 1, word.text().length())));
        }
        return Optional.of(arguments);
    }

    Optional<Item> equivalence(Line line) {
        List<Written> words = line.words();
        if (words.size() < 2) {
            faults.add(line.fault("this is no equivalence", EQUIVALENCE));
            return Optional.empty();
        }
        equivalences++;
        Written id = new Written("equivalence-" + equivalences, line.id().position());
        return Optional.of(new Item.Cluster(
                Origin.of(id, "equivalence"), Optional.of(words.get(0)), words.subList(1, words.size())));
    }
}
