package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void every_place_is_the_one_that_a_plain_search_finds() {
        long seed = Long.getLong("averment.seed", 1L);
        Random random = new Random(seed);
        // Few letters, so that words overlap themselves; two of them share a place in the table.
        String letters = "ab\u0161a😀 ";
        for (int i = 0; i < 20_000; i++) {
            String text = word(random, letters, random.nextInt(60));
            String words = word(random, letters, 1 + random.nextInt(6));
            Passages passages = new Passages(text);
            for (int from = 0; from <= text.length() + 1; from++) {
                assertThat(passages.find(words, from))
                        .as("seed %d: \"%s\" in \"%s\" from %d", seed, words, text, from)
                        .isEqualTo(text.indexOf(words, from));
            }
        }
    }

    private static String word(Random random, String letters, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(letters.charAt(random.nextInt(letters.length())));
        }
        return out.toString();
    }
}
