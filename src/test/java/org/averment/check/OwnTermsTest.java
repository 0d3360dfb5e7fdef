package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Diagnostic;
import org.averment.model.OwnRole;
import org.averment.model.Quote;
import org.averment.model.Term;
import org.averment.model.ThingId;
import org.averment.model.Withheld;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ontology does not know is kept under a name of its own, and never taken for more than that. */
class OwnTermsTest {
    private static final String HEAD = """
            article: {id: a, body: "Ana works for Bob. Ana, they say, robbed Bob."}
            entities:
              ana: {type: Person, name: Ana}
              bob: {type: [Person, "own:Boss, as such"], name: Bob}
            """;

    private static final String GRAPH = " <https://news.example/article/a> .";

    private static Article article(String claims) {
        return Articles.article(".", HEAD + claims);
    }

    private static List<String> findings(String claims) {
        return Articles.checked(".", HEAD + claims).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static List<String> lines(Article article) {
        return Articles.mapped(article).lines();
    }

    @Test
    void types_of_ones_own_are_kept_without_a_word() {
        String claims = """
                claims:
                - quote: Ana works for Bob
                  says:
                  - {event: e, type: "own:Work/Daily"}
                  - {relation: "own:Works for", subject: ana, object: bob}
                  - {case: c, stage: "own:plea deal", defendant: ana}
                  - {who: ana, org: bob, type: own:tie}
                """;
        assertThat(findings(claims)).isEmpty();
        Article article = article(claims);
        assertThat(article.entities().get(1).types())
                .contains(new Term("class", "Boss, as such", false), new Term("class", "Person", true));
        assertThat(article.claims())
                .extracting(claim -> claim.about().toString())
                .containsExactly("e", "own-works-for--ana--bob", "c--own-plea-deal", "ana--bob");
        assertThat(lines(article))
                .anyMatch(line -> line.contains("/term/event-type/Work%2FDaily> ") && line.contains("\"Work/Daily\""))
                .anyMatch(line -> line.contains("/term/relation-type/Works%20for> "))
                .anyMatch(line -> line.contains("/term/stage/plea%20deal> "))
                .anyMatch(line -> line.contains("/term/class/Boss%2C%20as%20such> "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"own:", "own: "})
    void a_blank_name_is_refused(String blank) {
        assertThat(findings("claims: [{quote: they say, says: [{event: e, type: \"" + blank + "\"}]}]\n"))
                .containsExactly("claims.yaml:5:52: error: this cannot be a name of one's own: \"" + blank
                        + "\" - expected 1 to 200 characters [bad-own-name]");
        assertThat(findings("claims: [{quote: they say, says: [{entity: ana, \"" + blank + "\": bob}]}]\n"))
                .containsExactly("claims.yaml:5:49: error: this cannot be a name of one's own: \"" + blank
                        + "\" - expected 1 to 200 characters [bad-own-name]");
    }

    @Test
    void a_name_has_at_most_two_hundred_characters() {
        String longest = "😀".repeat(200);
        assertThat(findings("claims: [{quote: they say, says: [{entity: ana, \"own:" + longest + "\": bob}]}]\n"))
                .isEmpty();
        assertThat(findings("claims: [{quote: they say, says: [{entity: ana, \"own:" + longest + "x\": bob}]}]\n"))
                .hasSize(1);
        assertThat(findings("claims: [{quote: they say, attributes: {" + longest
                        + "x: y}, says: [{entity: ana, description: d}]}]\n"))
                .singleElement()
                .asString()
                .endsWith("[bad-own-name]");
    }

    @Test
    void a_role_of_ones_own_needs_a_thing_of_the_file() {
        assertThat(findings("claims: [{quote: they say, says: [{entity: ana, own:knows: [bob, bo]}]}]\n"))
                .containsExactly("claims.yaml:5:66: error: nothing in this file has this id: \"bo\" - nearest: bob"
                        + " [unknown-entity]");
    }

    @Test
    void roles_of_ones_own_join_anything_and_stay_in_the_claim() {
        Article article = article("""
                claims:
                - quote: Ana works for Bob
                  says: [{entity: ana, "own:works for": [bob, {value: ana, inferred: herself}, bob], description: busy}]
                """);
        Claim claim = article.claims().get(0);
        assertThat(claim.ownRoles())
                .containsExactly(
                        new OwnRole("works for", new ThingId.Local("bob"), Optional.empty()),
                        new OwnRole("works for", new ThingId.Local("ana"), Optional.of("herself")));
        assertThat(claim.withheld()).isEmpty();
        List<String> lines = lines(article);
        String role = "<https://news.example/term/role/works%20for>";
        assertThat(lines)
                .filteredOn(line -> line.contains(role))
                .containsExactly(
                        claim(article) + " " + role + " <https://news.example/article/a/entity/ana>" + GRAPH,
                        claim(article) + " " + role + " <https://news.example/article/a/entity/bob>" + GRAPH,
                        claim(article) + " <https://w3id.org/averment/ns#inferred> " + role + GRAPH,
                        role + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#Property>" + GRAPH,
                        role + " <http://www.w3.org/2000/01/rdf-schema#label> \"works for\"" + GRAPH);
        assertThat(lines).anyMatch(line -> line.contains("ns#involves> <https://news.example/article/a/entity/bob>"));
    }

    private static String claim(Article article) {
        return Articles.mapped(article).lines().stream()
                .filter(line -> line.contains("#Claim>"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_claim_of_own_roles_alone_is_whole_and_no_plain_fact() {
        Article article = article("claims: [{quote: Ana works for Bob, says: [{entity: ana, own:type: bob}]}]\n");
        assertThat(article.claims().get(0).roles()).isEmpty();
        assertThat(article.claims().get(0).withheld()).contains(Withheld.OWN_ROLES);
        sound(article);
        assertThat(lines(article))
                .noneMatch(line ->
                        line.startsWith("<https://news.example/article/a/entity/ana>") && line.contains("/term/"));
    }

    /** It bears the name of the role that would establish the event, and of the one that would accuse. */
    @Test
    void an_own_role_never_lands_on_an_event_that_is_only_alleged() {
        Article article = article("""
                claims:
                - quote: robbed Bob
                  by: unattributed
                  standing: alleged
                  says: [{event: robbery, type: robbery, own:actor: ana}]
                - quote: Ana, they say
                  says: [{event: robbery, own:type: ana, own:actor: ana}, {event: robbery, target: bob, own:type: bob}]
                """);
        assertThat(article.claims())
                .extracting(claim -> claim.withheld().orElseThrow())
                .containsExactly(Withheld.NOT_FACTUAL, Withheld.NOT_ESTABLISHED, Withheld.NOT_ESTABLISHED);
        sound(article);
        String robbery = "<https://news.example/article/a/entity/robbery>";
        assertThat(lines(article))
                .filteredOn(line -> line.startsWith(robbery))
                .noneMatch(line -> line.contains("/entity/ana>") || line.contains("/entity/bob>"));
        assertThat(lines(article)).anyMatch(line -> line.startsWith(robbery) && line.contains("\"alleged robbery\""));
    }

    private static void sound(Article article) {
        assertThat(new Proofs(Ontology.get()).unproved(article, Articles.mapped(article), Articles.NOWHERE))
                .isEmpty();
    }

    @Test
    void the_same_claim_with_other_remarks_is_still_given_twice() {
        String says = "says: [{entity: ana, own:knows: bob}]";
        assertThat(findings("claims:\n- {quote: they say, note: a, " + says
                        + "}\n- {quote: {text: they say, context: true},"
                        + " attributes: {b: c}, annotation: [{by: D}, {by: E}], " + says + "}\n"))
                .singleElement()
                .asString()
                .endsWith("[duplicate-claim]");
        assertThat(findings("claims:\n- {quote: they say, " + says + "}\n- {quote: they say, "
                        + says.replace("knows", "likes") + "}\n"))
                .isEmpty();
    }

    @Test
    void remarks_and_annotators_are_written_where_they_belong() {
        Article article = Articles.article(".", """
                article: {id: a, body: Ana works., attributes: {Desk: [home, "2"]}, note: Read twice}
                annotation: [{by: Ada}, {by: Bo}, {by: Cy}]
                entities: {ana: {type: Person, mentions: Ana, attributes: {"A/B": "yes\\n"}, note: Seen}}
                claims: [{quote: Ana works, annotation: [{by: Ada}, {by: Bo}], note: Hm, attributes: {..: dots},
                  says: [{entity: ana, description: busy}]}]
                """);
        sound(article);
        List<String> lines = lines(article);
        String article1 = "<https://news.example/article/a>";
        assertThat(lines)
                .contains(
                        article1 + " <https://news.example/term/attribute/Desk> \"home\"" + GRAPH,
                        article1 + " <https://news.example/term/attribute/Desk> \"2\"" + GRAPH,
                        article1 + " <http://www.w3.org/2000/01/rdf-schema#comment> \"Read twice\"" + GRAPH,
                        "<https://news.example/article/a/entity/ana> <https://news.example/term/attribute/A%2FB> \"yes\\n\""
                                + GRAPH,
                        "<https://news.example/article/a/entity/ana> <https://w3id.org/averment/ns#mention>"
                                + " <https://news.example/article/a#char=0,3>" + GRAPH,
                        "<https://news.example/article/a#char=0,3> <http://www.w3.org/ns/oa#exact> \"Ana\"" + GRAPH,
                        "<https://news.example/term/attribute/Desk> <http://www.w3.org/2000/01/rdf-schema#label> \"Desk\""
                                + GRAPH)
                .anyMatch(line -> line.contains("<https://news.example/term/attribute/%2E%2E> \"dots\""))
                .anyMatch(line ->
                        line.startsWith("<https://news.example/article/a/annotation-3> ") && line.contains("\"Cy\""))
                .anyMatch(line -> line.contains("/annotation-2> ") && line.contains("/claim/"));
        assertThat(article.entities().get(0).names()).containsExactly("Ana");
    }

    @Test
    void context_is_marked_unless_the_same_passage_is_quoted() {
        Article article = article("""
                claims:
                - quote: [{text: works for, context: true}, {text: Ana works, context: true}, {text: Ana works, at: [0, 9]}]
                  says: [{entity: ana, own:knows: bob}]
                """);
        assertThat(article.claims().get(0).quotes()).extracting(Quote::context).containsExactly(true, false);
        String context = " <https://w3id.org/averment/ns#context> ";
        String quote = " <https://w3id.org/averment/ns#quote> ";
        assertThat(lines(article)).filteredOn(line -> line.contains(quote)).hasSize(2);
        assertThat(lines(article))
                .filteredOn(line -> line.contains(context))
                .singleElement()
                .asString()
                .contains(context + "<https://news.example/article/a#char=4,13>");
    }

    @Test
    void the_quads_do_not_depend_on_the_order_of_what_was_written() {
        String there = """
                claims: [{quote: [Ana works, for Bob], attributes: {x: y, a: [b, c]},
                  says: [{entity: ana, own:b: [ana, bob], own:a: bob, "own:ä": bob, "own:🙂": bob, description: d}]}]
                """;
        String back = """
                claims: [{quote: [for Bob, Ana works], attributes: {a: [c, b], x: y},
                  says: [{entity: ana, description: d, "own:🙂": bob, "own:ä": bob, own:a: bob, own:b: [bob, ana]}]}]
                """;
        assertThat(lines(article(there))).isEqualTo(lines(article(back)));
        assertThat(lines(article(there))).isSortedAccordingTo(org.averment.rdf.CodePointOrder.INSTANCE);
        Graph graph = Articles.graph(Articles.mapped(article(there)));
        assertThat(graph.size()).isEqualTo(lines(article(there)).size());
    }
}
