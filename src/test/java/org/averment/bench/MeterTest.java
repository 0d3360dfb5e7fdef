package org.averment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class MeterTest {
    @Test
    void a_command_is_measured_with_all_that_it_starts() throws Exception {
        Measured run = Meter.run(
                new Command("burn", "bash", "-c", "for ((i = 0; i < 200000; i++)); do :; done & wait; echo done"));
        assertThat(run.finished()).isTrue();
        assertThat(run.cpuSeconds()).isPositive();
        assertThat(run.peakMib()).isPositive();
        assertThat(run.output()).isEqualTo("done\n");
    }

    @Test
    void the_exit_code_and_both_streams_are_kept() throws Exception {
        Measured run = Meter.run(new Command("fail", "bash", "-c", "echo out; echo err >&2; exit 7"));
        assertThat(run.exit()).isEqualTo(7);
        assertThat(run.finished()).isFalse();
        assertThat(run.output()).isEqualTo("out\nerr\n");
    }

    @Test
    void one_that_takes_more_than_its_limit_is_killed_with_all_that_it_started() throws Exception {
        Measured run = Meter.run(new Command("endless", "bash", "-c", "while :; do :; done & wait").within(1));
        assertThat(run.exit()).isEqualTo(Measured.TIMED_OUT);
        assertThat(run.cpuSeconds()).isGreaterThan(1);
    }
}
