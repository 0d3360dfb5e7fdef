package org.averment.reader.cas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.reader.text.Anchored;
import org.averment.reader.text.RegisterKey;
import org.averment.reader.text.SpanFaults;
import org.averment.reader.text.SpanText;

/** Makes items of a document's structures, those of the text aside that is not read. Not thread safe. */
final class CasItems {
    private final Structures structures;
    private final SpanText text;
    private final Written sofa;
    private final List<Diagnostic> faults;
    private final List<Item> items = new ArrayList<>();

    /** Structures that are spoken of by others, or are a part of them: links in a list, and links of a chain. */
    private final CasReferences references;

    private final Set<String> otherViews = new HashSet<>();

    CasItems(Structures structures, SpanText text, Written sofa, List<Diagnostic> faults) {
        this.structures = structures;
        this.text = text;
        this.sofa = sofa;
        this.faults = faults;
        this.references = new CasReferences(structures);
    }

    List<Item> read() {
        for (Structure structure : structures.all()) {
            if (CasDocument.isText(structure) && !structure.id().text().equals(sofa.text())) {
                otherView(structure, structure.id());
                continue;
            }
            boolean machinery = Machinery.has(structure.type().text());
            if (machinery ? references.isEnd(structure) && structure.isAnnotation() : !references.isLink(structure)) {
                read(structure);
            }
        }
        return items;
    }

    private void read(Structure structure) {
        Optional<Written> of = structure.reference("sofa");
        if (of.isPresent() && !of.get().text().equals(sofa.text())) {
            otherView(structure, of.get());
        } else if (structure.isChain()) {
            chain(structure);
        } else if (structure.ends().isPresent()) {
            relation(structure, structure.ends().get());
        } else if (structure.isAnnotation()) {
            span(structure);
        } else {
            document(structure);
        }
    }

    private void otherView(Structure structure, Written view) {
        boolean text = structure.id().equals(view);
        String why = text ? "another view's text is read" : "it belongs to another view";
        items.add(new Item.Unused(origin(structure, text ? "view" : "span"), true, why));
        if (otherViews.add(view.text())) {
            faults.add(Diagnostic.warning("span-refused", structure.id().position(), why)
                    .value(view.text())
                    .expected("annotations of the first view that has a text, " + sofa.text()));
        }
    }

    private void span(Structure span) {
        boolean link = references.isChainLink(span);
        Origin origin = origin(span, link ? "chain link" : "span");
        OptionalLong begin = span.offset("begin", faults);
        OptionalLong end = span.offset("end", faults);
        if (begin.isEmpty() || end.isEmpty()) {
            return;
        }
        Anchored anchored = text.anchor(begin.getAsLong(), end.getAsLong(), Optional.empty());
        SpanFaults.add(anchored, span.id().position(), begin.getAsLong() + " to " + end.getAsLong(), faults);
        if (!(anchored instanceof Anchored.Found found)) {
            items.add(new Item.Unused(origin, true, ((Anchored.Lost) anchored).why()));
            return;
        }
        Optional<Structure.Feature> label = link ? feature(span, "referenceType") : span.label();
        // What a chain calls its links is told by the chain.
        List<Written> labels = label
                .map(Structure.Feature::value)
                .or(() -> link ? Optional.empty() : Optional.of(span.shortName()))
                .stream()
                .toList();
        items.add(new Item.Mention(origin, labels, List.of(found.span()), found.text(), false));
        if (!Machinery.has(span.type().text())) {
            features(span, label, Optional.of(span.id()));
            arguments(span, labels);
        }
    }

    private static Optional<Structure.Feature> feature(Structure structure, String name) {
        return structure.primitives().stream()
                .filter(feature -> feature.name().text().equals(name))
                .findFirst();
    }

    /** Links, lists of annotations and single annotations that a span refers to make it the trigger of an event. */
    private void arguments(Structure span, List<Written> labels) {
        List<Argument> arguments = references.isChainLink(span) ? List.of() : references.arguments(span);
        if (!arguments.isEmpty()) {
            Written type = labels.isEmpty() ? span.shortName() : labels.get(0);
            items.add(new Item.Event(
                    Origin.of(CasReferences.event(span.id()), "event"), type, Optional.of(span.id()), arguments));
        }
    }

    private void relation(Structure relation, List<String> ends) {
        Origin origin = origin(relation, "relation");
        Optional<Written> from = relation.reference(ends.get(0));
        Optional<Written> to = relation.reference(ends.get(1));
        if (from.isEmpty() || to.isEmpty()) {
            String why = "an end of the relation is missing";
            faults.add(Diagnostic.warning("item-refused", relation.id().position(), why)
                    .value(relation.type().text())
                    .expected("references to two spans, " + ends.get(0) + " and " + ends.get(1)));
            items.add(new Item.Unused(origin, true, why));
            return;
        }
        Optional<Structure.Feature> label = relation.label();
        items.add(new Item.Relation(
                origin,
                Optional.of(label.map(Structure.Feature::value).orElseGet(relation::shortName)),
                argument(ends.get(0), from.get()),
                argument(ends.get(1), to.get())));
        features(relation, label, Optional.of(relation.id()));
    }

    private Argument argument(String role, Written id) {
        return new Argument(new Written(role, id.position()), references.target(id));
    }

    private void chain(Structure chain) {
        List<Written> members = new ArrayList<>();
        Optional<Written> next = chain.reference("first");
        while (next.isPresent() && references.takeLink(next.get())) {
            members.add(next.get());
            next = structures.get(next.get()).flatMap(link -> link.reference("next"));
        }
        String name = chain.shortName().text();
        Written tie = new Written(
                name.endsWith("Chain") ? name.substring(0, name.length() - "Chain".length()) : name,
                chain.type().position());
        items.add(new Item.Cluster(origin(chain, "chain"), Optional.of(tie), members));
        features(chain, Optional.empty(), Optional.of(chain.id()));
    }

    /** What has no place in the text says something of the document. */
    private void document(Structure structure) {
        if (structure.primitives().isEmpty()) {
            items.add(new Item.Attribute(
                    origin(structure, "metadata"), Optional.empty(), structure.shortName(), Optional.empty()));
        } else {
            features(structure, Optional.empty(), Optional.empty());
        }
    }

    private void features(Structure structure, Optional<Structure.Feature> label, Optional<Written> target) {
        for (Structure.Feature feature : structure.primitives()) {
            if (label.filter(feature::equals).isPresent()) {
                continue;
            }
            if (target.isPresent() && feature.name().text().equals("identifier")) {
                Origin origin = origin(structure, feature.name().text(), feature, "identifier");
                items.add(RegisterKey.of(origin, target.get(), feature.name(), feature.value()));
            } else {
                attribute(structure, feature.name().text(), feature, target);
            }
        }
        for (Structure.Feature feature : structure.references()) {
            Optional<Structure> list = structures.get(feature.value()).filter(CasReferences::holdsTexts);
            List<Written> values = list.map(structures::elements).orElse(List.of());
            for (int i = 0; i < values.size(); i++) {
                String name = feature.name().text() + "-" + i;
                attribute(structure, name, new Structure.Feature(feature.name(), values.get(i)), target);
            }
        }
    }

    private void attribute(Structure of, String id, Structure.Feature feature, Optional<Written> target) {
        Origin origin = origin(of, id, feature, target.isPresent() ? "feature" : "metadata");
        items.add(new Item.Attribute(origin, target, feature.name(), Optional.of(feature.value())));
    }

    private static Origin origin(Structure structure, String kind) {
        return Origin.of(structure.id(), kind);
    }

    private static Origin origin(Structure structure, String part, Structure.Feature feature, String kind) {
        return Origin.of(
                new Written(structure.id().text() + "-" + part, feature.name().position()), kind);
    }
}
