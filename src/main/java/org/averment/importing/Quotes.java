package org.averment.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.check.QuoteSearch;
import org.averment.model.Diagnostic;
import org.averment.model.DraftQuote;
import org.averment.model.DraftSpan;
import org.averment.model.Position;
import org.averment.model.Quote;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;
import org.averment.model.standoff.Evidence;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Span;

/**
 * The quotes of relations and events: the annotator's, and where he gave none the context in which the things stand
 * together, marked as such. One use for each document.
 */
final class Quotes {
    private final TextOfRecord text;
    private final QuoteSearch search;
    private final Reckoning reckoning;
    private final int[] codePoints;
    private Optional<Contexts> contexts = Optional.empty();

    Quotes(TextOfRecord text, QuoteSearch search, Reckoning reckoning) {
        this.text = text;
        this.search = search;
        this.reckoning = reckoning;
        this.codePoints = text.text().codePoints().toArray();
    }

    /**
     * What shows an item; nothing, and the item counted as refused, where nothing does.
     *
     * @param evidence the annotator's
     * @param things those that must stand in a context
     */
    List<DraftQuote> of(Item item, List<Evidence> evidence, List<Thing> things) {
        Position position = item.origin().position();
        List<DraftQuote> quotes = new ArrayList<>();
        for (Evidence shown : evidence) {
            if (shown instanceof Evidence.Place place) {
                quotes.add(quote(place.span(), position));
                continue;
            }
            Written words = ((Evidence.Words) shown).quote();
            List<Quote> places = search.places(words.text());
            if (places.isEmpty()) {
                reckoning.refused(
                        item.origin(),
                        search.fault(words)
                                .orElse(Diagnostic.warning(
                                        "quote-not-found", words.position(), "the quote is not in the text")));
                return List.of();
            }
            Quote best = best(places, things);
            quotes.add(quote(new Span(best.start(), best.end()), words.position()));
        }
        return quotes.isEmpty() ? context(item, things) : quotes;
    }

    /** A context in which the saying of it stands as well; the annotator's own quotes stay as they are. */
    List<DraftQuote> with(List<DraftQuote> quotes, Item item, List<Thing> things, List<Thing> saying) {
        List<Thing> all = new ArrayList<>(things);
        saying.stream().filter(thing -> !thing.places().isEmpty()).forEach(all::add);
        boolean contexts = quotes.stream().allMatch(DraftQuote::context);
        return contexts && all.size() > things.size()
                ? passages(all, item.origin().position())
                : quotes;
    }

    /** Of several places the first that holds all the things, else the first. */
    private static Quote best(List<Quote> places, List<Thing> things) {
        return places.stream()
                .filter(quote -> things.stream()
                        .allMatch(thing -> thing.places().stream()
                                .anyMatch(place -> place.start() >= quote.start() && place.end() <= quote.end())))
                .findFirst()
                .orElse(places.get(0));
    }

    private List<DraftQuote> context(Item item, List<Thing> things) {
        Position position = item.origin().position();
        if (reckoning.isStrict()) {
            reckoning.refused(
                    item.origin(),
                    Diagnostic.error("no-quote", position, "no quote shows this")
                            .expected("the annotator's words; without --strict a context would be found"));
            return List.of();
        }
        Optional<Thing> nowhere =
                things.stream().filter(thing -> thing.places().isEmpty()).findFirst();
        if (nowhere.isPresent() || things.isEmpty()) {
            Diagnostic fault =
                    Diagnostic.warning("not-in-text", position, "what this is about stands nowhere in the text");
            reckoning.refused(
                    item.origin(),
                    nowhere.flatMap(thing -> thing.names().stream().findFirst())
                            .map(fault::value)
                            .orElse(fault));
            return List.of();
        }
        return passages(things, position);
    }

    private List<DraftQuote> passages(List<Thing> things, Position position) {
        if (contexts.isEmpty()) {
            contexts = Optional.of(new Contexts(text.text()));
        }
        return contexts.get().of(things.stream().map(Thing::places).toList()).stream()
                .map(span -> quote(span, position).asContext())
                .toList();
    }

    /** The words of a span, with their place in the text. */
    private DraftQuote quote(Span span, Position position) {
        return DraftQuote.at(new Written(words(span), position), draft(span, position));
    }

    String words(Span span) {
        return new String(codePoints, span.start(), span.end() - span.start());
    }

    static DraftSpan draft(Span span, Position position) {
        return new DraftSpan(
                new Written(Integer.toString(span.start()), position),
                new Written(Integer.toString(span.end()), position));
    }
}
