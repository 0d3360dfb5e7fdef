package org.averment.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.averment.check.Measures.Measure;
import org.averment.check.Things.Thing;
import org.averment.model.Diagnostic;
import org.averment.model.DraftPicture.Part;
import org.averment.model.Nearest;
import org.averment.model.OwnRole;
import org.averment.model.Role;
import org.averment.model.Term;
import org.averment.model.Value;
import org.averment.model.Written;
import org.averment.vocab.Ontology;
import org.averment.vocab.Ontology.RoleDefinition;

/** Roles as written to typed roles: known key, fitting thing, fitting value. */
final class RoleCheck {
    /** Keys that help to name the thing of a picture; no roles, but not everywhere wrong. */
    private static final List<String> NAMING_KEYS = List.of("stage", "as");

    private final Ontology ontology;
    private final Things things;
    private final Findings findings;
    private final Scalars scalars;
    private final OwnNames names;

    RoleCheck(Ontology ontology, Things things, Findings findings, Scalars scalars) {
        this.ontology = ontology;
        this.things = things;
        this.findings = findings;
        this.scalars = scalars;
        this.names = new OwnNames(findings);
    }

    List<Role> roles(Picture picture) {
        List<Role> roles = new ArrayList<>();
        for (Part part : picture.parts()) {
            if (OwnNames.isOwn(part.key())) {
                continue;
            }
            Optional<RoleDefinition> role = ontology.roleByKey(part.key().text());
            if (role.isEmpty()) {
                unknown(part.key());
            } else if (fits(role.get(), part, picture)) {
                roles.addAll(typed(role.get(), part, picture));
            }
        }
        single(
                roles,
                picture,
                "one-measure",
                "unit",
                "two measures in one picture",
                "one amount or one quantity, or two pictures");
        single(roles, picture, "one-date", "when", "two dates in one picture", "one date, or two pictures");
        if (picture.parts().isEmpty()) {
            findings.add(Diagnostic.error("empty-picture", picture.position(), "the picture says nothing of its thing")
                    .expected("at least one role"));
        }
        return List.copyOf(new LinkedHashSet<>(roles));
    }

    /** The roles that the ontology does not have: of anything, towards anything. */
    List<OwnRole> ownRoles(Picture picture) {
        Set<OwnRole> roles = new LinkedHashSet<>();
        for (Part part : picture.parts()) {
            if (OwnNames.isOwn(part.key())) {
                Optional<String> name = names.of(part.key());
                Optional<Thing> thing = things.refer(part.value().value());
                if (name.isPresent() && thing.isPresent()) {
                    roles.add(new OwnRole(
                            name.get(),
                            thing.get().id(),
                            part.value().inferred().map(Written::text)));
                }
            }
        }
        return List.copyOf(roles);
    }

    private void unknown(Written key) {
        Set<String> known = new TreeSet<>(PictureCheck.THING_KEYS);
        ontology.roles().forEach(role -> role.key().ifPresent(known::add));
        known.addAll(NAMING_KEYS);
        Diagnostic fault = Diagnostic.error("unknown-role", key.position(), "there is no such role")
                .value(key.text());
        findings.add(
                NAMING_KEYS.contains(key.text())
                        ? fault.expected("stage only beside case; as only beside case and stage, who, or relation")
                        : fault.nearest(Nearest.to(key.text(), known)));
    }

    private boolean fits(RoleDefinition role, Part part, Picture picture) {
        boolean fits = things.is(picture.thing(), role.domains());
        if (!fits) {
            findings.add(Diagnostic.error(
                            "wrong-domain",
                            part.key().position(),
                            Things.article(picture.thing().kinds()) + " has no such role")
                    .value(part.key().text())
                    .expected("it only of " + role.domains().stream().sorted().collect(Collectors.joining(" or "))));
        }
        return fits;
    }

    private List<Role> typed(RoleDefinition role, Part part, Picture picture) {
        Written written = part.value().value();
        Optional<String> inferred = part.value().inferred().map(Written::text);
        if (role.kind() == Ontology.Kind.MEASURE) {
            return measure(role.name(), written, inferred);
        }
        Optional<Value> value = switch (role.kind()) {
            case THING ->
                things.refer(written, part.key().text(), Set.of(role.range()))
                        .map(thing -> new Value.Thing(thing.id()));
            case CONCEPT -> concept(written, picture).map(Value.Concept::new);
            case WORDS -> Optional.of(new Value.Words(written.text()));
            case DATE -> scalars.date(written).map(Value.Date::new);
            case MEASURE, DERIVED -> throw new IllegalStateException("not one value: " + role.name());
        };
        return value.map(v -> List.of(new Role(role.name(), v, inferred))).orElse(List.of());
    }

    private Optional<Term> concept(Written written, Picture picture) {
        String scheme = picture.scheme();
        if (OwnNames.isOwn(written)) {
            return names.of(written).map(name -> new Term(scheme, name, false));
        }
        boolean known = ontology.concept(scheme, written.text()).isPresent();
        if (!known) {
            findings.add(Diagnostic.warning(
                            "unmapped-type",
                            written.position(),
                            "the " + scheme.replace('-', ' ') + "s have no such entry; kept as it is")
                    .value(written.text())
                    .expected("an entry, or " + OwnNames.PREFIX + "NAME for one of your own")
                    .nearest(nearest(scheme, written.text())));
        }
        return Optional.of(new Term(scheme, written.text(), known));
    }

    /** By spelling, or by a synonym that the ontology lists. */
    private Optional<String> nearest(String scheme, String word) {
        String plain = word.replace('-', ' ');
        return ontology.concepts(scheme).values().stream()
                .filter(concept ->
                        concept.synonyms().contains(plain) || concept.label().equals(plain))
                .map(Ontology.Concept::notation)
                .findFirst()
                .or(() -> Nearest.to(word, ontology.concepts(scheme).keySet()));
    }

    private List<Role> measure(String name, Written written, Optional<String> inferred) {
        boolean money = name.equals("amount");
        Optional<Measure> measure = money ? Measures.money(written.text()) : Measures.quantity(written.text());
        if (measure.isEmpty()) {
            findings.add(Diagnostic.error(
                            "bad-measure",
                            written.position(),
                            money ? "this is no sum of money" : "this is no number with a unit")
                    .value(written.text())
                    .expected(
                            money
                                    ? "a number and an ISO 4217 code, such as 300,000 USD or about 22000.50 EUR (commas part"
                                            + " thousands, a dot the fraction)"
                                    : "a number and what it counts, such as more than 3,000 people; a number in words"
                                            + " goes into description"));
            return List.of();
        }
        List<Role> roles = new ArrayList<>();
        roles.add(new Role(name, new Value.Number(measure.get().number()), inferred));
        roles.add(new Role("unit", new Value.Words(measure.get().unit()), Optional.empty()));
        measure.get()
                .qualifier()
                .ifPresent(word -> roles.add(new Role("qualifier", new Value.Words(word), Optional.empty())));
        return roles;
    }

    private void single(List<Role> roles, Picture picture, String id, String name, String problem, String expected) {
        int count = 0;
        for (Role role : roles) {
            if (role.name().equals(name) && ++count == 2) {
                findings.add(Diagnostic.error(id, picture.position(), problem).expected(expected));
            }
        }
    }
}
