package org.averment.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.averment.model.Diagnostic;
import org.averment.reader.format.Result;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever becomes of a good file, reading it ends, throws nothing, and every fault names its file. */
class MutationTest {
    private static final String YAML = """
            # a comment
            article: {id: "a\\u00e9", title: 'It''s', published: {value: "2022", inferred: x}, body: "It rained 😀"}
            entities:
              rain: {type: [Event], name: the rain, key: "wd:Q7925"}
            claims:
            - quote: >-
                It rained: #1
              standing: alleged
              says:
              - {event: rain, type: weather, amount: 300 EUR, when: 22:30}
            - quote: {text: rained, occurrence: "1", at: [3, 9]}
              says: {event: rain}
            ---
            register: {id: r}
            """;

    private static final String JSON = """
            {"article": {"id": "a\\u00e9", "published": {"value": 2022, "inferred": "x"}, "body": "It rained 😀"}, "claims": [{"quote": ["It", {"text": "rained", "at": [3, 9]}], "says": [{"event": "rain", "endorsed": true}]}]}
            {"register": {"id": "r"}, "entities": {"rain": {"type": "Event", "name": "the rain", "lat": 1.5e0}}}
            """;

    /** What breaks parsers sooner than random bytes do. */
    private static final List<String> SPICE = List.of(
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "#",
            " #",
            "&a ",
            "*a",
            "!",
            "!!int ",
            "!!binary ",
            "%",
            "@",
            "`",
            "|",
            ">",
            "- ",
            "? ",
            "\t",
            "\n",
            "\r",
            "\0",
            "~",
            "null",
            "<<: ",
            "---\n",
            "...\n",
            "\\",
            "\\u",
            "\\UFFFFFFFF",
            "\\ud800",
            "😀",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\u00e9",
            "%YAML 9.9\n",
            "%TAG ! x\n",
            "[[[[",
            "1e999",
            "/*");

    @ParameterizedTest
    @CsvSource({"a.yaml, 20260102", "a.jsonl, 20260103", "a.json, 20260104", "<stdin>, 20260105"})
    void a_thousand_mutations_are_read_or_refused(String name, long seed) {
        System.Logger log = System.getLogger(MutationTest.class.getName());
        log.log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        byte[] good = (name.startsWith("a.json") ? JSON : YAML).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
            byte[] bytes = mutated(good, random);
            String shown = "seed " + seed + ", mutation " + i + ": " + new String(bytes, StandardCharsets.UTF_8);
            List<Result> results =
                    Assertions.assertTimeout(Duration.ofSeconds(5), () -> Reading.bytes(name, bytes), shown);
            assertThat(results).as(shown).isNotEmpty();
            for (Result result : results) {
                assertThat(result.draft().isPresent() || result.hasErrors())
                        .as(shown)
                        .isTrue();
                for (Diagnostic d : result.diagnostics()) {
                    assertThat(d.position().file()).as(shown).isEqualTo(name);
                    assertThat(d.toString()).as(shown).doesNotContain("\n", "snakeyaml", "jackson", "REDACTED");
                }
            }
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(8)), new byte[0]);
                case 3 -> {
                    int end = Math.min(bytes.length, at + random.nextInt(40));
                    bytes = spliced(bytes, random.nextInt(bytes.length), -1, Arrays.copyOfRange(bytes, at, end));
                }
                default -> {
                    String spice = SPICE.get(random.nextInt(SPICE.size()));
                    bytes = spliced(bytes, at, -1, spice.getBytes(StandardCharsets.UTF_8));
                }
            }
            bytes = bytes.length == 0 ? new byte[] {' '} : bytes;
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        int until = Math.max(from, to);
        byte[] out = new byte[from + piece.length + bytes.length - until];
        System.arraycopy(bytes, 0, out, 0, from);
        System.arraycopy(piece, 0, out, from, piece.length);
        System.arraycopy(bytes, until, out, from + piece.length, bytes.length - until);
        return out;
    }
}
