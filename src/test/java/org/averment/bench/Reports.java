package org.averment.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The half of an article that nobody disputes: meetings, payments, posts and ties, in the article's own voice. */
final class Reports {
    private static final List<String> POSTS = List.of(
            "foreign minister|office",
            "ambassador|office",
            "spokesperson|representation",
            "chair|leadership",
            "member|membership",
            "adviser|employment",
            "chief executive|leadership",
            "special envoy|representation");
    private static final List<String> TIES = List.of(
            "ownership|owns",
            "subsidiary|is a branch of",
            "collaboration|works with",
            "opposition|is at odds with",
            "support|backs",
            "control|controls");
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "JPY", "CHF");

    private final Dice dice;
    private final Cast cast;
    private final Calendar calendar;
    private final Story story;
    private final Map<String, Integer> told = new HashMap<>();

    Reports(Dice dice, Cast cast, Calendar calendar, Story story) {
        this.dice = dice;
        this.cast = cast;
        this.calendar = calendar;
        this.story = story;
    }

    /** The scenes; each may be told more than once, of different things. */
    List<Runnable> scenes() {
        return List.of(
                this::meeting,
                this::payment,
                this::protest,
                this::signing,
                this::tenure,
                this::tie,
                this::home,
                this::sanction,
                this::nested,
                this::charge,
                this::airlift);
    }

    private String id(String word) {
        return word + "-" + told.merge(word, 1, Integer::sum);
    }

    private void meeting() {
        Member one = cast.person(dice.below(2));
        Member other = cast.person(2 + dice.below(3));
        Calendar.Day day = calendar.past();
        story.tell(
                "[" + one.name() + " and " + other.name() + " met in "
                        + cast.city(1).name() + " " + day.words() + "] to speak about "
                        + cast.accord().name() + ".",
                Telling.of("event", id("meeting"))
                        .role("type", "meeting")
                        .role("participant", one)
                        .role("participant", other)
                        .role("place", cast.city(1))
                        .role("when", day.edtf()));
    }

    private void payment() {
        String number = String.format(Locale.ROOT, "%,d", (1 + dice.below(900)) * 10_000);
        String currency = dice.pick(CURRENCIES);
        story.tell(
                "[" + cast.company(1).name() + " paid about " + number + " " + currency + " to "
                        + cast.movement().name() + "].",
                Telling.of("event", id("payment"))
                        .role("type", "payment")
                        .role("actor", cast.company(1))
                        .role("recipient", cast.movement())
                        .role("amount", "about " + number + " " + currency));
    }

    private void protest() {
        String count = "more than " + String.format(Locale.ROOT, "%,d", (1 + dice.below(90)) * 500) + " people";
        Member city = cast.anyCity();
        Calendar.Day day = calendar.past();
        story.tell(
                "In " + city.name() + " [" + count + " took to the streets " + day.words() + "] over prices.",
                Telling.of("event", id("protest"))
                        .role("type", "protest")
                        .role("actor", cast.group())
                        .role("place", city)
                        .role("quantity", count)
                        .role("when", day.edtf()));
    }

    private void signing() {
        Calendar.Day day = calendar.past();
        story.tell(
                cast.country(1).name() + " and " + cast.country(2).name() + " signed "
                        + cast.accord().name() + " " + day.words() + ".",
                Telling.of("event", id("signing"))
                        .role("type", "signing")
                        .role("party", cast.country(1))
                        .role("party", cast.country(2))
                        .role("object", cast.accord())
                        .role("when", day.edtf()));
    }

    private void tenure() {
        String[] post = dice.pick(POSTS).split("\\|");
        Member person = cast.anyPerson();
        Member body = dice.oneIn(2) ? cast.body(dice.below(2)) : cast.movement();
        Calendar.Day time = calendar.stretch();
        story.tell(
                person.name() + " was " + post[0] + " of the " + body.name() + " " + time.words() + ".",
                Telling.of("who", person.id())
                        .role("type", post[1])
                        .role("post", post[0])
                        .role("org", body)
                        .role("when", time.edtf()));
    }

    private void tie() {
        String[] tie = dice.pick(TIES).split("\\|");
        story.tell(
                "[" + cast.company(1).name() + " " + tie[1] + " "
                        + cast.company(0).name() + "], filings show.",
                Telling.of("relation", tie[0]).role("subject", cast.company(1)).role("object", cast.company(0)));
    }

    private void home() {
        Member body = cast.company(dice.below(2));
        Member city = cast.anyCity();
        story.tell(
                body.name() + " has its seat in " + city.name() + ".",
                Telling.of("entity", body.id()).role("located-in", city).role("nationality", cast.country(2)));
    }

    private void sanction() {
        story.tell(
                "[" + cast.country(1).name() + " froze the accounts of "
                        + cast.company(1).name() + "] because of its trade with "
                        + cast.country(0).name() + ".",
                Telling.of("event", id("sanction"))
                        .role("type", "sanction")
                        .role("actor", cast.country(1))
                        .role("target", cast.company(1))
                        .role("reason", "its trade with " + cast.country(0).name()));
    }

    private void nested() {
        Member witness = cast.person(4);
        story.tell(
                "[" + witness.name() + " told the " + cast.court().name() + "] that, as "
                        + cast.document().name() + " has it, [" + cast.thing().name() + " was sold to "
                        + cast.country(2).name() + "].",
                Telling.of("event", id("sale"))
                        .role("type", "trade")
                        .role("object", cast.thing())
                        .role("recipient", cast.country(2))
                        .by(witness)
                        .via(cast.document())
                        .before(cast.court()));
    }

    private void charge() {
        Calendar.Day day = calendar.past();
        String charge = dice.pick(List.of("tax evasion", "perjury", "smuggling"));
        story.tell(
                "Prosecutors say that [" + cast.person(1).name() + " was charged with " + charge + " " + day.words()
                        + "].",
                Telling.of("case", id("inquiry"))
                        .role("stage", "charged")
                        .role("defendant", cast.person(1))
                        .role("charge", charge)
                        .role("when", day.edtf())
                        .by("unattributed"));
    }

    private void airlift() {
        story.tell(
                "[" + cast.group().name().substring(4) + " were flown from "
                        + cast.city(0).name() + " to " + cast.city(2).name() + "] after the attack.",
                Telling.of("event", id("airlift"))
                        .role("type", "relocation")
                        .role("object", cast.group())
                        .role("origin", cast.city(0))
                        .role("destination", cast.city(2))
                        .role("after", "attack"));
    }
}
