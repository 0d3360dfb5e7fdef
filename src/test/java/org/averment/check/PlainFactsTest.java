package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.averment.model.Article;
import org.averment.model.Claim;
import org.averment.model.Claimant;
import org.averment.rdf.MappedGraph;
import org.averment.vocab.Av;
import org.averment.vocab.Ontology;
import org.junit.jupiter.api.Test;

/** The plain-fact rule on an article that has one of each of what must not become a fact. */
class PlainFactsTest {
    private static final String STRESS = "src/test/resources/stress";

    private final Article article = Articles.article(STRESS, Articles.file(STRESS + "/plain-facts.yaml"));
    private final MappedGraph mapped = Articles.mapped(article);

    private static Set<String> lines(String file) {
        return Articles.file(STRESS + "/" + file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_facts_on_things_are_exactly_those_listed() {
        assertThat(factsOnThings()).containsExactlyElementsOf(lines("plain-facts.expected"));
    }

    /** Things are what the article mentions. */
    private Set<String> factsOnThings() {
        Node mentions = NodeFactory.createURI("http://schema.org/mentions");
        Set<Node> things = mapped.quads().stream()
                .filter(quad -> quad.getPredicate().equals(mentions))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
        return mapped.quads().stream()
                .filter(quad -> things.contains(quad.getSubject()))
                .filter(quad -> quad.getPredicate().getURI().startsWith(Av.NS))
                .filter(quad -> !Set.of(Av.NAME_KEY, Av.KEY)
                        .contains(quad.getPredicate().getURI()))
                .map(quad -> word(quad.getSubject()) + " " + word(quad.getPredicate()) + " " + word(quad.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String word(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI().replaceAll(".*[/#]", "");
    }

    @Test
    void the_claims_withheld_and_why_are_exactly_those_listed() {
        List<String> withheld = article.claims().stream()
                .flatMap(claim ->
                        claim
                                .withheld()
                                .map(reason -> claim.about() + " " + claimant(claim) + " " + reason.name())
                                .stream())
                .toList();
        assertThat(withheld).containsExactlyInAnyOrderElementsOf(lines("withheld.expected"));
    }

    private static String claimant(Claim claim) {
        if (claim.claimant() instanceof Claimant.Named named) {
            return named.id().toString();
        }
        return claim.claimant() instanceof Claimant.ArticleVoice ? "article" : "unattributed";
    }

    @Test
    void no_label_accuses() {
        Set<String> labels = mapped.quads().stream()
                .filter(quad -> quad.getPredicate().getURI().endsWith("rdf-schema#label"))
                .filter(quad -> List.of("fire", "bribe", "hiding", "arson", "sleep", "move", "rebuilding")
                        .contains(word(quad.getSubject())))
                .map(quad -> word(quad.getSubject()) + ": " + word(quad.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(labels)
                .containsExactly(
                        "arson: denied crime",
                        "bribe: alleged payment",
                        "fire: accident: The harbour at Vlora",
                        "hiding: claimed crime",
                        "move: proposed relocation",
                        "rebuilding: predicted construction",
                        "sleep: claimed happening");
    }

    @Test
    void the_proofs_find_nothing_wrong() {
        assertThat(new Proofs(Ontology.get()).unproved(article, mapped, Articles.NOWHERE))
                .isEmpty();
    }

    @Test
    void any_withheld_picture_written_as_facts_is_caught() {
        assertThat(Leaks.tried(article, mapped)).isPositive();
    }

    @Test
    void an_event_of_a_class_that_the_ontology_does_not_know_must_be_established_too() {
        Article riot = Articles.inline("The mayor spoke of a riot. It was in Fier.", """
                entities:
                  mayor: {type: Person, name: The mayor}
                  fier: {type: Place, name: Fier}
                  riot: {type: Riot, name: a riot}
                claims:
                - quote: It was in Fier
                  says: [{entity: riot, place: fier}]
                - quote: spoke of a riot
                  by: mayor
                  says: [{event: riot, type: protest}]
                """);
        assertThat(riot.claims()).allMatch(claim -> claim.withheld().isPresent());
        MappedGraph graph = Articles.mapped(riot);
        assertThat(graph.lines()).noneMatch(line -> line.contains("<" + Av.term("place") + ">"));
        assertThat(Leaks.tried(riot, graph)).isEqualTo(2);
    }

    @Test
    void a_shortcut_of_another_kind_than_the_tie_is_caught() {
        var graph = Articles.graph(mapped);
        String prefix = mapped.iri() + "/entity/";
        graph.add(Triple.create(
                NodeFactory.createURI(prefix + "marku"),
                NodeFactory.createURI(Av.term("worksFor")),
                NodeFactory.createURI(prefix + "council")));
        assertThat(new PlainFactProof(Ontology.get(), graph, mapped.iri()).unproved(Articles.NOWHERE))
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("shortcut"));
    }
}
