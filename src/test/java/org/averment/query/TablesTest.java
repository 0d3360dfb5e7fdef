package org.averment.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static Runner runner;

    @BeforeAll
    static void load() {
        runner = Sample.runner();
    }

    @Test
    void quotes_stand_under_what_they_show_with_standing_claimant_and_article() {
        assertThat(ask("denials", Map.of(), ResultFormat.TEXT, 80)).isEqualTo("""
                        thing               says
                        ------------------  --------------------------------------
                        2022 cyberattack    not: actor Iran
                            “Tehran denies any part in it”
                            stated, negated, by Iran - Albania shows the West, 2022-09-20

                        disputed transport  not: type transport; actor the courier
                            “The tribunal acquitted the courier”
                            ruled, negated, by the tribunal - Court frees "the courier" [retracted],
                            2023-05-27
                        """);
    }

    @Test
    void the_quotes_of_one_claim_stand_together() {
        assertThat(ask("who-accuses-whom", Map.of("accused", "wd:Q794"), ResultFormat.TEXT, 120))
                .contains(
                        "    “has revealed that cyberattacks this year”\n    “were the work of Iran”\n    stated, by");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 132})
    void no_line_is_wider_than_the_terminal(int width) {
        String text = ask("about-entity", Map.of("entity", "wd:Q222"), ResultFormat.TEXT, width)
                + ask("most-involved", Map.of(), ResultFormat.TEXT, width);
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void wide_and_combining_characters_are_counted_as_they_are_shown() {
        assertThat(DisplayWidth.of("中文")).isEqualTo(4);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\uD83D\uDE00")).isEqualTo(2);
        assertThat(DisplayWidth.wrap("中文字幕", 4)).containsExactly("中文", "字幕");
        assertThat(DisplayWidth.wrap("ee\u0301e", 2)).containsExactly("ee\u0301", "e");
        assertThat(DisplayWidth.wrap("", 10)).containsExactly("");
    }

    @Test
    void nothing_found_is_said() {
        assertThat(ask("agreements", Map.of("entity", "NATO"), ResultFormat.TEXT, 80))
                .isEqualTo("nothing found\n");
    }

    @Test
    void a_cut_answer_says_so() {
        Question question = CATALOGUE.question("timeline");
        Rows rows = runner.run(question, Map.of(), 2);
        assertThat(written(rows, ResultFormat.TEXT, 80)).endsWith("... more than 2 rows; these are the first\n");
    }

    @Test
    void markdown_escapes_what_it_would_read_as_markup() {
        String text = sparql("SELECT ?x { VALUES ?x { \"a|b *c* <script> [d](e) \\\\\" } }", ResultFormat.MARKDOWN);
        assertThat(text).isEqualTo("| x |\n|---|\n| a\\|b \\*c\\* &lt;script&gt; \\[d\\](e) \\\\ |\n");
    }

    @Test
    void a_value_cannot_steer_the_terminal() {
        String text = sparql("SELECT ?x { VALUES ?x { \"a\\u001B[2Jb\\nc\\u202Ed\" } }", ResultFormat.TEXT);
        assertThat(text).doesNotContain("\u001B", "\u202E").contains("a\\u001B[2Jb c\\u202Ed");
    }

    @Test
    void machines_get_every_column_in_the_formats_of_sparql() {
        String csv = ask("opinions", Map.of(), ResultFormat.CSV, 80);
        assertThat(csv.lines().findFirst().orElse("")).startsWith("thing,thingLabel,says,standing,polarity,claimant,");
        assertThat(ask("opinions", Map.of(), ResultFormat.JSON, 80)).contains("\"claimIri\": { \"type\": \"uri\"");
        assertThat(ask("opinions", Map.of(), ResultFormat.TSV, 80)).startsWith("?thing\t?thingLabel\t");
        assertThat(ask("opinions", Map.of(), ResultFormat.XML, 80)).contains("<variable name=\"quoteIri\"/>");
    }

    private static String ask(String name, Map<String, String> options, ResultFormat format, int width) {
        Question question = CATALOGUE.question(name);
        Rows rows = runner.run(question, Arguments.resolve(question, options, runner), Runner.ALL);
        return written(rows, format, width);
    }

    private static String written(Rows rows, ResultFormat format, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.write(rows, format, width, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String sparql(String query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AdHoc.parse(query).run(new Target.Local(Sample.dataset()), Duration.ofSeconds(20), format, 80, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
