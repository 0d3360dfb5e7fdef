package org.averment.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.averment.model.Diagnostic;
import org.averment.model.DraftMention;
import org.averment.model.DraftQuote;
import org.averment.model.DraftSpan;
import org.averment.model.Mention;
import org.averment.model.Quote;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;

/** Finds each quote and mention in the text of record, or says why it is not there. One use for each article. */
final class Grounding {
    /** A quote that stands more often than this is no evidence of anything; and counting must end. */
    private static final int MOST_PLACES = 10_000;
    /** Words that are followed by something are cut after so many code points. */
    private static final int LONGEST_SHOWN = 100;

    private final TextOfRecord record;
    private final String text;
    private final Findings findings;
    private final Offsets offsets;
    private final Passages passages;
    /** Where words stand that were looked for because a span of them was given. */
    private final Map<String, List<Integer>> known = new HashMap<>();

    private Optional<FoldedText> folded = Optional.empty();
    private Passages foldedPassages = new Passages("");
    private Optional<NearestPassage> nearest = Optional.empty();

    Grounding(TextOfRecord record, Findings findings) {
        this.record = record;
        this.text = record.text();
        this.findings = findings;
        this.offsets = new Offsets(text);
        this.passages = new Passages(text);
    }

    /** A span of UTF-16 units. */
    private record Span(int start, int end, boolean repaired) {}

    Optional<Quote> ground(DraftQuote draft) {
        Optional<Quote> found = find(draft);
        return draft.context() ? found.map(Quote::asContext) : found;
    }

    /** A mention's place or, of one in fragments, its places. */
    Optional<Mention> ground(DraftMention draft) {
        if (draft.spans().size() > 1) {
            return fragments(draft);
        }
        Optional<DraftSpan> span = draft.spans().stream().findFirst();
        return find(new DraftQuote(
                        draft.text(), draft.occurrence(), span.map(DraftSpan::start), span.map(DraftSpan::end), false))
                .map(quote -> new Mention(List.of(quote)));
    }

    private Optional<Mention> fragments(DraftMention draft) {
        if (draft.occurrence().isPresent()) {
            Written occurrence = draft.occurrence().get();
            findings.add(
                    Diagnostic.error("bad-occurrence", occurrence.position(), "words in fragments have no occurrence")
                            .value(occurrence.text())
                            .expected("at alone"));
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        for (DraftSpan span : draft.spans()) {
            span(span.start(), span.end()).ifPresent(spans::add);
        }
        if (spans.size() < draft.spans().size()) {
            return Optional.empty();
        }
        String there = spans.stream().map(this::words).collect(Collectors.joining(" "));
        String words = draft.text().text();
        boolean exact = there.equals(words);
        if (!exact && !FoldedText.fold(there).equals(FoldedText.fold(words))) {
            findings.add(Diagnostic.error(
                            "offset-mismatch",
                            draft.spans().get(0).start().position(),
                            "other words stand at these spans of " + record.name())
                    .value(there)
                    .expected("\"" + shortened(words) + "\""));
            return Optional.empty();
        }
        return Optional.of(new Mention(spans.stream()
                .map(span -> quote(new Span(span.start(), span.end(), !exact)))
                .toList()));
    }

    private Optional<Quote> find(DraftQuote draft) {
        Written words = draft.text();
        if (FoldedText.isBlank(words.text())) {
            findings.add(Diagnostic.error("empty-quote", words.position(), "the quote has no words")
                    .value(words.text()));
            return Optional.empty();
        }
        if (draft.start().isPresent() && draft.end().isPresent()) {
            return at(draft, draft.start().get(), draft.end().get());
        }
        List<Span> places = places(words.text());
        if (places.isEmpty()) {
            findings.add(Diagnostic.error("quote-not-found", words.position(), "the quote is not in the text")
                    .value(words.text())
                    .nearest(nearest(words.text())));
            return Optional.empty();
        }
        // Words to the letter were counted by finding them; those that were repaired are others in the text.
        return choose(draft, places)
                .map(span -> span.repaired() ? quote(span) : quote(span, words.text(), places.indexOf(span) + 1));
    }

    /** Every place of some words, the first ones where there are very many; none for blank words. */
    List<Quote> everywhere(String words) {
        return FoldedText.isBlank(words)
                ? List.of()
                : places(words).stream().map(this::quote).toList();
    }

    private Optional<Span> choose(DraftQuote draft, List<Span> places) {
        if (draft.occurrence().isEmpty()) {
            if (places.size() == 1) {
                return Optional.of(places.get(0));
            }
            findings.add(Diagnostic.error(
                            "quote-ambiguous",
                            draft.text().position(),
                            "the quote stands " + count(places) + " times in the text (" + lines(places) + ")")
                    .value(draft.text().text())
                    .expected("occurrence: 1 to " + count(places) + ", or a longer quote"));
            return Optional.empty();
        }
        Written occurrence = draft.occurrence().get();
        Optional<Integer> number = integer(occurrence);
        if (number.isEmpty() || number.get() < 1 || number.get() > places.size()) {
            findings.add(Diagnostic.error("bad-occurrence", occurrence.position(), "there is no such occurrence")
                    .value(occurrence.text())
                    .expected("a number from 1 to " + count(places)));
            return Optional.empty();
        }
        return Optional.of(places.get(number.get() - 1));
    }

    private Optional<Quote> at(DraftQuote draft, Written first, Written after) {
        Optional<Span> given = span(first, after);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String there = words(given.get());
        String words = draft.text().text();
        boolean exact = there.equals(words);
        if (exact || FoldedText.fold(there).equals(FoldedText.fold(words))) {
            Span span = new Span(given.get().start(), given.get().end(), !exact);
            return agrees(draft, span) ? Optional.of(quote(span)) : Optional.empty();
        }
        List<Span> places = places(words);
        Diagnostic mismatch = Diagnostic.error(
                        "offset-mismatch",
                        first.position(),
                        "other words stand at [" + first.text() + ", " + after.text() + "] of " + record.name())
                .value(there);
        String quoted = "\"" + shortened(words) + "\"";
        findings.add(
                places.isEmpty()
                        ? mismatch.expected(quoted).nearest(nearest(words))
                        : mismatch.expected(quoted + ", which stands at ["
                                + offsets.codePoint(places.get(0).start()) + ", "
                                + offsets.codePoint(places.get(0).end()) + "]"));
        return Optional.empty();
    }

    private Optional<Span> span(Written first, Written after) {
        Optional<Integer> start = integer(first);
        Optional<Integer> end = integer(after);
        if (start.isEmpty() || end.isEmpty() || start.get() >= end.get() || end.get() > offsets.length()) {
            findings.add(Diagnostic.error("bad-offsets", first.position(), "there is no such span in the text")
                    .value(first.text() + ", " + after.text())
                    .expected("two numbers, start before end, from 0 to " + offsets.length() + " code points"));
            return Optional.empty();
        }
        return Optional.of(new Span(offsets.utf16(start.get()), offsets.utf16(end.get()), false));
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Whether the occurrence, where one is given beside the offsets, is the one at the offsets. */
    private boolean agrees(DraftQuote draft, Span span) {
        if (draft.occurrence().isEmpty()) {
            return true;
        }
        Optional<Span> chosen = choose(draft, places(draft.text().text()));
        if (chosen.isPresent() && !chosen.get().equals(span)) {
            Written occurrence = draft.occurrence().get();
            findings.add(Diagnostic.error(
                            "offset-mismatch", occurrence.position(), "the offsets are not those of this occurrence")
                    .value(occurrence.text())
                    .expected("either of them alone; this occurrence stands at ["
                            + offsets.codePoint(chosen.get().start()) + ", "
                            + offsets.codePoint(chosen.get().end()) + "]"));
        }
        return chosen.filter(span::equals).isPresent();
    }

    private Quote quote(Span span) {
        String words = words(span);
        // An article mentions the same names over and over, and each time all of it would be searched.
        List<Integer> all = known.computeIfAbsent(words, w -> passages.places(w, place -> true, MOST_PLACES));
        int at = Collections.binarySearch(all, span.start());
        return quote(span, words, at < 0 ? all.size() : at + 1);
    }

    private Quote quote(Span span, String words, int occurrence) {
        return new Quote(
                offsets.codePoint(span.start()), offsets.codePoint(span.end()), words, occurrence, span.repaired());
    }

    private List<Span> places(String words) {
        List<Span> exact = passages.places(words, place -> true, MOST_PLACES).stream()
                .map(place -> new Span(place, place + words.length(), false))
                .toList();
        return exact.isEmpty() ? repairedPlaces(FoldedText.fold(words)) : exact;
    }

    private List<Span> repairedPlaces(String words) {
        if (folded.isEmpty()) {
            folded = Optional.of(new FoldedText(text));
            foldedPassages = new Passages(folded.get().text());
        }
        FoldedText map = folded.get();
        return foldedPassages
                .places(words, place -> areWholeClusters(map, place, place + words.length()), MOST_PLACES)
                .stream()
                .map(place -> new Span(map.start(place), map.end(place + words.length() - 1), true))
                .toList();
    }

    /** Whether a part of the folded text does not begin or end amid what was one cluster. */
    private boolean areWholeClusters(FoldedText map, int start, int end) {
        return (start == 0 || map.start(start) != map.start(start - 1))
                && (end == foldedPassages.length() || map.start(end) != map.start(end - 1));
    }

    private Optional<String> nearest(String words) {
        if (nearest.isEmpty()) {
            nearest = Optional.of(new NearestPassage(text));
        }
        return nearest.get()
                .to(words)
                .map(span -> "\"" + shortened(text.substring(span.start(), span.end())) + "\" (line "
                        + offsets.line(span.start()) + " of " + record.name() + ")");
    }

    /** Cut so that what stands behind the words still fits into a message. */
    private static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= LONGEST_SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)) + "...";
    }

    private String lines(List<Span> places) {
        StringBuilder out = new StringBuilder(places.size() == 1 ? "line " : "lines ");
        for (int i = 0; i < Math.min(5, places.size()); i++) {
            out.append(i == 0 ? "" : ", ").append(offsets.line(places.get(i).start()));
        }
        return out.append(places.size() > 5 ? " ..." : "")
                .append(" of ")
                .append(record.name())
                .toString();
    }

    private static String count(List<Span> places) {
        return places.size() == MOST_PLACES ? MOST_PLACES + " or more" : Integer.toString(places.size());
    }

    private static Optional<Integer> integer(Written written) {
        String text = written.text();
        return text.length() <= 9 && text.matches("[0-9]+") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
