package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.averment.model.DraftQuote;
import org.averment.model.Position;
import org.averment.model.Quote;
import org.averment.model.TextOfRecord;
import org.averment.model.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes in texts of every kind: found where they stand, or not at all. */
class GroundingTest {
    private final Findings findings = new Findings();

    private static Written word(String text) {
        return new Written(text, Position.of("claims.yaml"));
    }

    private Optional<Quote> ground(String text, String words) {
        return ground(text, words, Optional.empty(), Optional.empty());
    }

    private Optional<Quote> ground(String text, String words, Optional<String> occurrence, Optional<int[]> at) {
        return new Grounding(TextOfRecord.of("article.txt", text), findings)
                .ground(new DraftQuote(
                        word(words),
                        occurrence.map(GroundingTest::word),
                        at.map(span -> word(Integer.toString(span[0]))),
                        at.map(span -> word(Integer.toString(span[1]))),
                        false));
    }

    private String onlyFault() {
        assertThat(findings.list()).hasSize(1);
        return findings.list().get(0).toString();
    }

    private static Quote exact(int start, String words, int occurrence) {
        return new Quote(start, start + words.codePointCount(0, words.length()), words, occurrence, false);
    }

    @Test
    void offsets_count_code_points_not_utf16_units() {
        assertThat(ground("😀😀 a b😀c d", "b😀c")).contains(exact(5, "b😀c", 1));
        assertThat(ground("😀😀 a b😀c d", "d", Optional.empty(), Optional.of(new int[] {9, 10})))
                .contains(exact(9, "d", 1));
    }

    @Test
    void a_quote_may_stand_at_the_very_start_or_end_or_be_all() {
        assertThat(ground("Rain fell", "Rain")).contains(exact(0, "Rain", 1));
        assertThat(ground("Rain fell", "fell")).contains(exact(5, "fell", 1));
        assertThat(ground("Rain fell", "Rain fell")).contains(exact(0, "Rain fell", 1));
        assertThat(ground("", "Rain")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Café d’Éze", "Åström’s", "Việt Nam", "서울은 크다", "क्षि"})
    void normal_forms_are_bridged_in_both_directions(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
        for (String[] pair : new String[][] {{composed, decomposed}, {decomposed, composed}}) {
            Quote quote = ground("x " + pair[0] + " y", pair[1]).orElseThrow();
            assertThat(quote.text()).isEqualTo(pair[0]);
            assertThat(quote.start()).isEqualTo(2);
            assertThat(quote.repaired()).isEqualTo(!pair[0].equals(pair[1]));
        }
    }

    @Test
    void a_syllable_may_be_quoted_out_of_a_decomposed_korean_word() {
        String word = Normalizer.normalize("서울은", Normalizer.Form.NFD);
        Quote quote = ground(word, "서울").orElseThrow();
        assertThat(Normalizer.normalize(quote.text(), Normalizer.Form.NFC)).isEqualTo("서울");
        assertThat(quote.repaired()).isTrue();
    }

    @Test
    void a_mark_is_never_torn_from_its_letter_by_repair() {
        // "resume" is not "resumé", however the text writes it
        assertThat(ground("a re\u0301sume\u0301 b", "r\u00E9sume b")).isEmpty();
        assertThat(onlyFault()).contains("[quote-not-found]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "he said “no” – twice | he said \"no\" - twice",
                "it's 'fine' | it’s ‘fine’",
                "«Oui» | \"Oui\"",
                "2009\u20112014 | 2009-2014",
                "a\u00A0b | a b",
            })
    void typographic_quotes_dashes_and_spaces_are_bridged_and_recorded(String text, String words) {
        Quote quote = ground(text, words).orElseThrow();
        assertThat(quote.text()).isEqualTo(text);
        assertThat(quote.repaired()).isTrue();
    }

    @Test
    void white_space_and_line_breaks_inside_a_quote_are_bridged() {
        String text = "It rained\n   on\tthe  town.\n";
        assertThat(ground(text, "rained on the town")).contains(new Quote(3, 25, "rained\n   on\tthe  town", 1, true));
        assertThat(ground("It rained on the town.", " rained\non  the town "))
                .contains(new Quote(3, 21, "rained on the town", 1, true));
    }

    @ParameterizedTest
    @CsvSource({"colour,color", "Rain,rain", "don't,dont", "it…,it...", "co-op,coop", "ﬁre,fire", "ab,a b"})
    void nothing_else_is_bridged(String text, String words) {
        assertThat(ground(text, words)).isEmpty();
        assertThat(onlyFault()).contains("[quote-not-found]");
    }

    @Test
    void text_from_right_to_left_is_counted_in_the_order_of_its_code_points() {
        String text = "قال الوزير: «أغلقت السفارة» يوم الجمعة.";
        assertThat(ground(text, "أغلقت السفارة")).contains(exact(text.indexOf("أغلقت"), "أغلقت السفارة", 1));
        assertThat(ground(text, "\"أغلقت السفارة\""))
                .get()
                .extracting(Quote::repaired)
                .isEqualTo(true);
    }

    @Test
    void occurrences_are_counted_with_those_that_overlap() {
        assertThat(ground("aaaa", "aa", Optional.of("3"), Optional.empty())).contains(exact(2, "aa", 3));
        assertThat(ground("aaaa", "aa", Optional.of("4"), Optional.empty())).isEmpty();
        assertThat(onlyFault()).contains("expected a number from 1 to 3 [bad-occurrence]");
    }

    @Test
    void offsets_choose_among_occurrences_and_give_their_number() {
        assertThat(ground("rain, rain, rain", "rain", Optional.empty(), Optional.of(new int[] {6, 10})))
                .contains(exact(6, "rain", 2));
        assertThat(ground("rain, rain, rain", "rain", Optional.of("2"), Optional.of(new int[] {6, 10})))
                .contains(exact(6, "rain", 2));
        assertThat(ground("rain, rain, rain", "rain", Optional.of("3"), Optional.of(new int[] {6, 10})))
                .isEmpty();
        assertThat(onlyFault())
                .isEqualTo("claims.yaml: error: the offsets are not those of this occurrence: \"3\" - expected either"
                        + " of them alone; this occurrence stands at [12, 16] [offset-mismatch]");
    }

    @Test
    void a_quote_that_needs_repair_and_stands_twice_must_say_which() {
        String text = "a – b, then a — b";
        assertThat(ground(text, "a - b")).isEmpty();
        assertThat(onlyFault()).contains("stands 2 times in the text (lines 1, 1 of article.txt)");
        assertThat(ground(text, "a - b", Optional.of("2"), Optional.empty()))
                .contains(new Quote(12, 17, "a — b", 1, true));
    }

    @Test
    void a_passage_too_long_for_a_message_leaves_room_for_its_line() {
        String sentence = "word ".repeat(10) + "one two three four five six seven eight nine ten ".repeat(6);
        assertThat(ground("First line.\n" + sentence, sentence.replace("seven", "sven")))
                .isEmpty();
        assertThat(onlyFault()).contains("...\" (line 2 of article.txt)");
    }

    @Test
    void five_hundred_quotes_in_a_text_of_nine_million_letters() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 9_000_000; i++) {
            text.append("Sentence ").append(i).append(" says “nothing” of 😀 note.\n");
        }
        Grounding grounding = new Grounding(TextOfRecord.of("article.txt", text.toString()), findings);
        int length = text.codePointCount(0, text.length());
        for (int i = 0; i < 500; i++) {
            int sentence = i * 400;
            String mark = i % 2 == 0 ? "“nothing”" : "\"nothing\"";
            Quote quote = grounding
                    .ground(DraftQuote.of(word("Sentence " + sentence + " says " + mark)))
                    .orElseThrow();
            assertThat(quote.end()).isBetween(quote.start() + 1, length);
            assertThat(quote.repaired()).isEqualTo(i % 2 == 1);
        }
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void five_hundred_quotes_of_another_text_are_refused_in_good_time() {
        String text = "Some words that stand in every sentence of the text, over and over. ".repeat(40_000);
        Grounding grounding = new Grounding(TextOfRecord.of("article.txt", text), findings);
        for (int i = 0; i < 500; i++) {
            grounding.ground(DraftQuote.of(word("other words " + i + " that stand in no sentence")));
        }
        assertThat(findings.list()).hasSize(500);
        List<String> ids =
                findings.list().stream().map(fault -> fault.id()).distinct().toList();
        assertThat(ids).containsExactly("quote-not-found");
    }
}
