package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
    private static final int DEEP = 100_000;

    @ParameterizedTest
    @CsvSource({
        "a.json, '{\"a\":', 33",
        "a.json, '[', 33",
        "a.jsonl, '[', 33",
        "a.yaml, '[', 33",
        "a.yaml, '- ', 33",
    })
    void a_hundred_thousand_levels_are_too_deep(String name, String level, int deepest) {
        List<Result> results = Reading.text(name, level.repeat(DEEP));
        assertThat(Reading.ids(results)).containsExactly("too-deep");
        assertThat(results.get(0).diagnostics().get(0).position().column())
                .isEqualTo((deepest - 1) * level.length() + 1);
    }

    @Test
    void a_hundred_thousand_levels_over_as_many_lines_are_too_deep() {
        List<Result> results = Reading.text("a.yaml", "{a:\n".repeat(DEEP));
        assertThat(Reading.ids(results)).containsExactly("too-deep");
        assertThat(results.get(0).diagnostics().get(0).position().line()).isEqualTo(33);
    }

    @Test
    void thirty_two_levels_are_not_too_deep() {
        String nested = "[".repeat(30) + "x" + "]".repeat(30);
        assertThat(Reading.ids(Reading.text("a.yaml", "article: {id: a, body: b}\nclaims: " + nested)))
                .containsExactly("wrong-shape");
        assertThat(Reading.ids(Reading.text("a.yaml", "article: {id: a, body: b}\nclaims: [" + nested + "]")))
                .containsExactly("too-deep");
    }

    @Test
    void after_a_line_too_deep_the_next_line_is_read() {
        List<Result> results = Reading.text(
                "a.jsonl", "[".repeat(DEEP) + "\n{\"article\": {\"id\": \"a\", \"body\": \"b\"}}\n" + "[".repeat(DEEP));
        assertThat(Reading.ids(results)).containsExactly("too-deep", "too-deep");
        assertThat(results.get(1).draft()).isPresent();
    }

    @Test
    void an_alias_bomb_does_not_expand() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 1000; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        bomb.append("article: {id: *a999, body: x}\n");
        assertThat(Reading.ids(Reading.text("a.yaml", bomb.toString())))
                .filteredOn("yaml-alias"::equals)
                .hasSize(1000 + 2 * 999 + 1);
    }

    @ParameterizedTest
    @CsvSource({"a.yaml", "a.json"})
    void a_hundred_thousand_keys_are_read_in_time(String name) {
        StringBuilder keys = new StringBuilder("{\"article\": {\"id\": \"a\", \"body\": \"b\"}, \"entities\": {");
        for (int i = 0; i < 100_000; i++) {
            keys.append("\"e" + i + "\": {\"type\": \"Person\", \"name\": \"x\", \"typo" + i + "\": \"y\"},\n");
        }
        keys.append("\"e5\": {\"type\": \"Person\", \"name\": \"x\"}}}");
        List<Result> results = Reading.text(name, keys.toString());
        assertThat(Reading.ids(results)).hasSize(100_001).startsWith("duplicate-key", "unknown-key");
        assertThat(results.get(0).diagnostics().get(0).position().line()).isEqualTo(100_001);
    }

    @Test
    void yaml_above_twenty_megabytes_is_refused_with_advice() {
        byte[] bytes = new byte[20_000_001];
        Arrays.fill(bytes, (byte) '#');
        for (int i = 79; i < bytes.length; i += 80) {
            bytes[i] = '\n';
        }
        assertThat(Reading.faults(Reading.bytes("a.yaml", bytes)))
                .containsExactly("a.yaml: error: the YAML is larger than 20 MB - expected JSON lines, one article a"
                        + " line, which may be of any size [yaml-too-large]");
        assertThat(Reading.ids(Reading.bytes("a.yaml", Arrays.copyOf(bytes, 20_000_000))))
                .containsExactly("empty-file");
    }

    @Test
    void yaml_below_twenty_megabytes_is_read() {
        String line = "It rained on the just and on the unjust.\n";
        String body = ("    " + line).repeat(200_000);
        assertThat(Reading.article(Reading.text("a.yaml", "article:\n  id: a\n  body: |\n" + body))
                        .text()
                        .text())
                .isEqualTo(line.repeat(200_000));
    }

    @Test
    void a_line_of_yaml_that_would_take_hours_is_refused() {
        String body = "x".repeat(200_001);
        assertThat(Reading.faults(Reading.text("a.yaml", "article:\n  id: a\n  body: |\n    " + body)))
                .containsExactly("a.yaml:4: error: the line is longer than 200,000 characters - expected JSON lines,"
                        + " or the text in a file of its own [yaml-too-large]");
    }

    @Test
    void long_lines_that_are_short_enough_are_read_in_time() {
        String line = "  " + "x".repeat(190_000) + "\n";
        String text = "article:\n  id: a\n  body: |\n" + ("  " + line).repeat(19);
        assertThat(Reading.article(Reading.text("a.yaml", text)).text().text()).hasSize(19 * (line.length() - 2));
    }

    @Test
    void a_text_of_fifty_megabytes_is_refused(@TempDir Path folder) throws IOException {
        byte[] text = new byte[50_000_000];
        Arrays.fill(text, (byte) 'x');
        Files.write(folder.resolve("article.txt"), text);
        Files.writeString(folder.resolve("a.yaml"), "article: {id: a, text: article.txt}\n");
        assertThat(Reading.faults(Reading.all(Input.file("a.yaml", folder.resolve("a.yaml")))))
                .containsExactly("a.yaml:1:24: error: the text is larger than 10 MB: \"article.txt\" - expected one"
                        + " article's text [text-too-large]");
        String inline =
                "{\"article\": {\"id\": \"a\", \"body\": \"" + new String(text, StandardCharsets.US_ASCII) + "\"}}";
        assertThat(Reading.ids(Reading.text("a.json", inline))).containsExactly("text-too-large");
    }

    @Test
    void a_text_of_ten_megabytes_is_read_whatever_its_characters() {
        String limit = "ä".repeat(5_000_000);
        String name = "a.json";
        String form = "{\"article\": {\"id\": \"a\", \"body\": \"%s\"}}";
        assertThat(Reading.ids(Reading.text(name, form.formatted(limit)))).isEmpty();
        assertThat(Reading.ids(Reading.text(name, form.formatted(limit + "x")))).containsExactly("text-too-large");
    }

    @Test
    void hundreds_of_megabytes_of_json_lines_are_read_one_line_at_a_time() {
        String line = "{\"article\": {\"id\": \"a\", \"body\": \"" + "It rained. ".repeat(90_000) + "\"}}\n";
        Repeated stream = new Repeated(line.getBytes(StandardCharsets.UTF_8), 400);
        AtomicInteger articles = new AtomicInteger();
        AtomicLong furthestAhead = new AtomicLong();
        Reader.any().read(new Input("a.jsonl", Path.of(""), () -> stream), result -> {
            assertThat(result.draft()).isPresent();
            long parsed = (long) articles.incrementAndGet() * line.length();
            furthestAhead.accumulateAndGet(stream.given() - parsed, Math::max);
        });
        assertThat(articles).hasValue(400);
        // What has been taken from the stream and not yet been handed on is all that can be held.
        assertThat(furthestAhead.get()).isLessThan(4L * line.length());
    }

    @Test
    void a_line_that_is_too_long_is_skipped_without_being_held() {
        byte[] good = "{\"article\": {\"id\": \"a\", \"body\": \"b\"}}\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = new byte[200_000_000];
        Arrays.fill(bad, (byte) ' ');
        bad[bad.length - 1] = '\n';
        InputStream stream = new SequenceInputStream(
                new Repeated(good, 1), new SequenceInputStream(new Repeated(bad, 1), new Repeated(good, 1)));
        List<Result> results = Reading.all(new Input("a.jsonl", Path.of(""), () -> stream));
        assertThat(results).hasSize(3);
        assertThat(Reading.faults(results))
                .containsExactly("a.jsonl:2: error: the line is longer than 64 MB - expected one article a line"
                        + " [document-too-large]");
        assertThat(results.get(2).draft().orElseThrow().position().line()).isEqualTo(3);
    }

    @Test
    void a_stream_that_breaks_is_a_diagnostic() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };
        assertThat(Reading.faults(Reading.all(new Input("a.yaml", Path.of(""), () -> broken))))
                .containsExactly("a.yaml: error: the file cannot be read: \"disk gone\" [unreadable]");
    }

    /** A stream of the same bytes many times over. */
    private static final class Repeated extends InputStream {
        private final byte[] unit;
        private final long length;
        private long given;

        Repeated(byte[] unit, int times) {
            this.unit = unit;
            this.length = (long) unit.length * times;
        }

        long given() {
            return given;
        }

        @Override
        public int read() {
            return given == length ? -1 : unit[(int) (given++ % unit.length)] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int count) {
            if (given == length) {
                return -1;
            }
            int from = (int) (given % unit.length);
            int some = Math.min(count, unit.length - from);
            System.arraycopy(unit, from, to, offset, some);
            given += some;
            return some;
        }
    }
}
