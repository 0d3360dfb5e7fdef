package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.averment.reader.format.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @Timeout(60)
    void a_long_load_shows_at_once_how_far_it_is_how_fast_and_how_long_it_will_take() throws Exception {
        try (ProgressLine line = ProgressLine.of(streams(true), inputs(8 * MEBIBYTE))) {
            line.read(4 * MEBIBYTE);
            while (!shown().contains("quads/s")) {
                line.read(1);
                line.written(1_000);
                Thread.sleep(50);
            }
            assertThat(shown())
                    .contains("loading")
                    .contains(" 50% ")
                    .contains("4/8MB")
                    .containsPattern("0:00:0\\d / ");
        }
    }

    @Test
    void a_pipe_gets_no_bar() throws IOException {
        try (ProgressLine line = ProgressLine.of(streams(false), inputs(8 * MEBIBYTE))) {
            line.read(4 * MEBIBYTE);
            line.written(1_000);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_load_that_is_over_at_once_gets_no_bar() throws IOException {
        try (ProgressLine line = ProgressLine.of(streams(true), inputs(MEBIBYTE))) {
            line.read(MEBIBYTE);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void the_rate_is_of_the_whole_time() {
        assertThat(ProgressLine.rate(3_000_000, 2_000_000_000)).isEqualTo(" 1,500,000 quads/s");
        assertThat(ProgressLine.rate(5, 0)).endsWith(" quads/s");
    }

    @Test
    void a_terminal_that_is_too_narrow_or_does_not_know_its_width_gets_one_that_can_be_read() {
        assertThat(Streams.width("120")).isEqualTo(120);
        assertThat(Streams.width("20")).isEqualTo(55);
        assertThat(Streams.width("0")).isEqualTo(100);
        assertThat(Streams.width(null)).isEqualTo(100);
        assertThat(Streams.width("wide")).isEqualTo(100);
        Streams narrow = new Streams(
                InputStream.nullInputStream(),
                streams(true).out(),
                streams(true).err(),
                true,
                Streams.width("20"));
        assertThat(new Cli(narrow).run("--help")).isZero();
    }

    private List<Input> inputs(int bytes) throws IOException {
        Path file = Files.write(folder.resolve("articles.jsonl"), new byte[bytes]);
        return List.of(Input.file(file.toString(), file));
    }

    /** Standard error as the process has it: buffered. */
    private Streams streams(boolean terminal) {
        PrintStream buffered = new PrintStream(new BufferedOutputStream(err, 1 << 16), false, StandardCharsets.UTF_8);
        return new Streams(InputStream.nullInputStream(), buffered, buffered, terminal, 120);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
