package org.averment.reader.labelstudio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p><p>two</p>|Onetwo",
                "One<br/>two<BR>three|One\\ntwo\\nthree",
                "3 < 4 and 5 > 4|3 < 4 and 5 > 4",
                "a<!-- b > c -->d|ad",
                "a<script>if (x < y) { '</p>' }</script>b|ab",
                "a<style>b|a",
                "a<p title=x|a",
                "a<!-- b|a",
                "a<|a<",
                "R&amp;D &lt;b&gt; &#233;&#xE9; &unknown; &#xD800; &#0; &amp|R&D <b> éé &unknown; &#xD800; &#0; &amp",
            })
    void tags_are_taken_off_and_entities_become_characters(String html, String shown) {
        assertThat(ShownText.of(html)).isEqualTo(shown.replace("\\n", "\n"));
    }

    @Test
    void whatever_the_markup_it_ends() {
        String[] parts = {"<", ">", "</", "script", "style", "<!--", "-->", "&", ";", "#", "x", "br", " "};
        long seed = 20260105;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder html = new StringBuilder();
            for (int j = 0; j < 30; j++) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(ShownText.of(html.toString()))
                    .as("seed %d, %s", seed, html)
                    .hasSizeLessThanOrEqualTo(html.length());
        }
    }
}
