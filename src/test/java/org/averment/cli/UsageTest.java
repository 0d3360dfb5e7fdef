package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong call: exit code 2, nothing on standard output, and a line that says what is wrong. */
class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert seeds --format ttl",
                "convert seeds --nonsense",
                "convert",
                "nonsense",
                "serve --port three",
                "serve --port 70000",
                "ask no-such-question --data seeds/register.yaml",
                "list --timeout soon",
            })
    void a_wrong_call_ends_with_2(String call) {
        Run run = Run.of(call.split(" "));
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }
}
