package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final long SEED = Long.getLong("averment.seed", 1L);
    /** Few letters, so that words overlap themselves; two of them share a place in the table. */
    private static final String LETTERS = "ab\u0161a😀 ";

    @Test
    void every_place_is_the_one_that_a_plain_search_finds() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            String text = word(random, LETTERS, random.nextInt(60));
            String words = word(random, LETTERS, 1 + random.nextInt(6));
            assertThat(new Passages(text).places(words, place -> true, Integer.MAX_VALUE))
                    .as("seed %d: \"%s\" in \"%s\"", SEED, words, text)
                    .isEqualTo(plain(text, words));
        }
    }

    @Test
    void only_places_that_count_are_listed_and_only_so_many() {
        Passages passages = new Passages("aaaaaaaa");
        assertThat(passages.places("aa", place -> place % 2 == 1, Integer.MAX_VALUE))
                .containsExactly(1, 3, 5);
        assertThat(passages.places("aa", place -> place % 2 == 1, 2)).containsExactly(1, 3);
        assertThat(passages.places("aa", place -> true, 0)).isEmpty();
    }

    @Test
    void one_text_is_searched_again_and_again() {
        Random random = new Random(SEED);
        String text = word(random, LETTERS, 300);
        Passages passages = new Passages(text);
        for (int i = 0; i < 1_000; i++) {
            String words = word(random, LETTERS, 1 + random.nextInt(4));
            assertThat(passages.places(words, place -> true, Integer.MAX_VALUE)).isEqualTo(plain(text, words));
        }
    }

    @Test
    void very_many_words_are_found_where_a_plain_search_finds_them() {
        Random random = new Random(SEED);
        String text = word(random, "ab", 400) + word(random, LETTERS, 400);
        Passages passages = new Passages(text);
        for (int i = 0; i < 3_000; i++) {
            int start = random.nextInt(text.length() - 20);
            String there = text.substring(start, start + 1 + random.nextInt(19));
            String words = i % 3 == 0 ? there + "b" : there;
            assertThat(passages.places(words, place -> true, Integer.MAX_VALUE))
                    .as("seed %d: \"%s\"", SEED, words)
                    .isEqualTo(plain(text, words));
        }
        assertThat(passages.places("aaaaaaaaaaaaaaaaaaaaaaaaaaaaab", place -> true, 9))
                .isEmpty();
        assertThat(passages.places(text, place -> true, 9)).containsExactly(0);
        assertThat(passages.places(text + "a", place -> true, 9)).isEmpty();
    }

    private static List<Integer> plain(String text, String words) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(at);
        }
        return places;
    }

    private static String word(Random random, String letters, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(letters.charAt(random.nextInt(letters.length())));
        }
        return out.toString();
    }
}
