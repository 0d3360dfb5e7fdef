package org.averment.bench;

import java.util.List;

/** The half of an article that somebody disputes: ten claims, among them each standing, about one attack and one trial. */
final class Accusations {
    private static final List<String> DEEDS = List.of(
            "cyberattack|a cyberattack",
            "bombing|a bomb attack",
            "data-theft|a theft of data",
            "shelling|an air strike",
            "disruption|a blackout",
            "kidnapping|an abduction",
            "shooting|a shooting");
    private static final List<String> PREPARATIONS = List.of(
            "instruction|had taught the group how to do it",
            "recruitment|had won helpers for it",
            "funding|had paid for it",
            "incitement|had urged others to do it",
            "offer|had offered money for it");
    private static final List<String> CHARGES =
            List.of("fraud", "bribery", "espionage", "money laundering", "membership of a banned group", "sabotage");
    private static final List<String> JUDGEMENTS =
            List.of("reckless", "a disgrace", "long foreseeable", "a wake-up call", "unprecedented");
    private static final List<String> REMEDIES = List.of(
            "sanction|should put sanctions on", "severing-of-relations|should break off relations with",
            "demand|should demand answers from", "expulsion|should expel the envoys of");
    private static final List<String> FEARS = List.of(
            "attack|would strike again",
            "breach|would break the accord",
            "withdrawal|would leave the talks",
            "threat|would threaten its neighbours");

    private final Dice dice;
    private final Cast cast;
    private final Calendar calendar;
    private final Story story;
    private final String[] deed;
    private final Calendar.Day day;

    Accusations(Dice dice, Cast cast, Calendar calendar, Story story) {
        this.dice = dice;
        this.cast = cast;
        this.calendar = calendar;
        this.story = story;
        this.deed = parted(DEEDS);
        this.day = calendar.past();
    }

    /** The headline, which the text repeats, and what it claims. */
    String headline() {
        return cast.country(0).name() + " under fire after " + deed[1] + " on "
                + cast.company(0).name();
    }

    /** The scenes, in any order. */
    List<Runnable> scenes() {
        return List.of(
                this::attack,
                this::blame,
                this::denial,
                this::heard,
                this::plot,
                this::judgement,
                this::remedy,
                this::fear,
                this::sentence,
                this::acquittal);
    }

    private void attack() {
        story.tell(
                "[" + cast.document().name() + " of the " + cast.body(0).name() + "] shows that [" + deed[1] + " hit "
                        + cast.company(0).name() + " in " + cast.city(0).name() + " " + day.words() + "].",
                Telling.of("event", "attack")
                        .role("type", deed[0])
                        .role("target", cast.company(0))
                        .role("place", cast.city(0))
                        .role("when", day.edtf())
                        .by(cast.body(0))
                        .via(cast.document())
                        .endorsed());
    }

    private void blame() {
        story.tell(
                "The " + cast.government().name() + " blamed " + cast.country(0).name()
                        + " for it: [“we know who did this to "
                        + cast.company(0).name() + "”], it wrote.",
                Telling.of("event", "attack")
                        .role("actor", cast.country(0))
                        .role("target", cast.company(0))
                        .by(cast.government())
                        .standing("alleged"));
    }

    private void denial() {
        story.tell(
                "A spokesman of " + cast.country(0).name() + " said that ["
                        + cast.country(0).name() + " had nothing to do with the attack].",
                Telling.of("event", "attack")
                        .role("actor", cast.country(0))
                        .by(cast.country(0))
                        .standing("denied"));
    }

    private void heard() {
        String[] preparation = parted(PREPARATIONS);
        story.tell(
                "The " + cast.court().name() + " was told that ["
                        + cast.person(0).name() + " " + preparation[1] + "].",
                Telling.of("event", "preparation")
                        .role("type", preparation[0])
                        .role("actor", cast.person(0))
                        .role("recipient", cast.group())
                        .role("part-of", "attack")
                        .by("unattributed")
                        .before(cast.court())
                        .standing("alleged"));
    }

    private void plot() {
        story.tell(
                "According to the " + cast.body(1).name() + ", ["
                        + cast.movement().name() + " planned to destroy "
                        + cast.thing().name() + "], and [the plan was foiled].",
                Telling.of("event", "plot")
                        .role("type", "plot")
                        .role("actor", cast.movement())
                        .role("target", cast.thing())
                        .role("aim", "destroy " + cast.thing().name())
                        .role("outcome", "foiled")
                        .by(cast.body(1))
                        .standing("alleged"));
    }

    private void judgement() {
        String judgement = dice.pick(JUDGEMENTS);
        story.tell(
                "For " + cast.person(1).name() + " [the attack was " + judgement + "].",
                Telling.of("event", "attack")
                        .role("assessment", judgement)
                        .by(cast.person(1))
                        .standing("opinion"));
    }

    private void remedy() {
        String[] remedy = parted(REMEDIES);
        story.tell(
                cast.person(2).name() + " told the " + cast.paper().name() + " that ["
                        + cast.bloc().name() + " " + remedy[1] + " "
                        + cast.country(0).name() + "].",
                Telling.of("event", "remedy")
                        .role("type", remedy[0])
                        .role("actor", cast.bloc())
                        .role("target", cast.country(0))
                        .role("cause", "attack")
                        .by(cast.person(2))
                        .standing("proposed"));
    }

    private void fear() {
        String[] fear = parted(FEARS);
        Calendar.Day by = calendar.future();
        story.tell(
                "The " + cast.body(0).name() + " warned that ["
                        + cast.country(0).name() + " " + fear[1] + " " + by.words() + "].",
                Telling.of("event", "fear")
                        .role("type", fear[0])
                        .role("actor", cast.country(0))
                        .role("when", by.edtf())
                        .by(cast.body(0))
                        .standing("predicted"));
    }

    private void sentence() {
        String charge = dice.pick(CHARGES);
        Calendar.Day on = calendar.past();
        story.tell(
                "[The " + cast.court().name() + "] found [" + cast.person(0).name() + " guilty of " + charge + " "
                        + on.words() + "].",
                Telling.of("case", "trial")
                        .role("stage", "convicted")
                        .role("defendant", cast.person(0))
                        .role("court", cast.court())
                        .role("charge", charge)
                        .role("when", on.edtf())
                        .by(cast.court())
                        .standing("ruled"));
    }

    private void acquittal() {
        story.tell(
                "The judges held that [" + cast.person(3).name() + " was not guilty].",
                Telling.of("case", "trial")
                        .role("stage", "convicted")
                        .role("as", "second-verdict")
                        .role("defendant", cast.person(3))
                        .by(cast.court())
                        .standing("ruled")
                        .negated());
    }

    private String[] parted(List<String> from) {
        return dice.pick(from).split("\\|");
    }
}
