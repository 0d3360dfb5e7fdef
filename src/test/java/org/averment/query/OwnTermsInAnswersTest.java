package org.averment.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.averment.check.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What annotators keep under names of their own is seen in answers, and what they did not choose is not shown as theirs. */
class OwnTermsInAnswersTest {
    private static final String ARTICLE = """
            article: {id: a, title: Ana and Bob, body: "Ana works for Bob. Bob denies it. They met in May."}
            entities:
              ana: {type: Person, name: Ana}
              bob: {type: "own:Boss", mentions: {text: Bob, occurrence: 1}}
            claims:
            - quote: {text: Ana works for Bob., context: true}
              says:
              - {entity: ana, "own:Works for (paid)": bob, "own:type": bob, description: busy}
              - {relation: "own:Works for", subject: ana, object: bob}
            - quote: Bob denies it
              by: bob
              standing: denied
              says: [{entity: ana, "own:Works for (paid)": bob}]
            - quote: [{text: They met in May, context: true}, in May]
              says: [{event: met, type: meeting, participant: [ana, bob], "own:occasion": bob, when: 1999-05}]
            """;

    private final Runner runner = runner();

    private static Runner runner() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(
                () -> Articles.mapped(Articles.article(".", ARTICLE)).quads().forEach(dataset::add));
        return Sample.runner(dataset);
    }

    private Rows ask(String question, Map<String, String> options) {
        Question asked = Catalogue.load().question(question);
        return runner.run(asked, Arguments.resolve(asked, options, runner), Runner.ALL);
    }

    private static List<String> column(Rows rows, String name) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            texts.add(rows.shown(i, name));
        }
        return texts;
    }

    private static String written(Rows rows, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tables.write(rows, format, 120, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_role_of_ones_own_is_called_as_its_annotator_called_it() {
        Rows rows = ask("about-entity", Map.of("entity", "Ana"));
        assertThat(column(rows, "says"))
                .contains(
                        "Works for (paid) Bob; description busy; type Bob",
                        "not: Works for (paid) Bob",
                        "type meeting; occasion Bob; participant Ana; participant Bob; when 1999-05");
    }

    @ParameterizedTest
    @CsvSource({
        "timeline, occasion Bob",
        "single-source, occasion Bob",
        "disagreements, Works for (paid) Bob",
        "denials, Works for (paid) Bob",
        "what-claimant-says, Works for (paid) Bob"
    })
    void every_question_that_lists_roles_lists_them(String question, String part) {
        Rows rows = ask(question, question.equals("what-claimant-says") ? Map.of("claimant", "Bob") : Map.of());
        assertThat(column(rows, "says")).anyMatch(says -> says.contains(part));
    }

    @Test
    void evidence_knows_it_by_its_name_and_as_no_plain_fact() {
        Rows rows = ask("evidence", Map.of("thing", "Ana"));
        assertThat(column(rows, "detail")).contains("Works for (paid)", "description", "type");
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.shown(i, "plainFact"))
                    .isEqualTo(rows.shown(i, "detail").equals("description") ? "yes" : "no");
        }
        Rows one = ask("evidence", Map.of("thing", "Ana", "role", "Works for (paid)"));
        assertThat(column(one, "polarity")).containsExactly("affirmed", "negated");
        assertThat(column(one, "valueLabel")).containsOnly("Bob");
        assertThat(column(one, "sourcesFor")).containsOnly("1");
    }

    @Test
    void a_tie_of_ones_own_type_is_called_by_that() {
        assertThat(column(ask("ties", Map.of()), "tie")).containsExactly("Works for");
    }

    @Test
    void a_context_is_told_from_a_quote() {
        Rows rows = ask("timeline", Map.of());
        assertThat(column(rows, "quote")).containsExactly("context: “They met in May”", "in May");
        assertThat(written(rows, ResultFormat.TEXT))
                .contains("\n    context: “They met in May”\n    “in May”\n    stated, by the article");
        assertThat(written(rows, ResultFormat.MARKDOWN))
                .contains("context: “They met in May”")
                .doesNotContain("contextIri");
        assertThat(written(rows, ResultFormat.CSV).lines().findFirst().orElseThrow())
                .endsWith(",quoteIri,contextIri");
        assertThat(rows.text(0, "contextIri")).isEqualTo(rows.text(0, "quoteIri"));
        assertThat(rows.value(1, "contextIri")).isEmpty();
    }

    /** All of them by their columns, so that a new question cannot forget it. */
    @Test
    void every_question_that_shows_quotes_tells_context_apart() {
        for (Question question : Catalogue.load().questions()) {
            List<String> columns = Binder.parse(question.text()).getResultVars();
            assertThat(columns.contains("contextIri")).as(question.name()).isEqualTo(columns.contains("quoteIri"));
        }
    }
}
