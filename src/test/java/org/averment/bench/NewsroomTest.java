package org.averment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsroomTest {
    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others() throws IOException {
        assertThat(lines(3, 7)).isEqualTo(lines(3, 7));
        assertThat(lines(3, 8)).doesNotContainAnyElementsOf(lines(3, 7));
    }

    @Test
    void an_article_does_not_depend_on_how_many_are_made() throws IOException {
        assertThat(lines(5, 7).subList(0, 2)).isEqualTo(lines(2, 7));
    }

    @Test
    void an_article_is_of_the_size_of_news() throws IOException {
        Statistics statistics = Newsroom.of(1).write(50, new ByteArrayOutputStream());
        assertThat(statistics.textBytesEach()).isBetween(3_000L, 4_000L);
        assertThat(statistics.entities()).isEqualTo(50 * 25);
        assertThat(statistics.claims()).isEqualTo(50 * 20);
        assertThat(statistics.quotes()).isBetween(50 * 20L, 50 * 30L);
    }

    @Test
    void every_standing_and_every_kind_of_picture_occurs() throws IOException {
        Statistics statistics = Newsroom.of(1).write(20, new ByteArrayOutputStream());
        assertThat(statistics.standings())
                .containsOnlyKeys(
                        "stated", "alleged", "denied", "opinion", "proposed", "predicted", "ruled", "ruled, negated");
        assertThat(statistics.things()).containsOnlyKeys("event", "case", "who", "relation", "entity");
    }

    @Test
    void the_first_are_named_most_often_by_a_zipf_law() {
        Dice dice = Dice.of(3, 0);
        Map<Integer, Long> drawn =
                IntStream.range(0, 100_000).mapToObj(i -> dice.zipf(1_000)).collect(counts());
        // The n-th is drawn 1/n as often as the first, which is drawn in one of H(1000) = 7.5 cases.
        assertThat(drawn.get(0)).isBetween(12_000L, 14_700L);
        assertThat(drawn.get(9)).isBetween(1_100L, 1_600L);
        assertThat(drawn.get(99)).isBetween(80L, 200L);
        assertThat(drawn.keySet()).allMatch(number -> number >= 0 && number < 1_000);
    }

    @Test
    void articles_share_entities_by_their_keys() {
        Newsroom newsroom = Newsroom.of(5);
        Map<String, Long> keys = IntStream.range(0, 200)
                .boxed()
                .flatMap(number -> newsroom.article(number).cast().all().stream())
                .flatMap(member -> member.key().stream())
                .collect(counts());
        assertThat(keys.values().stream().max(Comparator.naturalOrder()))
                .hasValueSatisfying(most -> assertThat(most).isGreaterThan(50));
        assertThat(keys.values()).filteredOn(times -> times == 1).hasSizeGreaterThan(500);
    }

    @Test
    void names_stand_in_several_scripts() throws IOException {
        assertThat(String.join("\n", lines(40, 2)))
                .containsPattern("\\p{IsCyrillic}")
                .containsPattern("\\p{IsGreek}")
                .containsPattern("\\p{IsArabic}")
                .containsPattern("\\p{IsHan}")
                .containsPattern("\\p{IsDevanagari}")
                .containsPattern("\\p{IsGeorgian}")
                .containsPattern("\\p{IsHangul}")
                .contains("\uD83D\uDD4A");
    }

    private static <K> java.util.stream.Collector<K, ?, Map<K, Long>> counts() {
        return Collectors.groupingBy(key -> key, Collectors.counting());
    }

    private static List<String> lines(int count, long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Newsroom.of(seed).write(count, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
