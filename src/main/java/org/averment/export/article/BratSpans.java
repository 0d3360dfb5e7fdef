package org.averment.export.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.averment.model.Attribute;
import org.averment.model.Entity;
import org.averment.model.Mention;
import org.averment.model.NameKey;
import org.averment.model.Quote;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.vocab.Ontology;

/** The spans of entities: a line for each mention, and what ties them. One use for each article. */
final class BratSpans {
    private static final String TIE = "tie";
    private static final String KEY = "key.";

    private final String article;
    private final NamedPlaces places;
    private final BratRules rules;
    private final BratLines lines;
    private final BratConf conf;
    private final Unheld unheld;
    private final Map<ThingId, String> first = new HashMap<>();
    private final Map<String, ThingId> byName = new HashMap<>();

    BratSpans(String article, NamedPlaces places, BratRules rules, BratLines lines, BratConf conf, Unheld unheld) {
        this.article = article;
        this.places = places;
        this.rules = rules;
        this.lines = lines;
        this.conf = conf;
        this.unheld = unheld;
    }

    /** The id of an entity's first span. */
    Optional<String> first(ThingId thing) {
        return Optional.ofNullable(first.get(thing));
    }

    /** An entity with a span whose best name this is. */
    Optional<ThingId> called(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    void add(Entity entity) {
        List<List<Quote>> mentions = mentions(entity);
        if (mentions.isEmpty()) {
            unheld.add("entity", "it stands nowhere in the text, neither by a mention nor by a name", place(entity));
            return;
        }
        List<String> labels = labels(entity).stream().map(lines::word).toList();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < Math.max(mentions.size(), labels.size()); i++) {
            String id = i == 0 ? lines.id("T", entity.id()) : lines.id("T");
            String label = labels.get(Math.min(i, labels.size() - 1));
            // A label more than there are mentions is one more on the first.
            lines.span(id, label, mentions.get(i < mentions.size() ? i : 0));
            conf.entity(label);
            ids.add(id);
        }
        first.put(entity.id(), ids.get(0));
        entity.names().stream().findFirst().ifPresent(name -> byName.putIfAbsent(name, entity.id()));
        tie(entity, ids);
        names(entity, mentions);
    }

    /** Its mentions; of an entity without any the first place of each name. */
    private List<List<Quote>> mentions(Entity entity) {
        List<List<Quote>> mentions = new ArrayList<>();
        for (Mention mention : entity.mentions()) {
            inOrder(mention)
                    .ifPresentOrElse(
                            mentions::add, () -> unheld.add("mention", "its fragments overlap", place(entity)));
        }
        if (entity.mentions().isEmpty()) {
            entity.names().forEach(name -> places.of(name).ifPresent(quote -> mentions.add(List.of(quote))));
            if (!mentions.isEmpty()) {
                unheld.add(
                        "entity",
                        "it has no mention, so the first places of its names are marked instead",
                        place(entity));
            }
        }
        return mentions;
    }

    private static Optional<List<Quote>> inOrder(Mention mention) {
        List<Quote> parts = mention.parts().stream()
                .sorted(java.util.Comparator.comparingInt(Quote::start))
                .toList();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).start() < parts.get(i - 1).end()) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }

    /** The source's own labels, where it is known; classes that these do not stand for; else all classes. */
    private List<String> labels(Entity entity) {
        Set<String> labels = new LinkedHashSet<>();
        Set<String> covered = new HashSet<>();
        for (Attribute attribute : entity.attributes()) {
            if (attribute.name().equals("label")) {
                labels.add(attribute.value());
                List<String> classes = rules.classes(attribute.value());
                covered.addAll(classes);
                if (classes.isEmpty()) {
                    // Another mapping's label: what it made of it is not known here.
                    entity.types().stream().filter(Term::mapped).map(Term::name).forEach(covered::add);
                }
            }
        }
        for (Term type : entity.types()) {
            if (!type.mapped() && Ontology.get().isA(type.name(), "Entity")) {
                unheld.add("type", "brat's label of this name is one of the ontology's", place(entity));
            } else if (!type.mapped() || !covered.contains(type.name())) {
                labels.add(type.name());
            }
        }
        return labels.isEmpty() ? List.of("Entity") : List.copyOf(labels);
    }

    private void tie(Entity entity, List<String> ids) {
        List<String> ties = entity.attributes().stream()
                .filter(attribute -> attribute.name().equals(TIE))
                .map(Attribute::value)
                .toList();
        boolean keyed = entity.id() instanceof ThingId.Keyed;
        if (ids.size() > 1 && (!ties.isEmpty() || !keyed)) {
            lines.add("*", "*\t" + lines.word(ties.isEmpty() ? "Equiv" : ties.get(0)) + " " + String.join(" ", ids));
        }
        entity.attributes().stream()
                .filter(BratSpans::isKey)
                .forEach(attribute -> lines.add(
                        "N",
                        lines.id("N") + "\tReference " + ids.get(0) + " "
                                + lines.word(attribute.name().substring(KEY.length())) + ":"
                                + lines.word(attribute.value())
                                + "\t" + name(entity)));
        if (entity.id() instanceof ThingId.Keyed key) {
            List<String> marked = ties.isEmpty() ? ids : ids.subList(0, 1);
            marked.forEach(id -> lines.add(
                    "N",
                    lines.id("N") + "\tReference " + id + " " + rules.register(key.scheme()) + ":" + key.value() + "\t"
                            + name(entity)));
        }
    }

    private static String name(Entity entity) {
        return BratLines.oneLine(entity.names().isEmpty() ? "" : entity.names().get(0));
    }

    /** An identifier in a register that no scheme of keys stands for. */
    private static boolean isKey(Attribute attribute) {
        return attribute.name().startsWith(KEY) && attribute.name().length() > KEY.length();
    }

    private void names(Entity entity, List<List<Quote>> mentions) {
        Set<String> words = new HashSet<>();
        mentions.forEach(parts -> words.add(NameKey.fold(new Mention(parts).words())));
        entity.names().stream()
                .filter(name -> !words.contains(NameKey.fold(name)))
                .forEach(name -> unheld.add("name", "no mention has these words", place(entity) + " \"" + name + "\""));
    }

    /** What is marked on an entity, but for what is written otherwise. */
    static List<Attribute> marks(Entity entity) {
        return entity.attributes().stream()
                .filter(attribute ->
                        !attribute.name().equals("label") && !attribute.name().equals(TIE) && !isKey(attribute))
                .toList();
    }

    private String place(Entity entity) {
        return article + " " + entity.id();
    }
}
