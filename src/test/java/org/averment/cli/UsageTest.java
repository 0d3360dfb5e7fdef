package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(run.err()).startsWith("averment: ").hasLineCount(1).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "convert seeds --format ttl | Invalid value for option '--format': expected one of nquads, trig, turtle, jsonld, rdfxml, averment-yaml, averment-jsonl, brat, web-annotation but was 'ttl' - see averment convert --help",
                "convert seeds --formt trig | Unknown option: '--formt' - nearest: --format - see averment convert --help",
                "convert | Missing required parameter: 'FILE' - see averment convert --help",
                "lod seeds | Unmatched arguments from index 0: 'lod', 'seeds' - nearest: load - see averment --help",
                "serve --port three | Invalid value for option '--port': 'three' is not an int - see averment serve --help",
            })
    void it_says_what_is_wrong_what_is_near_and_where_to_look(String call, String message) {
        assertThat(Run.of(call.split(" ")).err()).isEqualTo("averment: " + message + " [usage]\n");
    }

    @Test
    void without_a_command_the_usage_is_shown() {
        Run run = Run.of();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Missing required subcommand").contains("Usage: averment");
    }
}
