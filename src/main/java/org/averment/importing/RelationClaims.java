package org.averment.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.averment.model.DraftAttribute;
import org.averment.model.DraftPicture;
import org.averment.model.DraftQuote;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping;
import org.averment.model.mapping.Mapping.RelationRule;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;

/** Relations to claims, in the shape that the mapping gives them. One use for each document. */
final class RelationClaims {
    /** What tools call the two ends where that says no more than which is which. */
    private static final Set<String> PLAIN_ENDS = Set.of(
            "arg1",
            "arg2",
            "from",
            "to",
            "head",
            "tail",
            "h",
            "t",
            "child",
            "source",
            "target",
            "subject",
            "object",
            "governor",
            "dependent");

    private final Things things;
    private final Terms terms;
    private final Fitting fitting;
    private final Telling telling;
    /** Relations of which others tell: these need an id of their own. */
    private final Set<String> referred = new HashSet<>();

    RelationClaims(Things things, References references, Terms terms, Fitting fitting, Telling telling) {
        this.things = things;
        this.terms = terms;
        this.fitting = fitting;
        this.telling = telling;
        for (Item item : references.usable()) {
            if (item instanceof Item.Relation relation) {
                referred.add(relation.from().target().text());
                referred.add(relation.to().target().text());
            } else if (item instanceof Item.Event event) {
                event.arguments()
                        .forEach(argument -> referred.add(argument.target().text()));
            }
        }
    }

    void add(Item.Relation relation, Reckoning reckoning) {
        String label = relation.type().map(Written::text).orElse("");
        Optional<RelationRule> rule = label.isBlank() ? Optional.empty() : terms.relation(label);
        if (rule.filter(r -> r.term().text().equals(Mapping.NONE_OF_IT)).isPresent()) {
            reckoning.leftOut(relation.origin(), "the mapping leaves out " + label);
            return;
        }
        Thing from = things.of(relation.from().target());
        Thing to = things.of(relation.to().target());
        List<Thing> ends = List.of(from, to);
        List<DraftQuote> shownBy = telling.shownBy(relation, relation.evidence(), ends);
        if (shownBy.isEmpty()) {
            return;
        }
        Optional<DraftPicture> mapped = rule.flatMap(r -> picture(relation, r, from, to));
        List<DraftAttribute> attributes = new ArrayList<>();
        if (mapped.isPresent()) {
            EventClaims.label(
                    attributes,
                    "label",
                    relation.type().orElseThrow(),
                    rule.orElseThrow().term().text());
        }
        argumentLabel(attributes, "label.subject", relation.from());
        argumentLabel(attributes, "label.object", relation.to());
        Optional<String> named = rule.map(r -> r.term().text()).filter(term -> term.startsWith(Picturing.OWN));
        if (mapped.isEmpty() && named.isPresent()) {
            EventClaims.label(attributes, "label", relation.type().orElseThrow(), named.get());
        }
        DraftPicture picture = mapped.orElseGet(() -> own(relation, named.orElse(Picturing.own(label)), from, to));
        telling.add(relation, relation.voice(), picture, attributes, shownBy, ends);
        if (mapped.isPresent()) {
            reckoning.mapped(relation.origin());
        } else {
            reckoning.kept(relation.origin(), why(label, rule));
        }
    }

    private static String why(String label, Optional<RelationRule> rule) {
        if (label.isBlank()) {
            return "it has no label";
        }
        return rule.isPresent() && !Mapping.isOwn(rule.get().term().text())
                ? "its ends do not fit the mapping of " + label
                : "no mapping for " + label;
    }

    /** The source's own names of the two ends, where they say more than which is which. */
    private static void argumentLabel(List<DraftAttribute> attributes, String name, Argument argument) {
        String fold = LabelTable.fold(argument.role().text());
        if (!PLAIN_ENDS.contains(fold)) {
            EventClaims.label(attributes, name, argument.role(), "");
        }
    }

    private Optional<DraftPicture> picture(Item.Relation relation, RelationRule rule, Thing from, Thing to) {
        String term = rule.term().text();
        boolean typed = rule.shape() == Mapping.Shape.EVENT || rule.shape() == Mapping.Shape.TENURE;
        if (term.equals(Mapping.OWN) || Mapping.isOwn(term) && !typed) {
            return Optional.empty();
        }
        boolean referredTo = referred.contains(relation.origin().id().text());
        String fromRole = rule.from().map(Written::text).orElse("");
        String toRole = rule.to().map(Written::text).orElse("");
        return switch (rule.shape()) {
            case RELATION -> {
                boolean swapped = fromRole.equals("object") || toRole.equals("subject");
                yield Optional.of(tie(relation, term, swapped ? to : from, swapped ? from : to));
            }
            case TENURE -> {
                boolean swapped = fromRole.equals("org") || toRole.equals("who");
                boolean told = !fromRole.isEmpty() || !toRole.isEmpty();
                // Of "employee" a tool's label does not tell which end is which; a person is never the organisation.
                boolean turned = !told && isPerson(to) && !isPerson(from);
                yield tenure(relation, rule, swapped || turned ? to : from, swapped || turned ? from : to);
            }
            case EVENT -> event(relation, term, fromRole, from, toRole, to);
            case ROLE -> {
                boolean swapped = fromRole.equals("value");
                Thing holder = swapped ? to : from;
                Thing value = swapped ? from : to;
                // An event or a tie needs a type, which this does not give.
                boolean plain = fitting.isOfEntities(term) && !fitting.isSurely(holder, Set.of("Event", "Relation"));
                boolean fits = !referredTo && plain && fitting.has(term, holder) && fitting.takes(term, value);
                yield fits
                        ? Optional.of(new Picturing(relation.origin().position())
                                .with("entity", holder.id())
                                .with(term, value.id())
                                .done())
                        : Optional.<DraftPicture>empty();
            }
        };
    }

    private boolean isPerson(Thing thing) {
        return fitting.isSurely(thing, Set.of("Person"));
    }

    private DraftPicture tie(Item.Relation relation, String type, Thing subject, Thing object) {
        return named(
                        new Picturing(relation.origin().position())
                                .with("relation", type)
                                .with("subject", subject.id())
                                .with("object", object.id()),
                        relation)
                .done();
    }

    /** Under an id of its own where others tell of it. */
    private Picturing named(Picturing picture, Item.Relation relation) {
        return referred.contains(relation.origin().id().text())
                ? picture.with("as", things.of(relation).id())
                : picture;
    }

    private DraftPicture own(Item.Relation relation, String type, Thing from, Thing to) {
        Picturing picture = new Picturing(relation.origin().position())
                .with("relation", type)
                .with("subject", from.id())
                .with("object", to.id());
        // A label may be too long, or have nothing in it, to make an id of.
        return picture.with("as", things.of(relation).id()).done();
    }

    private Optional<DraftPicture> tenure(Item.Relation relation, RelationRule rule, Thing holder, Thing organisation) {
        if (!fitting.takes("who", holder) || !fitting.takes("org", organisation)) {
            return Optional.empty();
        }
        Picturing picture = new Picturing(relation.origin().position())
                .with("who", holder.id())
                .with("org", organisation.id())
                .with("type", rule.term().text());
        rule.post().ifPresent(post -> picture.with("post", post.text()));
        return Optional.of(named(picture, relation).done());
    }

    private Optional<DraftPicture> event(
            Item.Relation relation, String type, String fromRole, Thing from, String toRole, Thing to) {
        Optional<String> fromValue = fitting.value(fromRole, from);
        Optional<String> toValue = fitting.value(toRole, to);
        return fromValue.isPresent() && toValue.isPresent()
                ? Optional.of(new Picturing(relation.origin().position())
                        .with("event", things.of(relation).id())
                        .with("type", type)
                        .with(fromRole, fromValue.get())
                        .with(toRole, toValue.get())
                        .done())
                : Optional.empty();
    }
}
