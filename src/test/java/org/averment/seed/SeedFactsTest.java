package org.averment.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The seed says what its article says, and nothing else. */
class SeedFactsTest {
    private static final String TEXT = Seed.text();
    private static final List<Fact> GOLDEN = GoldenFacts.read(Seed.ARTICLE, TEXT);
    private static final List<Fact> IN_GRAPH = new GraphFacts(graph(), Seed.GRAPH.iri()).all();

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        Seed.GRAPH.quads().forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    @Test
    void the_seed_has_neither_faults_nor_warnings() {
        assertThat(Seed.read(Seed.ANNOTATION).diagnostics()).isEmpty();
        assertThat(Seed.CHECKED.diagnostics()).isEmpty();
        assertThat(Seed.read(Seed.REGISTER).diagnostics()).isEmpty();
    }

    @Test
    void every_golden_fact_is_in_the_graph() {
        assertThat(shown(minus(asGraph(GOLDEN), IN_GRAPH))).as("missing").isEmpty();
    }

    @Test
    void the_graph_claims_nothing_that_is_no_golden_fact() {
        assertThat(shown(minus(IN_GRAPH, asGraph(GOLDEN)))).as("surplus").isEmpty();
        assertThat(IN_GRAPH).hasSameSizeAs(GOLDEN);
    }

    @Test
    void the_graph_tells_the_checked_claims_and_those_are_the_golden_facts_value_by_value() {
        List<Fact> claims = ClaimFacts.of(Seed.ARTICLE);
        assertThat(shown(minus(GOLDEN, claims))).as("missing").isEmpty();
        assertThat(shown(minus(claims, GOLDEN))).as("surplus").isEmpty();
        assertThat(new HashSet<>(asGraph(claims))).isEqualTo(new HashSet<>(IN_GRAPH));
    }

    private static List<Fact> asGraph(List<Fact> facts) {
        return facts.stream().map(Fact::asGraph).toList();
    }

    private static Set<Fact> minus(Collection<Fact> facts, Collection<Fact> others) {
        Set<Fact> left = new HashSet<>(facts);
        left.removeAll(new HashSet<>(others));
        return left;
    }

    private static String shown(Set<Fact> facts) {
        return facts.stream().map(fact -> fact.shown(TEXT)).sorted().collect(Collectors.joining("\n"));
    }
}
