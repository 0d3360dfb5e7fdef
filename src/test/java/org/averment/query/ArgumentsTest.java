package org.averment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static Runner runner;

    @BeforeAll
    static void load() {
        runner = Sample.runner();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Albania",
                " ALBANIA ",
                "republic  of albania",
                "Shqipëria",
                "shqiperia",
                "wd:Q222",
                "iso3166:AL",
                "http://localhost:3030/entity/wd/Q222",
                "<http://localhost:3030/entity/wd/Q222>"
            })
    void an_entity_is_found_by_name_alias_key_and_iri(String text) {
        assertThat(entity(text).getURI()).isEqualTo("http://localhost:3030/entity/wd/Q222");
    }

    @Test
    void an_event_without_a_name_is_found_by_its_label() {
        assertThat(entity("embassy closure: Edi Rama, Iranian Embassy").getURI())
                .isEqualTo("http://localhost:3030/article/one/entity/closure");
    }

    @Test
    void a_name_that_two_entities_bear_gives_the_candidates_the_most_mentioned_first() {
        Fault fault = fault("about-entity", Map.of("entity", "Iran"));
        assertThat(fault.id()).isEqualTo("ambiguous-name");
        assertThat(fault.candidates())
                .containsExactly(
                        new Fault.Candidate("http://localhost:3030/entity/wd/Q794", "Iran", "country", 2),
                        new Fault.Candidate("http://localhost:3030/article/two/entity/iran", "Iran", "person", 1));
        assertThat(fault.toString())
                .isEqualTo("\"Iran\" may mean 2 entities [ambiguous-name]\n"
                        + "  <http://localhost:3030/entity/wd/Q794> Iran (country, 2 articles)\n"
                        + "  <http://localhost:3030/article/two/entity/iran> Iran (person, 1 article)");
    }

    @ParameterizedTest
    @CsvSource({"Albanai, albania", "Ramma, rama", "Antwerp, court in antwerp", "Edi Ramas, edi rama"})
    void a_name_that_nothing_bears_gives_the_nearest(String text, String nearest) {
        Fault fault = fault("about-entity", Map.of("entity", text));
        assertThat(fault.id()).isEqualTo("unknown-name");
        assertThat(fault.nearest()).contains(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" } DROP ALL", "x> <y", "?x", "'''", "\\", "{}", "a\u0000b", "%s", "\u202Eevil"})
    void a_hostile_name_is_only_unknown(String text) {
        Fault fault = fault("about-entity", Map.of("entity", text));
        assertThat(fault.id()).isEqualTo("unknown-name");
        assertThat(fault.toString()).doesNotContain("\u0000", "\u202E", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x/ y", "http://x/>", "<Albania>", "<>", "http://x/{}", "urn:a b"})
    void a_bad_iri_is_refused(String text) {
        assertThat(fault("about-entity", Map.of("entity", text)).id()).isEqualTo("bad-iri");
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2018, 2018-01-01",
        "from, 2018-02, 2018-02-01",
        "from, 2018-02-03, 2018-02-03",
        "to, 2018, 2018-12-31",
        "to, 2018-02, 2018-02-28",
        "to, 2020-02, 2020-02-29",
        "to, 2020-02-03, 2020-02-03"
    })
    void a_date_may_be_a_day_a_month_or_a_year(String option, String text, String day) {
        Map<String, Node> values = Arguments.resolve(CATALOGUE.question("timeline"), Map.of(option, text), runner);
        assertThat(values.get("__" + option + "_xsd_date").getLiteralLexicalForm())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2018-13", "2018-02-30", "20180203", "18", "2018-2", "2018-02-03T10:00:00Z"})
    void a_bad_date_is_refused(String text) {
        assertThat(fault("timeline", Map.of("from", text)).id()).isEqualTo("bad-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "300,000", "1e9", "0x10", "1.", "--5", "NaN"})
    void a_bad_number_is_refused(String text) {
        assertThat(fault("money", Map.of("min", text)).id()).isEqualTo("bad-number");
    }

    @Test
    void a_missing_parameter_is_named_with_what_it_takes() {
        Fault fault = fault("about-entity", Map.of());
        assertThat(fault.toString())
                .isEqualTo("about-entity needs --entity: whom or what: a name, an alias, a key such as wd:Q794,"
                        + " or an IRI [missing-parameter]");
    }

    @Test
    void an_unknown_parameter_gives_the_nearest_and_all() {
        Fault fault = fault("timeline", Map.of("form", "2018"));
        assertThat(fault.id()).isEqualTo("unknown-parameter");
        assertThat(fault.message()).contains("--from, --to, --entity");
    }

    @Test
    void an_unknown_question_gives_the_nearest() {
        QueryFault thrown = catchThrowableOfType(QueryFault.class, () -> CATALOGUE.question("timelines"));
        assertThat(thrown.fault().id()).isEqualTo("unknown-question");
        assertThat(thrown.fault().nearest()).contains("timeline");
    }

    private static Node entity(String text) {
        return Arguments.resolve(CATALOGUE.question("about-entity"), Map.of("entity", text), runner)
                .get("_entity_iri");
    }

    private static Fault fault(String question, Map<String, String> texts) {
        return catchThrowableOfType(
                        QueryFault.class, () -> Arguments.resolve(CATALOGUE.question(question), texts, runner))
                .fault();
    }
}
