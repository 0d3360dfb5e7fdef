package org.averment.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.model.DraftAttribute;
import org.averment.model.DraftEntity;
import org.averment.model.DraftQuote;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping.EventRule;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;

/** Events to claims: one for each who reports it, with all that takes part. One use for each document. */
final class EventClaims {
    private final Things things;
    private final References references;
    private final Terms terms;
    private final Fitting fitting;
    private final Voices voices;
    private final Telling telling;

    EventClaims(Things things, References references, Terms terms, Fitting fitting, Voices voices, Telling telling) {
        this.things = things;
        this.references = references;
        this.terms = terms;
        this.fitting = fitting;
        this.voices = voices;
        this.telling = telling;
    }

    /** Adds an event's claims; gives the event, if words of the text stand for it, to be declared. */
    Optional<DraftEntity> add(Item.Event event, Reckoning reckoning) {
        Thing thing = things.of(event);
        List<Thing> shown = new ArrayList<>();
        if (event.trigger().isPresent() || event.arguments().isEmpty()) {
            shown.add(thing);
        }
        event.arguments().forEach(argument -> shown.add(things.of(argument.target())));
        List<DraftQuote> shownBy = telling.shownBy(event, event.evidence(), shown);
        if (shownBy.isEmpty()) {
            // What others refer to stays there, without a claim of its own to say what it is.
            return Optional.of(declared(event, thing));
        }
        Optional<EventRule> rule = terms.event(event.type().text());
        Optional<String> type = terms.eventType(event.type().text());
        List<DraftAttribute> attributes = new ArrayList<>();
        List<String> unmapped = new ArrayList<>();
        String ownType = terms.ownEventType(event.type().text());
        Picturing picture = new Picturing(event.origin().position()).with("event", thing.id());
        picture.with("type", type.orElse(ownType));
        if (type.isPresent()) {
            label(attributes, "label", event.type(), type.get());
        } else {
            unmapped.add(event.type().text());
            renamed(attributes, "label", event.type(), ownType);
        }
        for (Argument argument : event.arguments()) {
            argument(event, argument, rule, picture, attributes, unmapped);
        }
        telling.add(event, event.voice(), picture.done(), attributes, shownBy, shown);
        if (unmapped.isEmpty()) {
            reckoning.mapped(event.origin());
        } else {
            reckoning.kept(event.origin(), "no mapping for " + unmapped.get(0));
        }
        return event.trigger().isPresent() ? Optional.of(declared(event, thing)) : Optional.empty();
    }

    private void argument(
            Item.Event event,
            Argument argument,
            Optional<EventRule> rule,
            Picturing picture,
            List<DraftAttribute> attributes,
            List<String> unmapped) {
        Thing value = things.of(argument.target());
        String role = argument.role().text();
        Optional<String> key = terms.role(rule, role).filter(fitting::isOfEvents);
        Optional<String> held = key.flatMap(k -> fitting.value(k, value));
        if (held.isPresent()) {
            picture.with(key.orElseThrow(), held.get());
            label(attributes, "label." + key.get(), argument.role(), key.get());
            return;
        }
        if (voices.tells(event, argument)) {
            picture.with("topic", value.id());
            label(attributes, "label.topic", argument.role(), "topic");
            return;
        }
        String ownRole = terms.ownRole(rule, role);
        picture.with(ownRole, value.id());
        renamed(attributes, "label." + ownRole, argument.role(), ownRole);
        unmapped.add("the role " + role);
    }

    /** The source's word, where the mapping keeps it under another. */
    private static void renamed(List<DraftAttribute> attributes, String name, Written label, String own) {
        if (!own.equals(Picturing.own(label.text()))) {
            label(attributes, name, label, own);
        }
    }

    /** The source's word, where it is not ours. */
    static void label(List<DraftAttribute> attributes, String name, Written label, String term) {
        if (!label.text().equals(term) && !label.text().isBlank()) {
            attributes.add(new DraftAttribute(new Written(name, label.position()), label));
        }
    }

    private DraftEntity declared(Item.Event event, Thing thing) {
        Position position = event.origin().position();
        List<Item> trigger = event.trigger().map(references::get).map(List::of).orElse(List.of());
        return new DraftEntity(
                new Written(thing.id(), position),
                List.of(new Written("Event", position)),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                EntityDrafts.mentions(trigger),
                List.of(),
                List.of());
    }
}
