package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.averment.model.standoff.Span;
import org.averment.reader.text.Anchored;
import org.averment.reader.text.OffsetUnit;
import org.averment.reader.text.SpanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTextTest {
    @ParameterizedTest
    @CsvSource({"CODE_POINTS, 2, 6", "UTF16, 3, 7", "BYTES, 5, 9"})
    void offsets_behind_an_emoji_are_turned_into_code_points(OffsetUnit unit, long start, long end) {
        SpanText text = new SpanText("a", "\uD83D\uDE00 Rama went.", unit);
        assertThat(text.anchor(start, end, Optional.of("Rama")))
                .isEqualTo(new Anchored.Found(new Span(2, 6), "Rama", false));
    }

    @Test
    void line_ends_and_a_byte_order_mark_count_in_the_tools_text_but_not_in_the_record() {
        SpanText text = new SpanText("a", "\uFEFFOne\r\ntwo\rthree", OffsetUnit.CODE_POINTS);
        assertThat(text.record().text()).isEqualTo("One\ntwo\nthree");
        assertThat(text.anchor(6, 9, Optional.of("two"))).isEqualTo(new Anchored.Found(new Span(4, 7), "two", false));
        assertThat(text.anchor(10, 15, Optional.empty()))
                .isEqualTo(new Anchored.Found(new Span(8, 13), "three", false));
        assertThat(text.anchor(1, 9, Optional.of("One\r\ntwo")))
                .isEqualTo(new Anchored.Found(new Span(0, 7), "One\ntwo", false));
    }

    @Test
    void a_span_that_starts_in_the_middle_of_a_character_is_lost() {
        SpanText text = new SpanText("a", "a\uD83D\uDE00b", OffsetUnit.UTF16);
        assertThat(text.anchor(2, 4, Optional.empty())).isInstanceOf(Anchored.Lost.class);
        assertThat(text.anchor(1, 3, Optional.empty()))
                .isEqualTo(new Anchored.Found(new Span(1, 2), "\uD83D\uDE00", false));
    }

    @Test
    void words_that_stand_elsewhere_once_move_the_span_and_more_often_lose_it() {
        SpanText once = new SpanText("a", "Tirana and Rama", OffsetUnit.CODE_POINTS);
        assertThat(once.anchor(0, 4, Optional.of("Rama")))
                .isEqualTo(new Anchored.Found(new Span(11, 15), "Rama", true));
        SpanText twice = new SpanText("a", "Rama and Rama", OffsetUnit.CODE_POINTS);
        assertThat(twice.anchor(1, 5, Optional.of("Rama"))).isInstanceOf(Anchored.Lost.class);
        SpanText overlapping = new SpanText("a", "banana", OffsetUnit.CODE_POINTS);
        assertThat(overlapping.anchor(0, 3, Optional.of("ana"))).isInstanceOf(Anchored.Lost.class);
    }

    @Test
    void spans_that_cover_a_text_over_and_over_are_lost_in_the_end() {
        SpanText text = new SpanText("a", "a".repeat(1_000_000), OffsetUnit.CODE_POINTS);
        for (int i = 0; i < 100; i++) {
            assertThat(text.anchor(0, 1_000_000, Optional.empty())).isInstanceOf(Anchored.Found.class);
        }
        assertThat(text.anchor(0, 1_000_000, Optional.empty()))
                .isEqualTo(new Anchored.Lost("the spans cover the text too often", "each word in a few spans"));
    }

    @Test
    void words_are_looked_for_elsewhere_only_so_often() {
        SpanText text = new SpanText("a", "a".repeat(1_000_000), OffsetUnit.CODE_POINTS);
        String wanted = "a".repeat(500) + "b";
        for (int i = 0; i < 3; i++) {
            assertThat(text.anchor(0, 1, Optional.of(wanted)))
                    .isEqualTo(new Anchored.Lost(
                            "the span's words are not in the text",
                            "its words where they stand; at its offsets stands \"a\""));
        }
        assertThat(text.anchor(0, 100, Optional.of(wanted)))
                .isEqualTo(new Anchored.Lost(
                        "too many words are not at their offsets to look for them elsewhere",
                        "its words where they stand; at its offsets stands \"" + "a".repeat(80) + "...\""));
    }

    @Test
    void words_that_are_nowhere_or_empty_lose_the_span() {
        SpanText text = new SpanText("a", "Rama", OffsetUnit.CODE_POINTS);
        assertThat(text.anchor(0, 4, Optional.of("Edi"))).isInstanceOf(Anchored.Lost.class);
        assertThat(text.anchor(0, 4, Optional.of(""))).isInstanceOf(Anchored.Lost.class);
        assertThat(text.anchor(3, 3, Optional.empty())).isInstanceOf(Anchored.Lost.class);
        assertThat(text.anchor(-1, 3, Optional.empty())).isInstanceOf(Anchored.Lost.class);
        assertThat(text.anchor(0, Long.MAX_VALUE, Optional.empty())).isInstanceOf(Anchored.Lost.class);
    }

    @Test
    void white_space_and_normal_forms_do_not_make_words_differ() {
        SpanText text = new SpanText("a", "New\nYork, Malmo\u0308", OffsetUnit.CODE_POINTS);
        assertThat(text.anchor(0, 8, Optional.of("New York")))
                .isEqualTo(new Anchored.Found(new Span(0, 8), "New\nYork", false));
        assertThat(text.anchor(10, 16, Optional.of("Malm\u00F6")))
                .isEqualTo(new Anchored.Found(new Span(10, 16), "Malmo\u0308", false));
    }

    @Test
    void words_are_not_looked_for_without_end() {
        SpanText text = new SpanText("a", "nobody ".repeat(1_000_000), OffsetUnit.CODE_POINTS);
        Anchored last = text.anchor(0, 1, Optional.of("nowhere"));
        for (int i = 0; i < 1_000; i++) {
            last = text.anchor(0, 1, Optional.of("nowhere " + i));
        }
        assertThat(last).isInstanceOf(Anchored.Lost.class);
        assertThat(((Anchored.Lost) last).why()).startsWith("too many words are not at their offsets");
        assertThat(text.anchor(0, 6, Optional.of("nobody"))).isInstanceOf(Anchored.Found.class);
    }
}
