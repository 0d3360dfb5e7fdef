package org.averment.reader.brat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.model.standoff.Span;
import org.averment.reader.text.Anchored;
import org.averment.reader.text.SpanText;

/** The lines of spans, {@code T1 <tab> TYPE START END;START END <tab> WORDS}. One reading; not thread-safe. */
final class SpanLines {
    private static final Pattern OFFSETS = Pattern.compile(" *+([0-9]{1,18}) ++([0-9]{1,18}) *+(;|$)");
    private static final String EXPECTED = "a type and offsets: Person 0 5, or Person 0 5;16 23";

    /** As much as a message needs of the words in the text. */
    private static final int SHOWN = 80;

    private record Offsets(long start, long end) {}

    private final Optional<SpanText> text;
    private final List<Diagnostic> faults;

    SpanLines(Optional<SpanText> text, List<Diagnostic> faults) {
        this.text = text;
        this.faults = faults;
    }

    Optional<Item> span(Line line) {
        List<Written> words = line.words();
        Written numbers = line.from(1);
        List<Offsets> offsets = words.size() < 3 ? List.of() : offsets(numbers.text());
        if (offsets.isEmpty()) {
            faults.add(line.fault(line.from(0), "this is no span", EXPECTED));
            return Optional.empty();
        }
        return text.map(found -> item(line, found, words.get(0), numbers, offsets));
    }

    /** None where anything else stands among them. */
    private static List<Offsets> offsets(String text) {
        List<Offsets> offsets = new ArrayList<>();
        Matcher matcher = OFFSETS.matcher(text);
        int at = 0;
        while (matcher.region(at, text.length()).lookingAt()) {
            offsets.add(new Offsets(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))));
            at = matcher.end();
            if (matcher.group(3).isEmpty()) {
                return offsets;
            }
        }
        return List.of();
    }

    private Item item(Line line, SpanText found, Written type, Written numbers, List<Offsets> offsets) {
        Written tail = line.tail();
        List<Anchored.Found> pieces = new ArrayList<>();
        for (Offsets piece : offsets) {
            Anchored anchored = found.anchor(piece.start(), piece.end(), Optional.empty());
            if (anchored instanceof Anchored.Found there) {
                pieces.add(there);
            } else if (offsets.size() > 1 && anchored instanceof Anchored.Lost lost) {
                return refused(line, numbers, lost.why(), lost.expected());
            }
        }
        String there = pieces.stream().map(Anchored.Found::text).collect(Collectors.joining(" "));
        if (!pieces.isEmpty() && says(tail.text(), there)) {
            return placed(line, type, numbers, pieces);
        }
        if (offsets.size() > 1) {
            return refused(line, tail, "the words of a discontinuous span are not at its offsets", shown(there));
        }
        Offsets only = offsets.get(0);
        Optional<String> words = Optional.of(tail.text()).filter(wanted -> !wanted.isEmpty());
        Anchored anchored = found.anchor(only.start(), only.end(), words);
        if (anchored instanceof Anchored.Lost lost) {
            return refused(line, words.isPresent() ? tail : numbers, lost.why(), lost.expected());
        }
        Anchored.Found moved = (Anchored.Found) anchored;
        faults.add(Diagnostic.warning(
                        "span-moved",
                        numbers.position(),
                        "the span's words are not at its offsets, and stand in one other place")
                .value(tail.text())
                .expected("offsets " + moved.span().start() + " to "
                        + moved.span().end()));
        return mention(line, type, List.of(moved));
    }

    private static String shown(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "...";
    }

    /** In the order of the text; a tool that writes them otherwise joins their words in its own order. */
    private Item placed(Line line, Written type, Written numbers, List<Anchored.Found> pieces) {
        List<Anchored.Found> inOrder = pieces.stream()
                .sorted(Comparator.comparingInt(piece -> piece.span().start()))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).span().start() < inOrder.get(i - 1).span().end()) {
                return refused(line, numbers, "the fragments of the span overlap", "each character once");
            }
        }
        return mention(line, type, inOrder);
    }

    private static Item mention(Line line, Written type, List<Anchored.Found> pieces) {
        List<Span> fragments = pieces.stream().map(Anchored.Found::span).toList();
        String words = pieces.stream().map(Anchored.Found::text).collect(Collectors.joining(" "));
        return new Item.Mention(
                Origin.of(line.id(), "span"),
                List.of(type),
                fragments,
                words,
                pieces.get(0).moved());
    }

    private Item refused(Line line, Written value, String why, String expected) {
        faults.add(Diagnostic.warning("span-refused", value.position(), why)
                .value(value.text())
                .expected(expected));
        return new Item.Unused(Origin.of(line.id(), "span"), true, why);
    }

    /**
     * Whether the line's words are those of the text but for white space: brat shows a line end as a blank, joined
     * fragments without one until version 1.3, and lets something stand behind another tab.
     */
    private static boolean says(String tail, String there) {
        if (tail.isEmpty()) {
            return true;
        }
        String letters = letters(there);
        int tab = tail.indexOf('\t');
        return letters.equals(letters(tail)) || tab > 0 && letters.equals(letters(tail.substring(0, tab)));
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
