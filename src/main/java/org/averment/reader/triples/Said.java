package org.averment.reader.triples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/**
 * What may stand with a relation, an event or an entity.
 *
 * @param id its own id
 * @param quotes words of the text that show it
 * @param confidence how sure the model is, from 0 to 1
 * @param claimant who says so
 * @param standing with what force
 * @param polarity {@code affirmed} or {@code negated}
 * @param notes the model's own words
 * @param rest everything else
 */
record Said(
        Optional<Written> id,
        List<Written> quotes,
        Optional<Written> confidence,
        Optional<Written> claimant,
        Optional<Written> standing,
        Optional<Written> polarity,
        List<Node.Entry> notes,
        List<Node.Entry> rest) {
    static final Said NOTHING = new Said(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");
    private static final Pattern SHARE = Pattern.compile("0|1|0?[.][0-9]{1,18}|1[.]0{1,18}");

    /** What stands with a relation or event, all that is left of the map. */
    static Said take(Members map, Key id) {
        Optional<Written> own = map.takeText(id);
        List<Node.Entry> unused = new ArrayList<>();
        List<Written> quotes = quotes(map, Key.QUOTE, unused);
        if (quotes.isEmpty()) {
            for (String word : Key.LESSER_QUOTE.words()) {
                if (quotes.isEmpty()) {
                    map.takeText(List.of(word)).ifPresent(quotes::add);
                }
            }
        }
        Optional<Written> confidence = confidence(map);
        Optional<Written> claimant = claimant(map);
        Optional<Written> standing = map.takeText(Key.STANDING);
        Optional<Written> polarity = polarity(map);
        List<Node.Entry> notes = map.takeAll(Key.NOTE);
        unused.addAll(map.rest());
        return new Said(own, quotes, confidence, claimant, standing, polarity, notes, unused);
    }

    /** What stands with an entity: no quotes, for its text is its name. */
    static Said ofEntity(Members map, Optional<Written> id) {
        Optional<Written> confidence = confidence(map);
        List<Node.Entry> notes = map.takeAll(Key.NOTE);
        return new Said(
                id, List.of(), confidence, Optional.empty(), Optional.empty(), Optional.empty(), notes, map.rest());
    }

    /** Evidence that is a number counts sentences or chunks, nobody knows how: it is kept, but not as words. */
    private static List<Written> quotes(Members map, Key key, List<Node.Entry> unused) {
        List<Written> quotes = new ArrayList<>();
        for (Node.Entry entry : map.takeAll(key)) {
            List<Written> words = Members.texts(entry.value());
            if (words.stream()
                    .anyMatch(word -> NUMBER.matcher(word.text().strip()).matches())) {
                unused.add(entry);
            } else {
                quotes.addAll(words);
            }
        }
        return quotes;
    }

    private static Optional<Written> claimant(Members map) {
        Optional<String> word = Key.CLAIMANT.words().stream()
                .filter(key -> map.peek(key).flatMap(End::of).isPresent())
                .findFirst();
        return word.flatMap(map::take).flatMap(End::of).map(End::reference);
    }

    private static Optional<Written> confidence(Members map) {
        return takeIf(
                map,
                Key.CONFIDENCE,
                text -> Optional.of(text).filter(t -> SHARE.matcher(t.text()).matches()));
    }

    private static Optional<Written> polarity(Members map) {
        return takeIf(map, Key.POLARITY, text -> polarity(text, "affirmed", "negated"))
                .or(() -> takeIf(map, Key.NEGATED, text -> polarity(text, "negated", "affirmed")));
    }

    /** Takes the first value that can be understood; another one is left over. */
    private static Optional<Written> takeIf(Members map, Key key, Function<Written, Optional<Written>> understood) {
        for (String word : key.words()) {
            Optional<Written> found = map.peekText(word).flatMap(understood);
            if (found.isPresent()) {
                map.take(word);
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Written> polarity(Written text, String yes, String no) {
        Optional<String> polarity = switch (text.text().strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> Optional.of(yes);
            case "false", "no", "0" -> Optional.of(no);
            case "affirmed", "affirmative", "positive", "pos", "asserted" -> Optional.of("affirmed");
            case "negated", "negative", "neg", "denied" -> Optional.of("negated");
            default -> Optional.empty();
        };
        return polarity.map(word -> new Written(word, text.position()));
    }
}
