package org.averment.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.averment.check.Articles;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.model.ThingId;
import org.averment.model.Value;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit of one claim changes the quads of that claim and of nothing else. */
class StabilityTest {
    private static final String SEED = "seeds/albania-iran";
    private static final String YAML = Articles.file(SEED + "/claims.yaml");
    private static final Article ARTICLE = Articles.article(SEED, YAML);

    static Stream<SeedEdit> edits() {
        return Stream.of(
                new SeedEdit(
                        "a role added",
                        "actor: rama, object: embassy-in-albania, target: iran,",
                        "actor: rama, object: embassy-in-albania, target: iran, place: tirana,"),
                new SeedEdit(
                        "a role taken out",
                        "{event: airlift, type: relocation, object: dissidents, origin: {value: iraq,"
                                + " inferred: their camps were there}, destination: tirana,",
                        "{event: airlift, type: relocation,"
                                + " object: dissidents, origin: {value: iraq, inferred: their camps were there},"),
                new SeedEdit(
                        "an actor",
                        "{event: sanctions, type: sanction, actor: usa,",
                        "{event: sanctions, type: sanction, actor: eu,"),
                new SeedEdit(
                        "an object",
                        "{event: building-of-ashraf-3, type: construction, actor: mek, object: ashraf-3,",
                        "{event: building-of-ashraf-3, type: construction, actor: mek, object: ashraf-2,"),
                new SeedEdit(
                        "an outcome", "object: ashraf-3, outcome: a small town,", "object: ashraf-3, outcome: a town,"),
                new SeedEdit(
                        "a date",
                        "{event: airlift, type: relocation, object: dissidents, origin: {value: iraq, inferred: their camps were"
                                + " there}, destination: tirana, after: camp-attacks, cause: {value: camp-attacks, inferred: from"
                                + " 'after'}, when: \"2016\"",
                        "{event: airlift, type: relocation, object: dissidents, origin: {value: iraq, inferred: their camps were"
                                + " there}, destination: tirana, after: camp-attacks, cause: {value: camp-attacks, inferred: from"
                                + " 'after'}, when: \"2016-09\""),
                new SeedEdit(
                        "a date's inference",
                        "object: ashraf-3, outcome: a small town, when: {value: ../2022, inferred: before the article}",
                        "object: ashraf-3, outcome: a small town, when: {value: ../2022, inferred: from the text}"),
                new SeedEdit(
                        "a quantity",
                        "{entity: microsoft-report, quantity: 13 pages}",
                        "{entity: microsoft-report, quantity: about 13 pages}"),
                new SeedEdit(
                        "a type",
                        "{event: allied-condemnation, type: condemnation,",
                        "{event: allied-condemnation, type: criticism,"),
                new SeedEdit(
                        "a standing",
                        "- quote: America even sanctioning the MOIS and its leadership\n",
                        "- quote: America even sanctioning the MOIS and its leadership\n  standing: predicted\n"),
                new SeedEdit(
                        "a standing on which an event rests",
                        "- quote: Built by the MEK on previously vacant farmland, Ashraf 3\n",
                        "- quote: Built by the MEK on previously vacant farmland, Ashraf 3\n  standing: alleged\n  by: iran\n"),
                new SeedEdit(
                        "a polarity",
                        "- quote: others were denied entry to the country\n",
                        "- quote: others were denied entry to the country\n  polarity: negated\n"),
                new SeedEdit(
                        "a claimant",
                        "- quote: the cyberattack, which threatened to cripple public services\n  by: rama\n",
                        "- quote: the cyberattack, which threatened to cripple public services\n  by: microsoft\n"),
                new SeedEdit(
                        "a claimant who is nobody",
                        "- quote: This extreme response\n  by: rama\n",
                        "- quote: This extreme response\n  by: unattributed\n"),
                new SeedEdit(
                        "a via",
                        "- quote: This extreme response\n  by: rama\n",
                        "- quote: This extreme response\n  by: rama\n  via: upi\n"),
                new SeedEdit(
                        "an endorsement",
                        "- quote: the severity and risk of the cyberattack\n  by: rama\n  standing: opinion\n",
                        "- quote: the severity and risk of the cyberattack\n  by: rama\n  endorsed: true\n"),
                new SeedEdit(
                        "a quote made longer",
                        "- quote: Ashraf 3 has grown into a small town\n",
                        "- quote: Ashraf 3 has grown into a small town. A major summit\n"),
                new SeedEdit(
                        "a second quote",
                        "- quote: Ashraf 3 has grown into a small town\n",
                        "- quote: [Ashraf 3 has grown into a small town, the headquarters of the Iranian resistance]\n"),
                new SeedEdit(
                        "an end of a membership",
                        "{who: albania, type: membership, post: member, org: nato, when: 2009/..}",
                        "{who: albania, type: membership, post: member, org: nato, when: 2009/2021}"),
                new SeedEdit(
                        "an annotation of one claim",
                        "- quote: 13-page report\n",
                        "- quote: 13-page report\n  annotation: {by: somebody, confidence: 0.5}\n"),
                new SeedEdit(
                        "several annotators, an attribute and a note",
                        "- quote: 13-page report\n",
                        "- quote: 13-page report\n  annotation: [{by: Ada}, {by: Bo}]\n  attributes: {sure: yes}\n  note: hm\n"),
                new SeedEdit(
                        "a quote that is only context",
                        "- quote: 13-page report\n",
                        "- quote: {text: 13-page report, context: true}\n"),
                new SeedEdit(
                        "a role of one's own",
                        "{entity: microsoft-report, quantity: 13 pages}",
                        "{entity: microsoft-report, quantity: 13 pages, own:tells of: microsoft}"),
                new SeedEdit(
                        "a claim taken out",
                        "- quote: NATO and the European Union condemned the attack\n  says:\n  - {event:"
                                + " nato-and-eu-condemnation, type: condemnation, actor: [nato, eu], target: cyberattacks, when:"
                                + " {value: \"2022\", inferred: \"the year, from the article's date\"}}\n",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void an_edit_changes_only_what_depends_on_the_edited_claim(SeedEdit edit) {
        Article edited = Articles.article(SEED, edit.apply(YAML));
        Set<String> before = new HashSet<>(Articles.mapped(ARTICLE).lines());
        Set<String> after = new HashSet<>(Articles.mapped(edited).lines());
        Set<String> changed = new TreeSet<>(symmetricDifference(before, after));
        assertThat(changed).as("the edit changes something").isNotEmpty();
        Set<String> allowed = allowed(ARTICLE, edited);
        assertThat(changed).allMatch(line -> allowed.contains(subject(line)));
    }

    private static Set<String> symmetricDifference(Set<String> a, Set<String> b) {
        Set<String> difference = new HashSet<>(a);
        difference.addAll(b);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        difference.removeAll(both);
        return difference;
    }

    /**
     * The subjects that an edit may touch: the claims that it changed, their quotes and sources, and the one thing that
     * they are about, with its holder or subject where a tie has a shortcut, and, by the plain-fact rule, the other
     * claims about that thing. The article itself only as it mentions a thing that nobody else tells of.
     */
    private static Set<String> allowed(Article before, Article after) {
        Set<Claim> changed = new HashSet<>(claims(before));
        changed.addAll(claims(after));
        Set<Claim> kept = new HashSet<>(claims(before));
        kept.retainAll(claims(after));
        changed.removeAll(kept);
        Set<ThingId> things = changed.stream().map(Claim::about).collect(Collectors.toSet());
        assertThat(things).as("one edit is of one thing").hasSize(1);
        RelativeIris iris = new RelativeIris(before.id());
        Set<String> allowed = new HashSet<>();
        for (Claim claim : changed) {
            String iri = iris.claim(ClaimRecipe.of(claim, iris));
            allowed.add(iri);
            if (claim.claimant() instanceof Claimant.Unattributed) {
                allowed.add(iri + "/source");
            }
            claim.annotations().stream().skip(1).forEach(annotation -> allowed.add(iri + "/annotation-2"));
            claim.annotations().forEach(annotation -> allowed.add(iri + "/annotation"));
            claim.attributes().forEach(attribute -> allowed.add(RelativeIris.attribute(attribute.name())));
            claim.ownRoles().forEach(role -> allowed.add(RelativeIris.role(role.name())));
            claim.quotes().forEach(quote -> allowed.add(iris.quote(quote)));
            claim.roles().stream()
                    .filter(role -> Set.of("holder", "subject").contains(role.name()))
                    .forEach(role -> allowed.add(iris.thing(((Value.Thing) role.value()).id())));
        }
        things.forEach(thing -> {
            allowed.add(iris.thing(thing));
            boolean told =
                    claims(after).stream().anyMatch(claim -> claim.about().equals(thing));
            if (!told) {
                allowed.add(iris.article());
            }
        });
        return allowed.stream()
                .map(iri -> "<" + Articles.BASE.resolve(iri) + ">")
                .collect(Collectors.toSet());
    }

    /** Claims apart from where they stand in the file. */
    private static List<Claim> claims(Article article) {
        return article.claims().stream()
                .map(claim -> new Claim(
                        Articles.NOWHERE,
                        claim.about(),
                        claim.claimant(),
                        claim.via(),
                        claim.before(),
                        claim.endorsed(),
                        claim.standing(),
                        claim.negated(),
                        claim.roles(),
                        claim.ownRoles(),
                        claim.quotes(),
                        claim.annotations(),
                        claim.attributes(),
                        claim.notes(),
                        claim.withheld()))
                .toList();
    }

    private static String subject(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    @Test
    void there_are_at_least_twenty_edits() {
        assertThat(edits()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void a_word_at_the_start_of_the_text_moves_every_quote_and_no_claim() {
        Article moved = Articles.article(
                ".",
                YAML.replace(
                        "  text: article.txt\n",
                        "  body: " + Articles.json("Exclusive: " + Articles.file(SEED + "/article.txt")) + "\n"));
        assertThat(claimIris(moved)).isEqualTo(claimIris(ARTICLE));
        assertThat(quoteStarts(moved))
                .isEqualTo(quoteStarts(ARTICLE).stream()
                        .map(start -> start + "Exclusive: ".length())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> claimIris(Article article) {
        return Articles.mapped(article).lines().stream()
                .map(StabilityTest::subject)
                .filter(subject -> subject.matches(".*/claim/[0-9a-f]{32}>"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> quoteStarts(Article article) {
        return article.claims().stream()
                .flatMap(claim -> claim.quotes().stream())
                .map(quote -> quote.start())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(longs = {0, 1, 2, 3, 4})
    void the_order_of_the_claims_in_the_file_changes_nothing(long seed) {
        int start = YAML.indexOf("\nclaims:\n") + "\nclaims:\n".length();
        List<String> claims = new ArrayList<>(
                List.of(YAML.substring(start).replaceAll("(?m)^#.*\n|^\n", "").split("(?m)^(?=- )")));
        assertThat(claims).hasSizeGreaterThan(100);
        if (seed == 0) {
            Collections.reverse(claims);
        } else {
            Collections.shuffle(claims, new Random(seed));
        }
        Article shuffled = Articles.article(SEED, YAML.substring(0, start) + String.join("", claims));
        assertThat(Articles.mapped(shuffled).lines())
                .isEqualTo(Articles.mapped(ARTICLE).lines());
    }

    @Test
    void another_base_changes_nothing_but_the_base() {
        Base other = new Base("http://localhost:3030/");
        MappedGraph there = new Mapper(other, Ontology.get()).map(ARTICLE);
        Set<String> renamed = there.lines().stream()
                .map(line -> line.replace("<" + other.iri(), "<" + Articles.BASE.iri()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(renamed).isEqualTo(new TreeSet<>(Articles.mapped(ARTICLE).lines()));
    }
}
