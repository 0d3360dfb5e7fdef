package org.averment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.averment.model.Quote;
import org.averment.model.standoff.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
    private static final String ATTACK = "Rama said that Tehran attacked Tirana.";

    @TempDir
    Path folder;

    @Test
    void an_event_of_which_nobody_is_said_to_tell_is_nobodys_word_and_no_plain_fact() {
        Brat.Imported read = new Brat(folder)
                .read(
                        ATTACK,
                        "T1|GPE 15 21|Tehran",
                        "T2|Attack 22 30|attacked",
                        "T3|GPE 31 37|Tirana",
                        "E1|Attack:T2 Attacker:T1 Target:T3");
        assertThat(read.claims())
                .containsExactly("E1: type=attack actor=Tehran target=Tirana (stated by nobody named)");
    }

    @Test
    void one_line_of_a_mapping_makes_it_the_articles_own_word() {
        Brat.Imported read = new Brat(folder)
                .mapped("by: article")
                .read(
                        ATTACK,
                        "T1|GPE 15 21|Tehran",
                        "T2|Attack 22 30|attacked",
                        "T3|GPE 31 37|Tirana",
                        "E1|Attack:T2 Attacker:T1 Target:T3");
        assertThat(read.claims())
                .containsExactly("E1: type=attack actor=Tehran target=Tirana (stated by the article, plain fact)");
    }

    @Test
    void what_a_reporting_event_holds_is_the_reporters_word_even_where_the_rest_is_the_articles() {
        Brat.Imported read = new Brat(folder)
                .mapped("by: article")
                .read(
                        ATTACK,
                        "T1|Person 0 4|Rama",
                        "T2|Report 5 9|said",
                        "T3|GPE 15 21|Tehran",
                        "T4|Attack 22 30|attacked",
                        "E1|Report:T2 Reporter-Arg:T1 Event-Arg:E2",
                        "E2|Attack:T4 Attacker:T3");
        assertThat(read.claims())
                .containsExactly(
                        "E1: type=revelation actor=Rama topic=E2 (stated by the article, plain fact)",
                        "E2: type=attack actor=Tehran (stated by Rama)");
    }

    @Test
    void a_report_of_a_report_is_the_inner_reporters_word_through_the_outer_one() {
        Brat.Imported read = new Brat(folder)
                .read(
                        "Ada told that Reddit posted that Tehran attacked.",
                        "T1|Person 0 3|Ada",
                        "T2|Report 4 8|told",
                        "T3|Organization 14 20|Reddit",
                        "T4|Report 21 27|posted",
                        "T5|GPE 33 39|Tehran",
                        "T6|Attack 40 48|attacked",
                        "E1|Report:T2 Reporter-Arg:T1 Event-Arg:E2",
                        "E2|Report:T4 Reporter-Arg:T3 Event-Arg:E3",
                        "E3|Attack:T6 Attacker:T5");
        assertThat(read.claims())
                .contains(
                        "E2: type=revelation actor=Reddit topic=E3 (stated by Ada)",
                        "E3: type=attack actor=Tehran (stated by Reddit via Ada)");
    }

    @Test
    void two_who_report_one_event_make_two_claims() {
        Brat.Imported read = new Brat(folder)
                .read(
                        "Ada and Bo said and wrote: Tehran attacked.",
                        "T1|Person 0 3|Ada",
                        "T2|Person 8 10|Bo",
                        "T3|Report 11 15|said",
                        "T4|Report 20 25|wrote",
                        "T5|Attack 34 42|attacked",
                        "E1|Report:T3 Reporter-Arg:T1 Event-Arg:E3",
                        "E2|Report:T4 Reporter-Arg:T2 Event-Arg:E3",
                        "E3|Attack:T5");
        assertThat(read.claims()).contains("E3: type=attack (stated by Ada)", "E3: type=attack (stated by Bo)");
    }

    @Test
    void events_that_hold_each_other_are_read_to_the_end() {
        Brat.Imported read = new Brat(folder)
                .read(
                        "Ada said, Bo said.",
                        "T1|Report 4 8|said",
                        "T2|Report 13 17|said",
                        "E1|Report:T1 Event-Arg:E2",
                        "E2|Report:T2 Event-Arg:E1");
        assertThat(read.claims())
                .containsExactly(
                        "E1: type=revelation topic=E2 (stated by nobody named)",
                        "E2: type=revelation topic=E1 (stated by nobody named)");
    }

    @Test
    void a_denial_that_holds_an_event_negates_it() {
        Brat.Imported read = new Brat(folder)
                .read(
                        "Tehran denied the attack.",
                        "T1|GPE 0 6|Tehran",
                        "T2|Denial 7 13|denied",
                        "T3|Attack 18 24|attack",
                        "E1|Denial:T2 Denier:T1 Event:E2",
                        "E2|Attack:T3 Attacker:T1");
        assertThat(read.claims()).contains("E2: type=attack actor=Tehran (stated, negated by Tehran)");
    }

    @Test
    void what_a_statement_is_about_is_its_speakers_word_whatever_the_roles_are_called() {
        Brat.Imported read = new Brat(folder)
                .mapped("by: article")
                .read(
                        "Ada accused Tehran of the attack on Tirana.",
                        "T1|Person 0 3|Ada",
                        "T2|Accusation 4 11|accused",
                        "T3|GPE 12 18|Tehran",
                        "T4|Attack 26 32|attack",
                        "E1|Accusation:T2 Holder:T1 Content:E2",
                        "E2|Attack:T4 Agent:T3");
        assertThat(read.claims())
                .containsExactly(
                        "E1: type=statement topic=E2 own:Holder=Ada (stated by the article, plain fact)",
                        "E2: type=attack actor=Tehran (alleged by Ada)");
    }

    @Test
    void the_cause_of_a_statement_is_not_what_it_says() {
        Brat.Imported read = new Brat(folder)
                .mapped("by: article")
                .read(
                        "Ada spoke after the attack.",
                        "T1|Person 0 3|Ada",
                        "T2|Say 4 9|spoke",
                        "T3|Attack 20 26|attack",
                        "E1|Say:T2 Speaker:T1 Cause:E2",
                        "E2|Attack:T3");
        assertThat(read.claims()).contains("E2: type=attack (stated by the article, plain fact)");
    }

    @Test
    void what_is_only_planned_is_not_taken_for_the_articles_word_that_it_happened() {
        Brat.Imported read = new Brat(folder)
                .mapped("by: article")
                .read(
                        "Ada planned an attack.",
                        "T1|Person 0 3|Ada",
                        "T2|Planning 4 11|planned",
                        "T3|Attack 15 21|attack",
                        "E1|Planning:T2 Agent:T1 What:E2",
                        "E2|Attack:T3 Agent:T1");
        assertThat(read.claims())
                .containsExactly(
                        "E1: type=own:Planning actor=Ada own:What=E2 (stated by the article, plain fact)",
                        "E2: type=attack actor=Ada (stated by nobody named)");
    }

    @Test
    void marks_negate_and_weaken_and_are_kept_beside_their_effect() {
        Brat.Imported read = new Brat(folder)
                .mapped("by: article")
                .read(
                        "Tehran attacked. Tehran attacked.",
                        "T1|Attack 7 15|attacked",
                        "T2|Attack 24 32|attacked",
                        "E1|Attack:T1",
                        "E2|Attack:T2",
                        "A1|Negation E1",
                        "A2|Modality E2 Other",
                        "A3|Confidence E2 Low");
        assertThat(read.claims())
                .containsExactly(
                        "E1: type=attack (stated, negated by the article)",
                        "E2: type=attack (alleged by nobody named)");
        assertThat(read.good().claims().get(1).attributes())
                .extracting(a -> a.name() + "=" + a.value())
                .containsExactly("label=Attack", "Modality=Other", "Confidence=Low");
        assertThat(read.of("attribute", Outcome.MAPPED)).isEqualTo(2);
        assertThat(read.of("attribute", Outcome.KEPT)).isEqualTo(1);
    }

    @Test
    void what_has_no_term_is_kept_under_its_own_name() {
        Brat.Imported read = new Brat(folder)
                .read(
                        "Ada baked bread for 5 euros.",
                        "T1|Person 0 3|Ada",
                        "T2|Baking 4 9|baked",
                        "T3|Loaf 10 15|bread",
                        "T4|Money 20 27|5 euros",
                        "E1|Baking:T2 Agent:T1 What:T3 Price:T4");
        assertThat(read.claims())
                .containsExactly(
                        "E1: type=own:Baking actor=Ada own:What=bread own:Price=5 euros" + " (stated by nobody named)");
        assertThat(read.of("event", Outcome.KEPT)).isEqualTo(1);
        assertThat(read.of("span", Outcome.KEPT)).isEqualTo(2);
        assertThat(read.of("span", Outcome.MAPPED)).isEqualTo(2);
    }

    @Test
    void a_participant_that_cannot_have_the_role_is_kept_under_the_sources_role() {
        Brat.Imported read = new Brat(folder)
                .read("The law attacked.", "T1|LAW 4 7|law", "T2|Attack 8 16|attacked", "E1|Attack:T2 Attacker:T1");
        assertThat(read.claims()).containsExactly("E1: type=attack own:Attacker=law (stated by nobody named)");
    }

    @Test
    void the_context_is_the_sentence_and_is_marked() {
        Brat.Imported read = new Brat(folder)
                .read(
                        "Rain fell. Rama left Tirana at noon. Snow fell.",
                        "T1|Person 11 15|Rama",
                        "T2|Transport 16 20|left",
                        "T3|GPE 21 27|Tirana",
                        "E1|Transport:T2 Agent:T1 Origin:T3");
        Quote quote = read.good().claims().get(0).quotes().get(0);
        assertThat(quote.text()).isEqualTo("Rama left Tirana at noon.");
        assertThat(quote.context()).isTrue();
    }

    @Test
    void the_context_of_what_is_reported_shows_who_reports_it() {
        Brat.Imported read = new Brat(folder)
                .read(
                        "Rama spoke at noon. The attack was over.",
                        "T1|Person 0 4|Rama",
                        "T2|Say 5 10|spoke",
                        "T3|Attack 24 30|attack",
                        "E1|Say:T2 Speaker:T1 What:E2",
                        "E2|Attack:T3");
        assertThat(read.good().claims().get(1).quotes())
                .extracting(Quote::text)
                .containsExactly("Rama spoke at noon. The attack was over.");
    }

    @Test
    void strict_refuses_what_no_quote_shows() {
        Brat.Imported read = new Brat(folder)
                .strict()
                .read(ATTACK, "T1|GPE 15 21|Tehran", "T2|Attack 22 30|attacked", "E1|Attack:T2 Attacker:T1");
        assertThat(read.article()).isEmpty();
        assertThat(read.faults()).containsExactly("error no-quote line 3");
        assertThat(read.of("span", Outcome.REFUSED)).isEqualTo(2);
        assertThat(read.of("event", Outcome.REFUSED)).isEqualTo(1);
    }

    @Test
    void an_event_whose_participant_is_nowhere_is_refused_with_all_that_refers_to_it() {
        Brat.Imported read = new Brat(folder)
                .read(
                        ATTACK,
                        "T1|Person 0 4|Rama",
                        "T2|Report 5 9|said",
                        "T4|Attack 22 30|attacked",
                        "E1|Report:T2 Reporter-Arg:T1 Event-Arg:E2",
                        "E2|Attack:T4 Attacker:T3",
                        "A1|Negation E2");
        assertThat(read.claims()).isEmpty();
        assertThat(read.faults())
                .containsExactly(
                        "warning refused-reference line 4",
                        "warning unknown-reference line 5",
                        "warning refused-reference line 6");
        assertThat(read.of("event", Outcome.REFUSED)).isEqualTo(2);
        assertThat(read.of("attribute", Outcome.REFUSED)).isEqualTo(1);
    }
}
