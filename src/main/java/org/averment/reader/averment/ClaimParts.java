package org.averment.reader.averment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.DraftClaim;
import org.averment.model.DraftPicture;
import org.averment.model.DraftQuote;
import org.averment.model.DraftSpan;
import org.averment.model.DraftValue;
import org.averment.model.Written;
import org.averment.reader.tree.Node;

/** A claim: its quotes and its pictures. What a picture's keys mean is the checker's business. Stateless. */
final class ClaimParts {
    private static final List<String> CLAIM_KEYS = List.of(
            "quote",
            "says",
            "by",
            "via",
            "before",
            "endorsed",
            "standing",
            "polarity",
            "annotation",
            "attributes",
            "note");
    private static final List<String> QUOTE_KEYS = List.of("text", "occurrence", "at", "context");

    private ClaimParts() {}

    static Optional<DraftClaim> draft(Node node, List<Diagnostic> faults) {
        if (!(node instanceof Node.Mapping map)) {
            if (!(node instanceof Node.Faulty)) {
                faults.add(Values.wrongShape(node, "claims", "a map with quote and says"));
            }
            return Optional.empty();
        }
        Fields fields = Fields.of(map, "the claim", CLAIM_KEYS, faults);
        List<DraftQuote> quotes = quotes(fields, faults);
        fields.need("says");
        List<DraftPicture> says = new ArrayList<>();
        for (Node item : fields.items("says")) {
            picture(item, faults).ifPresent(says::add);
        }
        return Optional.of(new DraftClaim(
                map.position(),
                quotes,
                fields.word("by"),
                fields.word("via"),
                fields.word("before"),
                fields.word("endorsed"),
                fields.word("standing"),
                fields.word("polarity"),
                AnnotationParts.drafts(fields, faults),
                fields.attributes("attributes"),
                fields.words("note"),
                says));
    }

    private static List<DraftQuote> quotes(Fields fields, List<Diagnostic> faults) {
        Optional<Node> node = fields.node("quote");
        boolean none = node.isPresent() ? isEmptyList(node.get()) : !fields.has("quote");
        if (none) {
            faults.add(Diagnostic.error("claim-without-quote", fields.position(), "the claim has no quote")
                    .expected("the words of the text that carry it"));
            return List.of();
        }
        List<DraftQuote> quotes = new ArrayList<>();
        for (Node item : fields.items("quote")) {
            if (item instanceof Node.Mapping map) {
                quote(map, faults).ifPresent(quotes::add);
            } else {
                Values.word(item, "quote", "a text, a {text, occurrence, at, context}, or a list of them", faults)
                        .ifPresent(w -> quotes.add(DraftQuote.of(w)));
            }
        }
        return quotes;
    }

    private static boolean isEmptyList(Node node) {
        return node instanceof Node.Sequence list && list.items().isEmpty();
    }

    private static Optional<DraftQuote> quote(Node.Mapping map, List<Diagnostic> faults) {
        Fields fields = Fields.of(map, "the quote", QUOTE_KEYS, faults);
        fields.need("text");
        Optional<Written> occurrence = fields.word("occurrence");
        Optional<DraftSpan> at = fields.node("at").flatMap(node -> Spans.one(node, faults));
        boolean context = fields.flag("context");
        return fields.word("text")
                .map(text ->
                        new DraftQuote(text, occurrence, at.map(DraftSpan::start), at.map(DraftSpan::end), context));
    }

    private static Optional<DraftPicture> picture(Node node, List<Diagnostic> faults) {
        if (!(node instanceof Node.Mapping map)) {
            if (!(node instanceof Node.Faulty)) {
                faults.add(Values.wrongShape(node, "says", "a map such as {event: ID, type: TYPE}"));
            }
            return Optional.empty();
        }
        if (map.entries().isEmpty()) {
            faults.add(Diagnostic.error("empty-value", map.position(), "the value is empty")
                    .value("says"));
            return Optional.empty();
        }
        List<DraftPicture.Part> parts = new ArrayList<>();
        for (Node.Entry entry : map.entries()) {
            for (DraftValue value : Values.values(entry.value(), entry.key().text(), true, faults)) {
                parts.add(new DraftPicture.Part(entry.key(), value));
            }
        }
        return Optional.of(new DraftPicture(map.position(), parts));
    }
}
