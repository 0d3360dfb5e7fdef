package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files given with {@code --data} may stand before or after what is asked of them. */
class DataOptionTest {
    @Test
    void the_query_may_stand_after_the_files() {
        Run after = Run.of("sparql", "--data", "seeds/register.yaml", "ASK { ?s ?p ?o }");
        Run before = Run.of("sparql", "ASK { ?s ?p ?o }", "--data", "seeds/register.yaml");
        assertThat(after.out()).isEqualTo("yes\n").isEqualTo(before.out());
        assertThat(after.exit()).isZero();
    }

    @Test
    void the_question_may_stand_after_the_files() {
        Run run = Run.of("ask", "--data", "seeds/register.yaml", "names-of", "--entity", "Tirana", "--format", "csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("wd:Q19689");
    }

    @Test
    void a_file_that_is_missing_is_not_taken_for_a_question() {
        Run run = Run.of("ask", "sanctions", "--data", "seeds/register.yaml", "no-such-file.yaml");
        assertThat(run.err()).startsWith("no-such-file.yaml: error: there is no such file or folder");
        assertThat(run.exit()).isEqualTo(1);
    }
}
