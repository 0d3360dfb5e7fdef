package org.averment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> ROLES =
            List.of("actor", "target", "object", "part-of", "when", "who", "as", "located-in", "reviewed-by");

    @ParameterizedTest
    @CsvSource({
        "acter, actor",
        "atcor, actor",
        "Actor, actor",
        "partOf, part-of",
        "part_of, part-of",
        "wehn, when",
        "locatedin, located-in",
        "reviwed-by, reviewed-by",
        "AS, as",
    })
    void a_slip_finds_the_word_that_was_meant(String slip, String meant) {
        assertThat(Nearest.to(slip, ROLES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"banana", "is", "x", "subject-matter", "' '"})
    void another_word_finds_nothing(String word) {
        assertThat(Nearest.to(word, ROLES)).isEmpty();
    }

    @Test
    void the_answer_does_not_depend_on_the_order_of_the_candidates() {
        assertThat(Nearest.to("cat", List.of("rat", "bat", "hat"))).contains("bat");
        assertThat(Nearest.to("cat", List.of("hat", "bat", "rat"))).contains("bat");
    }

    @Test
    void a_passage_or_a_crowd_of_candidates_costs_little() {
        List<String> crowd = IntStream.range(0, 100_000)
                .mapToObj(i -> "entity-" + i + "-" + "x".repeat(i % 50))
                .toList();
        assertThat(Nearest.to("y".repeat(1_000_000), crowd)).isEmpty();
        assertThat(Nearest.to("entity-99999-" + "x".repeat(48), crowd)).isPresent();
        assertThat(Nearest.to("", crowd)).isEmpty();
        assertThat(Nearest.to("word", Collections.emptyList())).isEmpty();
    }
}
