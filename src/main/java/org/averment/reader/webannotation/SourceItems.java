package org.averment.reader.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.averment.model.Diagnostic;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.reader.text.Anchored;
import org.averment.reader.text.RegisterKey;
import org.averment.reader.text.SpanFaults;

/** Makes items of the annotations of one source. Not thread safe. */
final class SourceItems {
    private final Written source;
    private final Written nameless;
    private final Map<String, Written> sourceOf;
    private final Selection selection;
    private final List<Diagnostic> faults;
    private final List<Item> items = new ArrayList<>();

    SourceItems(
            Written source,
            Written nameless,
            Map<String, Written> sourceOf,
            Selection selection,
            List<Diagnostic> faults) {
        this.source = source;
        this.nameless = nameless;
        this.sourceOf = sourceOf;
        this.selection = selection;
        this.faults = faults;
    }

    List<Item> items() {
        return items;
    }

    void add(Annotation annotation) {
        if (annotation.targets().isEmpty()) {
            refused(annotation, "the annotation has no target", "what it is about");
        } else if (annotation.isLink() && ends(annotation).size() > 1) {
            link(annotation, ends(annotation));
        } else {
            statements(annotation);
        }
    }

    private void refused(Annotation annotation, String why, String expected) {
        faults.add(Diagnostic.warning("span-refused", annotation.id().position(), why)
                .value(annotation.id().text())
                .expected(expected));
        items.add(new Item.Unused(origin(annotation, annotation.id(), "annotation"), true, why));
    }

    /** What a link links: its targets, and bodies that are things in a text as well. */
    private List<Target> ends(Annotation link) {
        List<Target> ends = new ArrayList<>(link.targets());
        link.bodies().stream()
                .filter(this::isEnd)
                .flatMap(body -> body.resource().stream())
                .forEach(ends::add);
        return ends;
    }

    private boolean isEnd(Body body) {
        return body.resource()
                .filter(resource -> resource.selects() || meant(resource).isPresent())
                .isPresent();
    }

    private void link(Annotation link, List<Target> ends) {
        List<Written> things = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            Target end = ends.get(i);
            Written id = new Written(link.id().text() + "-target-" + (i + 1), end.position());
            things.add(meant(end).orElse(id));
            if (meant(end).isEmpty()) {
                mention(link, end, id, "target", List.of());
            }
        }
        List<Body> said = link.bodies().stream().filter(body -> !isEnd(body)).toList();
        Optional<Body> name = said.stream()
                .filter(body -> body.use() == Body.Use.LABEL)
                .findFirst()
                .or(() -> said.stream().findFirst());
        Optional<Written> type = name.map(Body::value);
        Origin origin = origin(link, link.id(), "link");
        if (things.size() == 2) {
            items.add(new Item.Relation(origin, type, role("from", things.get(0)), role("to", things.get(1))));
        } else {
            items.add(new Item.Event(
                    origin,
                    type.orElse(link.motivation()),
                    Optional.empty(),
                    things.stream().map(thing -> role("target", thing)).toList()));
        }
        List<Body> more = said.stream()
                .filter(body -> name.filter(body::equals).isEmpty())
                .toList();
        bodies(link, link.id().text(), Optional.of(link.id()), more);
    }

    private static Argument role(String role, Written thing) {
        return new Argument(new Written(role, thing.position()), thing);
    }

    /** The id of the annotation that a target means, if it means one of the file. */
    private Optional<Written> meant(Target target) {
        return target.selects()
                ? Optional.empty()
                : target.names()
                        .filter(sourceOf::containsKey)
                        .findFirst()
                        .map(id -> new Written(id, target.position()));
    }

    /** What an annotation says of each of its targets: of a span, of another annotation, or of the document. */
    private void statements(Annotation annotation) {
        int number = 0;
        for (Target target : annotation.targets()) {
            number++;
            String id = annotation.id().text() + (number == 1 ? "" : "-" + number);
            Optional<Written> meant = meant(target);
            boolean here = target.source().orElse(nameless).text().equals(source.text());
            if (meant.isPresent()) {
                if (sourceOf.get(meant.get().text()).text().equals(source.text())) {
                    said(annotation, id, meant);
                }
            } else if (here && target.selects()) {
                Written span = new Written(id, annotation.id().position());
                List<Written> labels = annotation.bodies().stream()
                        .filter(body -> body.use() == Body.Use.LABEL)
                        .map(Body::value)
                        .toList();
                if (mention(annotation, target, span, "annotation", labels)) {
                    List<Body> more = annotation.bodies().stream()
                            .filter(body -> body.use() != Body.Use.LABEL)
                            .toList();
                    bodies(annotation, id, Optional.of(span), more);
                }
            } else if (here) {
                said(annotation, id, Optional.empty());
            }
        }
    }

    private boolean mention(Annotation annotation, Target target, Written id, String kind, List<Written> labels) {
        Anchored anchored = selection.of(target);
        Origin origin = origin(annotation, id, kind);
        SpanFaults.add(anchored, target.position(), annotation.id().text(), faults);
        if (anchored instanceof Anchored.Found found) {
            items.add(new Item.Mention(origin, labels, List.of(found.span()), found.text(), found.moved()));
            return true;
        }
        items.add(new Item.Unused(origin, true, ((Anchored.Lost) anchored).why()));
        return false;
    }

    /** What an annotation says of another, or of the document; if nothing, that it was made at all. */
    private void said(Annotation annotation, String id, Optional<Written> of) {
        bodies(annotation, id, of, annotation.bodies());
        if (annotation.bodies().isEmpty()) {
            Written own = new Written(id, annotation.id().position());
            Written word = new Written(
                    Json.local(annotation.motivation().text()),
                    annotation.motivation().position());
            items.add(new Item.Attribute(origin(annotation, own, "annotation"), of, word, Optional.empty()));
        }
    }

    /** What bodies say of an item, or of the document. */
    private void bodies(Annotation annotation, String id, Optional<Written> of, List<Body> bodies) {
        int number = 0;
        for (Body body : bodies) {
            number++;
            Written own = new Written(id + "-body-" + number, body.value().position());
            Origin origin = origin(annotation, own, "body");
            Written purpose = new Written(
                    Json.local(body.purpose().text()), body.purpose().position());
            if (body.use() == Body.Use.NOTE) {
                items.add(new Item.Note(origin, of, body.value()));
            } else if (body.use() == Body.Use.KEY && of.isPresent()) {
                items.add(RegisterKey.of(origin, of.get(), purpose, body.value()));
            } else {
                items.add(new Item.Attribute(origin, of, purpose, Optional.of(body.value())));
            }
        }
    }

    private static Origin origin(Annotation annotation, Written id, String kind) {
        return new Origin(id, kind, annotation.annotator());
    }
}
