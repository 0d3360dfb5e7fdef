package org.averment.reader.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.averment.model.Written;
import org.averment.model.standoff.Span;
import org.averment.reader.text.Anchored;
import org.averment.reader.text.OffsetUnit;
import org.averment.reader.text.SpanText;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Utf8;

/** Finds what selectors select in a text. Not thread safe. */
final class Selection {
    /** RFC 5147; what stands behind a semicolon are checks. */
    private static final Pattern CHARS = Pattern.compile("(?:#?char=)?([0-9]{0,12}),([0-9]{0,12})(?:;.*)?");

    private static final Anchored.Lost NOTHING = new Anchored.Lost(
            "none of the selectors selects text", "a position, a quote, or a fragment char=start,end");
    private static final String IN_RANGE = "offsets in the range that is refined";

    /** The text as the tool had it, and as it is now. */
    private final SpanText original;

    private final SpanText record;
    private final QuoteSearch quotes;

    Selection(String name, String text) {
        original = new SpanText(name, text, OffsetUnit.CODE_POINTS);
        record = new SpanText(original.record());
        quotes = new QuoteSearch(record);
    }

    SpanText text() {
        return record;
    }

    /** What a target selects; it selects something. */
    Anchored of(Target target) {
        if (target.selectors().isEmpty()) {
            return target.fragment()
                    .map(f -> fragment(f.text(), Optional.empty()))
                    .orElse(NOTHING);
        }
        return of(target.selectors(), Optional.empty());
    }

    /** What some selectors, which all mean the same, select; inside a range, if another selector gave one. */
    private Anchored of(List<Node> selectors, Optional<Span> range) {
        List<Node.Mapping> flat = new ArrayList<>();
        selectors.forEach(selector -> flatten(selector, flat));
        Optional<Node.Mapping> position =
                flat.stream().filter(Selection::isPosition).findFirst();
        Optional<Node.Mapping> quote =
                flat.stream().filter(s -> exact(s).isPresent()).findFirst();
        Optional<Written> fragment = flat.stream()
                .flatMap(s -> Json.word(s, "value").stream())
                .filter(value -> CHARS.matcher(value.text()).matches())
                .findFirst();
        Anchored found;
        if (position.isPresent()) {
            found = position(position.get(), quote, range);
        } else if (quote.isPresent()) {
            found = quotes.find(quote.get(), range, false);
        } else {
            found = fragment.map(f -> fragment(f.text(), range)).orElse(NOTHING);
        }
        Optional<Node.Mapping> refined =
                flat.stream().filter(s -> s.has("refinedBy")).findFirst();
        return refined.isPresent() && found instanceof Anchored.Found outer
                ? of(Json.values(refined.get(), "refinedBy"), Optional.of(outer.span()))
                : found;
    }

    /** The selectors among alternatives as well; the tree's depth bounds the recursion. */
    private static void flatten(Node node, List<Node.Mapping> flat) {
        if (node instanceof Node.Mapping map) {
            if (map.has("items")) {
                map.items("items").forEach(item -> flatten(item, flat));
            } else {
                flat.add(map);
            }
        }
    }

    private static boolean isPosition(Node.Mapping selector) {
        return Json.number(selector, "start").isPresent()
                && Json.number(selector, "end").isPresent()
                && !Json.is(selector, "DataPositionSelector");
    }

    private static Optional<Written> exact(Node.Mapping selector) {
        return selector.word("exact").filter(word -> !word.text().isBlank());
    }

    private Anchored position(Node.Mapping position, Optional<Node.Mapping> quote, Optional<Span> range) {
        long start = Json.number(position, "start").orElseThrow();
        long end = Json.number(position, "end").orElseThrow();
        Optional<String> words = quote.flatMap(Selection::exact).map(Written::text);
        if (range.isPresent()) {
            return within(start, end, range.get(), words);
        }
        Anchored found = original.anchor(start, end, words);
        boolean wrong = found instanceof Anchored.Lost || found instanceof Anchored.Found there && there.moved();
        // A quote knows its surroundings, by which it may be found where its words alone may not.
        return wrong && quote.filter(q -> q.has("prefix") || q.has("suffix")).isPresent()
                ? quotes.find(quote.get(), range, true)
                : found;
    }

    private Anchored within(long start, long end, Span range, Optional<String> words) {
        boolean inside = start >= 0 && end > start && end <= range.end() - range.start();
        if (!inside) {
            return new Anchored.Lost("the offsets are not in the text", IN_RANGE);
        }
        return record.anchor(range.start() + start, range.start() + end, words);
    }

    private Anchored fragment(String fragment, Optional<Span> range) {
        Matcher chars = CHARS.matcher(fragment);
        if (!chars.matches()) {
            return NOTHING;
        }
        int length = range.map(r -> r.end() - r.start()).orElse(record.length());
        long start = chars.group(1).isEmpty() ? 0 : Long.parseLong(chars.group(1));
        long end = chars.group(2).isEmpty() ? length : Long.parseLong(chars.group(2));
        return within(start, end, range.orElse(new Span(0, length)), Optional.empty());
    }

    /** A text of the tool's with the line ends of the text of record. */
    static String level(String words) {
        return Utf8.normalised(words);
    }
}
