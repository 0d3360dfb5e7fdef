package org.averment.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.KeyScheme;
import org.averment.model.Nearest;
import org.averment.model.Standing;
import org.averment.model.Written;
import org.averment.model.mapping.Mapping;
import org.averment.model.mapping.Mapping.AttributeRule;
import org.averment.model.mapping.Mapping.EventRule;
import org.averment.model.mapping.Mapping.RelationRule;
import org.averment.model.mapping.Mapping.RoleRule;
import org.averment.model.mapping.Mapping.Shape;
import org.averment.vocab.Ontology;
import org.averment.vocab.Ontology.Kind;

/** Holds a mapping against the ontology. One use each. */
final class MappingCheck {
    private static final Set<String> VOICES = Set.of("article", "unattributed");
    private static final Set<String> POLARITIES = Set.of("affirmed", "negated");
    private static final Set<String> ANY = Set.of("Event", "Entity");

    /** The classes and the roles are listed where one is wrong; the event types are on a page of their own. */
    private static final int LONGEST_LIST = 40;

    private final Ontology ontology;
    private final List<Diagnostic> faults = new ArrayList<>();

    MappingCheck(Ontology ontology) {
        this.ontology = ontology;
    }

    List<Diagnostic> faults(Mapping mapping) {
        word(mapping.by(), "a voice", VOICES);
        word(mapping.standing(), "a standing", standings());
        mapping.entities().values().forEach(rule -> classes(rule.classes()));
        mapping.relations().values().forEach(this::relation);
        mapping.events().values().forEach(this::event);
        roles(mapping.roles().values());
        mapping.attributes().values().forEach(this::attribute);
        mapping.keys()
                .values()
                .forEach(rule -> word(
                        Optional.of(rule.scheme()),
                        "a key scheme",
                        Stream.concat(Stream.of(KeyScheme.values()).map(KeyScheme::prefix), Stream.of(Mapping.OWN))
                                .collect(Collectors.toSet())));
        return faults;
    }

    private static Set<String> standings() {
        return Stream.of(Standing.values()).map(Standing::word).collect(Collectors.toSet());
    }

    private void word(Optional<Written> word, String what, Set<String> known) {
        if (word.isPresent() && !known.contains(word.get().text()) && !isOwn(word.get(), known)) {
            faults.add(Diagnostic.error("mapping-term", word.get().position(), "this is not " + what)
                    .value(word.get().text())
                    .expected("one of "
                            + (known.size() > LONGEST_LIST
                                    ? known.size() + " words"
                                    : String.join(", ", new TreeSet<>(known))))
                    .nearest(Nearest.to(word.get().text(), known)));
        }
    }

    private static boolean isOwn(Written word, Set<String> known) {
        return known.contains(Mapping.OWN) && Mapping.isOwn(word.text());
    }

    private void classes(List<Written> classes) {
        Set<String> known = ontology.classes().stream()
                .filter(name -> ontology.isA(name, "Entity"))
                .filter(name -> !name.equals("Article") && !name.equals("UnattributedSource"))
                .collect(Collectors.toCollection(TreeSet::new));
        known.add(Mapping.OWN);
        classes.forEach(name -> word(Optional.of(name), "a class of entities", known));
    }

    private void relation(RelationRule rule) {
        if (Mapping.isOwn(rule.term().text()) || rule.term().text().equals(Mapping.NONE_OF_IT)) {
            return;
        }
        switch (rule.shape()) {
            case RELATION -> {
                word(Optional.of(rule.term()), "a relation type", concepts(Terms.RELATION_TYPE));
                ends(rule, Set.of("subject", "object"));
            }
            case TENURE -> {
                word(Optional.of(rule.term()), "a relation type", concepts(Terms.RELATION_TYPE));
                ends(rule, Set.of("who", "org"));
            }
            case EVENT -> {
                word(Optional.of(rule.term()), "an event type", concepts(Terms.EVENT_TYPE));
                Stream.of(rule.from(), rule.to()).forEach(role -> {
                    if (role.isEmpty()) {
                        faults.add(
                                Diagnostic.error("mapping-shape", rule.label().position(), "an event needs both roles")
                                        .value(rule.label().text())
                                        .expected("the keys from and to, each with a role of an event"));
                    }
                    word(role, "a role of an event", keys(Kind.THING, Kind.WORDS, Kind.DATE));
                });
            }
            case ROLE -> {
                word(Optional.of(rule.term()), "a role that takes a thing", thingRoles());
                ends(rule, Set.of("holder", "value"));
            }
        }
        if (rule.post().isPresent() && rule.shape() != Shape.TENURE) {
            faults.add(Diagnostic.error("mapping-shape", rule.post().get().position(), "only a tenure has a post")
                    .value(rule.post().get().text()));
        }
    }

    private void ends(RelationRule rule, Set<String> roles) {
        word(rule.from(), "an end of it", roles);
        word(rule.to(), "an end of it", roles);
    }

    private Set<String> concepts(String scheme) {
        Set<String> known = new TreeSet<>(ontology.concepts(scheme).keySet());
        known.add(Mapping.OWN);
        return known;
    }

    private Set<String> thingRoles() {
        return ontology.roles().stream()
                .filter(role -> role.kind() == Kind.THING)
                .flatMap(role -> role.key().stream())
                .collect(Collectors.toSet());
    }

    /** The keys of roles that events have. */
    private Set<String> keys(Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        return ontology.roles().stream()
                .filter(role ->
                        wanted.contains(role.kind()) && role.domains().stream().anyMatch(ANY::contains))
                .flatMap(role -> role.key().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void event(EventRule rule) {
        word(rule.type(), "an event type", concepts(Terms.EVENT_TYPE));
        roles(rule.roles().values());
        word(rule.standing(), "a standing", standings());
        word(rule.polarity(), "a polarity", POLARITIES);
        if (rule.reporter().isPresent() && rule.reports().isEmpty()) {
            faults.add(Diagnostic.error("mapping-shape", rule.reporter().get().position(), "a reporter of nothing")
                    .value(rule.reporter().get().text())
                    .expected("the key reports beside it, with the role of what is reported"));
        }
    }

    private void roles(Collection<RoleRule> rules) {
        Set<String> known = new TreeSet<>(keys(Kind.THING, Kind.WORDS, Kind.DATE));
        known.add(Mapping.OWN);
        rules.forEach(rule -> word(Optional.of(rule.role()), "a role of an event", known));
    }

    private void attribute(AttributeRule rule) {
        word(rule.by(), "a voice", VOICES);
        word(rule.standing(), "a standing", standings());
        word(rule.polarity(), "a polarity", POLARITIES);
        classes(rule.classes());
    }
}
