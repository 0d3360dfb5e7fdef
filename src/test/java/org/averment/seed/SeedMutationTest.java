package org.averment.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No single part of the seed's annotation can change unnoticed: the check refuses it, or the golden facts differ. */
class SeedMutationTest {
    private static final MutantCheck CHECK = new MutantCheck(Seed.DRAFT, GoldenFacts.read(Seed.ARTICLE, Seed.text()));
    private static final List<Mutation> ALL = new Mutations(Seed.DRAFT).all().toList();
    /** A prime, so that the sample runs through all kinds. */
    private static final int STRIDE = 211;
    /** Fewer would mean that the enumeration, not the seed, has shrunk. */
    private static final int FEWEST = 20_000;

    @Test
    void every_single_mutation_of_a_claim_is_caught() {
        List<String> unnoticed = ALL.parallelStream()
                .filter(mutation -> !CHECK.caught(mutation))
                .map(Mutation::what)
                .toList();
        Map<String, Long> tally =
                ALL.stream().collect(Collectors.groupingBy(Mutation::kind, TreeMap::new, Collectors.counting()));
        System.out.println(ALL.size() + " mutations of the seed, not caught " + unnoticed.size() + ": " + tally);
        assertThat(unnoticed).isEmpty();
        assertThat(ALL).hasSizeGreaterThan(FEWEST);
    }

    @Test
    void a_claim_by_itself_is_judged_as_in_the_whole() {
        assertThat(IntStream.iterate(0, i -> i < ALL.size(), i -> i + STRIDE)
                        .mapToObj(ALL::get)
                        .filter(mutation -> CHECK.caught(mutation) != CHECK.caughtInWhole(mutation)))
                .isEmpty();
    }

    @Test
    void a_claim_that_stays_as_it_is_is_not_caught() {
        assertThat(IntStream.range(0, Seed.DRAFT.claims().size())
                        .mapToObj(i -> new Mutation(
                                "none", "none", i, List.of(Seed.DRAFT.claims().get(i))))
                        .filter(CHECK::caught))
                .isEmpty();
    }
}
