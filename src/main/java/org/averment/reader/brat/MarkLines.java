package org.averment.reader.brat;

import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;

/** The lines that say something of others: attributes, notes, normalisations. One reading; not thread-safe. */
final class MarkLines {
    private static final String ATTRIBUTE = "a name, an id and perhaps a value: Confidence E1 High";
    private static final String NORMALISATION = "Reference, an id and a key: Reference T1 Wikipedia:534366";

    /** The type that brat itself gives to what somebody wrote into the field for notes. */
    private static final String USUAL = "AnnotatorNotes";

    private final List<Diagnostic> faults;

    MarkLines(List<Diagnostic> faults) {
        this.faults = faults;
    }

    Optional<Item> attribute(Line line) {
        List<Written> words = line.words();
        if (words.size() < 2) {
            faults.add(line.fault("this is no attribute", ATTRIBUTE));
            return Optional.empty();
        }
        return Optional.of(new Item.Attribute(
                Origin.of(line.id(), "attribute"),
                Optional.of(words.get(1)),
                words.get(0),
                words.size() > 2 ? Optional.of(line.from(2)) : Optional.empty()));
    }

    Optional<Item> normalisation(Line line) {
        List<Written> words = line.words();
        if (words.size() < 3) {
            faults.add(line.fault("this is no normalisation", NORMALISATION));
            return Optional.empty();
        }
        boolean turned = words.get(1).text().startsWith("Referent:");
        Written target = without("Annotation:", line, words.get(turned ? 2 : 1));
        Written key = without("Referent:", line, turned ? words.get(1) : line.from(2));
        int colon = key.text().indexOf(':');
        if (colon <= 0 || colon == key.text().length() - 1) {
            faults.add(line.fault(key, "this is no key", NORMALISATION));
            return Optional.empty();
        }
        return Optional.of(new Item.Key(
                Origin.of(line.id(), "normalisation"),
                target,
                line.part(key, 0, colon),
                line.part(key, colon + 1, key.text().length())));
    }

    /** The shared task of 2013 named both parts of a normalisation. */
    private static Written without(String prefix, Line line, Written word) {
        return word.text().startsWith(prefix)
                ? line.part(word, prefix.length(), word.text().length())
                : word;
    }

    Optional<Item> note(Line line) {
        List<Written> words = line.words();
        Written tail = line.tail();
        Origin origin = Origin.of(line.id(), "note");
        if (words.size() == 2 && (!tail.text().isEmpty() || isId(words.get(1)))) {
            return Optional.of(typed(origin, words.get(0), Optional.of(words.get(1)), tail));
        }
        if (words.size() == 1 && !tail.text().isEmpty()) {
            return Optional.of(typed(origin, words.get(0), Optional.empty(), tail));
        }
        Written data = line.from(0);
        String text = (data.text() + " " + tail.text()).strip();
        Written free = new Written(text, data.text().isEmpty() ? tail.position() : data.position());
        return Optional.of(text.isEmpty() ? wordless(origin) : new Item.Note(origin, Optional.empty(), free));
    }

    private static boolean isId(Written word) {
        return word.text().matches("[TREAMN][A-Za-z]*+[0-9]++");
    }

    /** A type that says more than that this is a note is kept before its words. */
    private static Item typed(Origin origin, Written type, Optional<Written> target, Written words) {
        if (type.text().equals(USUAL)) {
            return words.text().isEmpty() ? wordless(origin) : new Item.Note(origin, target, words);
        }
        String all = words.text().isEmpty() ? type.text() : type.text() + ": " + words.text();
        return new Item.Note(origin, target, new Written(all, type.position()));
    }

    private static Item wordless(Origin origin) {
        return new Item.Unused(origin, false, "a note without words");
    }
}
