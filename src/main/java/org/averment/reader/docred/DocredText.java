package org.averment.reader.docred;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.standoff.Span;
import org.averment.reader.text.Anchored;
import org.averment.reader.text.OffsetUnit;
import org.averment.reader.text.SpanText;
import org.averment.reader.text.TextLimit;
import org.averment.reader.tree.Keys;
import org.averment.reader.tree.Node;

/** The text that a document's tokens make, and where each token stands in it. Not thread safe. */
final class DocredText {
    private static final String KEY = "sents";

    private final SpanText text;
    private final List<int[]> starts;
    private final List<int[]> ends;
    private final Map<Integer, Optional<Span>> spans = new HashMap<>();

    private DocredText(SpanText text, List<int[]> starts, List<int[]> ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The text of some sentences; none, and a fault, if they make no article's text. */
    static Optional<DocredText> of(List<Node> sentences, Position position, List<Diagnostic> faults) {
        StringBuilder text = new StringBuilder();
        List<int[]> starts = new ArrayList<>();
        List<int[]> ends = new ArrayList<>();
        for (Node sentence : sentences) {
            List<Node> tokens = Keys.list(sentence, KEY, faults);
            int[] start = new int[tokens.size()];
            int[] end = new int[tokens.size()];
            if (!starts.isEmpty()) {
                text.append('\n');
            }
            for (int i = 0; i < tokens.size(); i++) {
                if (i > 0) {
                    text.append(' ');
                }
                start[i] = text.length();
                Keys.word(tokens.get(i), KEY, faults).ifPresent(token -> text.append(token.text()));
                end[i] = text.length();
            }
            starts.add(start);
            ends.add(end);
        }
        String whole = text.toString();
        if (TextLimit.isBlank(whole)) {
            faults.add(Diagnostic.error("empty-value", position, "the sentences hold no text")
                    .value(KEY));
            return Optional.empty();
        }
        if (TextLimit.isTooLarge(whole)) {
            faults.add(TextLimit.tooLarge(new Written(KEY, position)).value(KEY));
            return Optional.empty();
        }
        return Optional.of(new DocredText(new SpanText(position.file(), whole, OffsetUnit.UTF16), starts, ends));
    }

    SpanText text() {
        return text;
    }

    int sentences() {
        return starts.size();
    }

    /** Where a sentence stands; none if there is no such sentence, or nothing in it. */
    Optional<Span> sentence(long number) {
        if (number < 0 || number >= starts.size()) {
            return Optional.empty();
        }
        // Kept, since any number of labels may be shown by it.
        return spans.computeIfAbsent((int) number, this::whole);
    }

    private Optional<Span> whole(int number) {
        return place(number, 0, starts.get(number).length)
                .flatMap(place -> text.anchor(place[0], place[1], Optional.empty()) instanceof Anchored.Found found
                        ? Optional.of(found.span())
                        : Optional.empty());
    }

    /**
     * The span of a mention.
     *
     * @param sentence its sentence
     * @param first its first token
     * @param end the token after its last
     * @param name what the file says that these tokens are
     */
    Anchored mention(OptionalLong sentence, OptionalLong first, OptionalLong end, Optional<String> name) {
        boolean given = sentence.isPresent() && first.isPresent() && end.isPresent();
        Optional<int[]> place =
                given ? place(sentence.getAsLong(), first.getAsLong(), end.getAsLong()) : Optional.empty();
        if (place.isEmpty()) {
            return name.isPresent()
                    ? text.anchor(-1, -1, name)
                    : new Anchored.Lost("there are no such tokens", "a sentence's number, and tokens in it");
        }
        Anchored there = text.anchor(place.get()[0], place.get()[1], Optional.empty());
        boolean spelt = name.isEmpty()
                || there instanceof Anchored.Found found && solid(found.text()).equals(solid(name.get()));
        return spelt ? there : text.anchor(place.get()[0], place.get()[1], name);
    }

    private Optional<int[]> place(long sentence, long first, long end) {
        if (sentence < 0 || sentence >= starts.size()) {
            return Optional.empty();
        }
        int[] start = starts.get((int) sentence);
        if (first < 0 || end <= first || end > start.length) {
            return Optional.empty();
        }
        return Optional.of(new int[] {start[(int) first], ends.get((int) sentence)[(int) end - 1]});
    }

    /** A name is spaced as the article was, the tokens are not. */
    private static String solid(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(out::appendCodePoint);
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
