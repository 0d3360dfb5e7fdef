package org.averment.export.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.averment.model.Article;
import org.averment.model.ArticleId;
import org.averment.model.Attribute;
import org.averment.model.Entity;
import org.averment.model.Term;
import org.averment.model.ThingId;

/** One article as brat's lines. One use each. */
final class BratDocument {
    private final Article article;
    private final String name;
    private final BratConf conf;
    private final Unheld unheld;
    private final BratLines lines;
    private final Things things;
    private final BratSpans spans;
    private final BratRules rules;
    private final Set<String> written = new HashSet<>();

    BratDocument(Article article, BratRules rules, BratConf conf, Unheld unheld) {
        this.article = article;
        this.name = NativeWriter.name(article);
        this.rules = rules;
        this.conf = conf;
        this.unheld = unheld;
        this.lines = new BratLines(name, unheld);
        this.things = new Things(article);
        this.spans = new BratSpans(name, new NamedPlaces(article.text().text()), rules, lines, conf, unheld);
    }

    String ann() {
        article.entities().forEach(entity -> lines.reserve(entity.id()));
        Set<ThingId> events = BratStatements.events(article, things);
        for (Entity entity : article.entities()) {
            if (events.contains(entity.id())) {
                event(entity);
            } else if (!isUntold(entity)) {
                spans.add(entity);
            }
        }
        BratStatements making = new BratStatements(things, spans, rules, lines, unheld);
        List<BratStatement> statements =
                new BratForces(things, rules, lines, unheld).marked(making.of(article, events, conf));
        for (BratStatement statement : statements) {
            line(statement);
            marks(statement.id, statement.marks, statement.claim().notes());
        }
        for (Entity entity : article.entities()) {
            spans.first(entity.id()).ifPresent(id -> marks(id, BratSpans.marks(entity), entity.notes()));
        }
        header();
        return lines.text();
    }

    /** Whether nothing but claims tell of a thing: these are lines, or are listed themselves. */
    private boolean isUntold(Entity entity) {
        return entity.mentions().isEmpty()
                && entity.names().isEmpty()
                && (things.isSurely(entity, "Event")
                        || things.isSurely(entity, "Relation")
                        || things.isSurely(entity, "LegalCase"));
    }

    /** What is known of an event beyond what is told of it. */
    private void event(Entity event) {
        String place = name + " " + event.id();
        event.names().forEach(n -> unheld.add("name", "an event of brat has none", place));
        event.mentions().stream()
                .skip(1)
                .forEach(m -> unheld.add("mention", "an event of brat has one trigger", place));
        event.attributes().forEach(a -> unheld.add("attribute", "it is of an event, not of what is told of it", place));
        event.notes().forEach(n -> unheld.add("note", "it is of an event, not of what is told of it", place));
        if (event.id() instanceof ThingId.Keyed) {
            unheld.add("key", "an event of brat has none", place);
        }
        if (!event.types().equals(List.of(new Term(Term.CLASS, "Event", true)))) {
            unheld.add("type", "an event of brat has no class", place);
        }
    }

    private void line(BratStatement statement) {
        List<String> arguments = BratArguments.numbered(statement.arguments);
        String head = statement.isEvent() ? statement.label + ":" + statement.trigger : statement.label;
        String all = arguments.isEmpty() ? head : head + " " + String.join(" ", arguments);
        lines.add(statement.id.substring(0, 1), statement.id + "\t" + all);
        written.add(statement.id);
    }

    private void marks(String target, List<Attribute> attributes, List<String> notes) {
        for (Attribute attribute : attributes) {
            String word = lines.word(attribute.name());
            String value = lines.words("attribute", attribute.value());
            boolean plain = value.equals("true");
            conf.attribute(word, plain ? "" : value);
            lines.add("A", lines.id("A") + "\t" + word + " " + target + (plain ? "" : " " + value));
        }
        notes.forEach(note ->
                lines.add("#", lines.id("#") + "\tAnnotatorNotes " + target + "\t" + lines.words("note", note)));
    }

    private void header() {
        for (Attribute attribute : article.attributes()) {
            String[] ids = attribute.value().split(" ");
            // The importer keeps a tie of events as an attribute with their ids.
            if (ids.length > 1 && Arrays.stream(ids).allMatch(written::contains)) {
                lines.add("*", "*\t" + lines.word(attribute.name()) + " " + attribute.value());
            } else {
                detail("attribute " + attribute.name());
            }
        }
        article.notes()
                .forEach(note -> lines.add("#", lines.id("#") + "\tAnnotatorNotes\t" + lines.words("note", note)));
        article.title().ifPresent(t -> detail("title"));
        article.authors().forEach(a -> detail("author"));
        article.publishers().forEach(p -> detail("publisher"));
        article.published().ifPresent(p -> detail("date"));
        article.language().ifPresent(l -> detail("language"));
        article.genre().ifPresent(g -> detail("genre"));
        article.copyOf().ifPresent(c -> detail("source of the copied text"));
        article.annotations().forEach(a -> detail("annotator"));
        if (!article.status().equals("current")) {
            detail("status");
        }
        if (article.url().isPresent() || article.id() instanceof ArticleId.Url) {
            detail("address");
        }
    }

    private void detail(String what) {
        unheld.add("detail of the article", "no line holds its " + what, name);
    }
}
