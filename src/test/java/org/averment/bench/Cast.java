package org.averment.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.averment.bench.World.Kind;

/** The 25 entities of one article: some that all the world knows, and some that only it talks of. */
final class Cast {
    private static final List<String> GROUPS = List.of(
            "demonstrators", "residents", "dissidents", "striking workers", "refugees", "relatives of the victims");
    private static final List<String> DOCUMENTS =
            List.of("leaked report", "white paper", "audit", "open letter", "indictment", "draft resolution");
    private static final List<String> ACCORDS =
            List.of("grain accord", "prisoner treaty", "trade agreement", "ceasefire deal", "extradition treaty");
    private static final List<String> THINGS =
            List.of("cargo ship", "gas pipeline", "data centre", "power station", "radar system", "railway bridge");

    private final Dice dice;
    private final List<Member> all = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private final Member author;
    private final Member paper;
    private final List<Member> people;
    private final List<Member> countries;
    private final List<Member> cities;
    private final List<Member> companies;
    private final List<Member> bodies;
    private final Member government;
    private final Member court;
    private final Member bloc;
    private final Member movement;
    private final Member group;
    private final Member document;
    private final Member accord;
    private final Member thing;

    Cast(Dice dice) {
        this.dice = dice;
        author = shared(Kind.PERSON, 1).get(0);
        people = shared(Kind.PERSON, 5);
        paper = shared(Kind.PAPER, 1).get(0);
        countries = shared(Kind.COUNTRY, 3);
        cities = shared(Kind.CITY, 3);
        companies = shared(Kind.COMPANY, 2);
        bodies = shared(Kind.BODY, 2);
        government = shared(Kind.GOVERNMENT, 1).get(0);
        court = shared(Kind.COURT, 1).get(0);
        bloc = shared(Kind.BLOC, 1).get(0);
        movement = shared(Kind.MOVEMENT, 1).get(0);
        group = own("group", "Group", GROUPS);
        document = own("document", "Document", DOCUMENTS);
        accord = own("accord", "Agreement", ACCORDS);
        thing = own("thing", "Artefact", THINGS);
    }

    private List<Member> shared(Kind kind, int count) {
        List<Member> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            int number = dice.zipf(kind.size());
            String word = kind.name().toLowerCase(Locale.ROOT);
            if (taken.add(word + number)) {
                long before =
                        all.stream().filter(m -> m.id().startsWith(word + "-")).count();
                Member member = World.member(word + "-" + (before + 1), kind, number);
                drawn.add(member);
                all.add(member);
            }
        }
        return List.copyOf(drawn);
    }

    private Member own(String id, String type, List<String> names) {
        Member member = new Member(id, type, List.of("the " + dice.pick(names)), Optional.empty());
        all.add(member);
        return member;
    }

    List<Member> all() {
        return List.copyOf(all);
    }

    Member author() {
        return author;
    }

    Member paper() {
        return paper;
    }

    /** One of five; not the author. */
    Member person(int which) {
        return people.get(which);
    }

    Member anyPerson() {
        return dice.pick(people);
    }

    Member country(int which) {
        return countries.get(which);
    }

    Member city(int which) {
        return cities.get(which);
    }

    Member anyCity() {
        return dice.pick(cities);
    }

    Member company(int which) {
        return companies.get(which);
    }

    Member body(int which) {
        return bodies.get(which);
    }

    Member government() {
        return government;
    }

    Member court() {
        return court;
    }

    Member bloc() {
        return bloc;
    }

    Member movement() {
        return movement;
    }

    Member group() {
        return group;
    }

    Member document() {
        return document;
    }

    Member accord() {
        return accord;
    }

    Member thing() {
        return thing;
    }
}
