package org.averment.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.DraftAttribute;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping;
import org.averment.model.mapping.Mapping.AttributeRule;
import org.averment.model.standoff.Item;

/** The attributes and notes of a document by what they are on. One use for each document. */
final class Marks {
    /** An attribute's name is at most so long; code points. */
    private static final int LONGEST_NAME = 200;

    /** What is marked on one thing. */
    static final class On {
        private final List<DraftAttribute> attributes = new ArrayList<>();
        private final List<Written> notes = new ArrayList<>();
        private final List<AttributeRule> rules = new ArrayList<>();

        List<DraftAttribute> attributes() {
            return attributes;
        }

        List<Written> notes() {
            return notes;
        }

        /** What the mapping says of the marks. */
        List<AttributeRule> rules() {
            return rules;
        }

        /** Classes that marks give. */
        Set<String> classes() {
            Set<String> classes = new LinkedHashSet<>();
            rules.forEach(rule -> rule.classes().stream()
                    .map(Written::text)
                    .filter(name -> !Mapping.isOwn(name))
                    .forEach(classes::add));
            return classes;
        }
    }

    private static final String DOCUMENT = "";

    private final References references;
    private final Groups groups;
    private final Terms terms;
    private final Map<String, On> byTarget = new HashMap<>();

    Marks(References references, Groups groups, Terms terms, Reckoning reckoning) {
        this.references = references;
        this.groups = groups;
        this.terms = terms;
        for (Item item : references.usable()) {
            if (item instanceof Item.Attribute attribute) {
                add(attribute, reckoning);
            } else if (item instanceof Item.Note note) {
                on(note.target()).notes.add(note.text());
                reckoning.mapped(note.origin());
            } else if (item instanceof Item.Key key) {
                add(key, reckoning);
            } else if (item instanceof Item.Cluster cluster) {
                add(cluster, reckoning);
            }
        }
    }

    private void add(Item.Attribute attribute, Reckoning reckoning) {
        On on = on(attribute.target());
        Optional<AttributeRule> rule = attribute.target().isEmpty()
                ? Optional.empty()
                : terms.attribute(attribute.name().text(), attribute.value().map(Written::text))
                        .filter(AttributeRule::says);
        rule.ifPresent(on.rules::add);
        on.attributes.add(new DraftAttribute(
                named(attribute.name()),
                attribute.value().filter(v -> !v.text().isBlank()).orElse(yes(attribute))));
        if (rule.isPresent()) {
            reckoning.mapped(attribute.origin());
        } else {
            reckoning.kept(
                    attribute.origin(), "no mapping for " + attribute.name().text());
        }
    }

    private static Written yes(Item.Attribute attribute) {
        return new Written("true", attribute.name().position());
    }

    private static Written named(Written name) {
        String text = name.text().isBlank() ? "attribute" : name.text().strip();
        int length = text.codePointCount(0, text.length());
        return new Written(
                length <= LONGEST_NAME ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)),
                name.position());
    }

    private void add(Item.Key key, Reckoning reckoning) {
        boolean known =
                groups.isEntity(references.get(key.target())) && groups.key(key).isPresent();
        if (known) {
            reckoning.mapped(key.origin());
            return;
        }
        Written name =
                new Written("key." + key.scheme().text().strip(), key.scheme().position());
        on(Optional.of(key.target())).attributes.add(new DraftAttribute(named(name), key.value()));
        reckoning.kept(key.origin(), "no register " + key.scheme().text() + " with such identifiers is known");
    }

    private void add(Item.Cluster cluster, Reckoning reckoning) {
        Written tie = cluster.label().orElse(new Written("tie", cluster.origin().position()));
        if (groups.tiesEntities(cluster)) {
            cluster.label()
                    .ifPresent(label -> on(Optional.of(cluster.origin().id()))
                            .attributes
                            .add(new DraftAttribute(new Written("tie", label.position()), label)));
            reckoning.mapped(cluster.origin());
            return;
        }
        // Events that are one by the annotator's word: two claims of two events, and the word that they are the same.
        String members =
                String.join(" ", cluster.members().stream().map(Written::text).toList());
        on(Optional.empty()).attributes.add(new DraftAttribute(named(tie), new Written(members, tie.position())));
        reckoning.kept(cluster.origin(), "it ties what are no entities");
    }

    private On on(Optional<Written> target) {
        return byTarget.computeIfAbsent(
                target.map(id -> thing(references.get(id))).orElse(DOCUMENT), t -> new On());
    }

    /** The id by which marks on an item are kept: those on a mark count for what it is on. */
    private String thing(Item item) {
        Item at = item;
        for (int hops = 0; hops < 8; hops++) {
            Optional<Written> next = at instanceof Item.Attribute attribute
                    ? attribute.target()
                    : at instanceof Item.Note note ? note.target() : Optional.empty();
            if (at instanceof Item.Key key) {
                next = Optional.of(key.target());
            }
            if (next.isEmpty()) {
                break;
            }
            at = references.get(next.get());
        }
        if (at instanceof Item.Attribute || at instanceof Item.Note || at instanceof Item.Key) {
            return DOCUMENT;
        }
        if (groups.isTrigger(at)) {
            at = groups.event(at).orElse(at);
        }
        return groups.root(at.origin().id().text());
    }

    /** What is marked on an entity, by its root, or on an event or relation, by its id. */
    On of(String id) {
        return byTarget.getOrDefault(id, new On());
    }

    /** What is marked on the document. */
    On document() {
        return of(DOCUMENT);
    }
}
