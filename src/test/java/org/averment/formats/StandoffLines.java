package org.averment.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.averment.model.DraftAnnotation;
import org.averment.model.Written;
import org.averment.model.standoff.Argument;
import org.averment.model.standoff.Evidence;
import org.averment.model.standoff.Item;
import org.averment.model.standoff.Origin;
import org.averment.model.standoff.Standoff;
import org.averment.model.standoff.Voice;

/** A document of another tool as readable lines: what its reader took from the file. */
final class StandoffLines {
    private StandoffLines() {}

    static List<String> of(Standoff standoff) {
        List<String> lines = new ArrayList<>();
        lines.add("document " + standoff.id().text() + " at " + standoff.position() + " (" + standoff.format() + ", "
                + standoff.text()
                        .text()
                        .codePointCount(0, standoff.text().text().length()) + " characters)");
        add(lines, "url", standoff.header().url());
        add(lines, "title", standoff.header().title());
        add(lines, "published", standoff.header().published());
        add(lines, "language", standoff.header().language());
        standoff.annotations().forEach(a -> lines.add("  annotated" + annotator(a)));
        standoff.items().forEach(item -> lines.add("  " + line(item)));
        return lines;
    }

    private static void add(List<String> lines, String key, Optional<Written> value) {
        value.ifPresent(v -> lines.add("  " + key + " " + v.text()));
    }

    private static String line(Item item) {
        Origin origin = item.origin();
        String head = origin.kind() + " " + origin.id().text() + " @"
                + origin.position().line() + ":" + origin.position().column() + ": ";
        return head
                + body(item)
                + origin.annotator().map(StandoffLines::annotator).orElse("");
    }

    private static String body(Item item) {
        if (item instanceof Item.Mention mention) {
            String spans = mention.fragments().stream()
                    .map(span -> span.start() + "-" + span.end())
                    .collect(Collectors.joining(","));
            return words(mention.labels()) + " " + spans + " \"" + mention.text() + "\""
                    + (mention.moved() ? " moved" : "");
        }
        if (item instanceof Item.Named named) {
            return words(named.labels()) + " named \"" + words(named.names()) + "\"";
        }
        if (item instanceof Item.Cluster cluster) {
            return cluster.label().map(Written::text).orElse("-") + " = " + words(cluster.members());
        }
        if (item instanceof Item.Relation relation) {
            return relation.type().map(Written::text).orElse("-") + " " + argument(relation.from()) + " "
                    + argument(relation.to()) + evidence(relation.evidence()) + voice(relation.voice());
        }
        if (item instanceof Item.Event event) {
            return event.type().text()
                    + event.trigger().map(t -> " trigger " + t.text()).orElse("") + " "
                    + event.arguments().stream().map(StandoffLines::argument).collect(Collectors.joining(" "))
                    + evidence(event.evidence()) + voice(event.voice());
        }
        if (item instanceof Item.Attribute attribute) {
            return target(attribute.target())
                    + attribute.name().text()
                    + attribute.value().map(v -> " = " + v.text()).orElse("");
        }
        if (item instanceof Item.Note note) {
            return target(note.target()) + "\"" + note.text().text() + "\"";
        }
        if (item instanceof Item.Key key) {
            return key.target().text() + " " + key.scheme().text() + ":"
                    + key.value().text();
        }
        Item.Unused unused = (Item.Unused) item;
        return (unused.refused() ? "refused, " : "left out, ") + unused.why();
    }

    private static String target(Optional<Written> target) {
        return "of " + target.map(Written::text).orElse("the document") + ": ";
    }

    private static String argument(Argument argument) {
        return argument.role().text() + "=" + argument.target().text();
    }

    private static String evidence(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> e instanceof Evidence.Place place
                        ? " shown at " + place.span().start() + "-"
                                + place.span().end()
                        : " shown by \"" + ((Evidence.Words) e).quote().text() + "\"")
                .collect(Collectors.joining());
    }

    private static String voice(Optional<Voice> voice) {
        return voice.map(v -> v.by().map(w -> " by " + w.text()).orElse("")
                        + v.standing().map(w -> " standing " + w.text()).orElse("")
                        + v.polarity().map(w -> " " + w.text()).orElse(""))
                .orElse("");
    }

    private static String annotator(DraftAnnotation annotation) {
        return " [" + annotation.by().map(Written::text).orElse("somebody")
                + annotation.kind().map(w -> ", " + w.text()).orElse("")
                + annotation.tool().map(w -> ", with " + w.text()).orElse("")
                + annotation.date().map(w -> ", " + w.text()).orElse("")
                + annotation.confidence().map(w -> ", confidence " + w.text()).orElse("")
                + annotation.reviewedBy().map(w -> ", reviewed by " + w.text()).orElse("") + "]";
    }

    private static String words(List<Written> words) {
        return words.isEmpty() ? "-" : words.stream().map(Written::text).collect(Collectors.joining("|"));
    }
}
