package org.averment.reader.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way to read JSON finds the same as the one by characters. */
class SourceBytesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "eight by eight by eight by eight",
                "two\nlines and \r\n a third\r\n\r\n, one \r alone\rand\n\n",
                "naïve 中文 😀 e\u0301\t\u202Eright to left",
                "\uFEFFa mark first"
            })
    void every_character_stands_where_the_characters_have_it(String text) throws Exception {
        SourceBytes bytes = source(text.getBytes(StandardCharsets.UTF_8));
        SourceText chars = bytes.text();
        assertThat(bytes.isUtf8()).isTrue();
        String body = text.replace("\uFEFF", "");
        int inChars = 0;
        int inBytes = 0;
        while (inChars < body.length()) {
            int c = body.codePointAt(inChars);
            boolean secondOfTwo = c == '\n' && inChars > 0 && body.charAt(inChars - 1) == '\r';
            if (c != '\r' && !secondOfTwo) {
                int normalised =
                        Utf8.normalised(body.substring(0, inChars) + "x").length() - 1;
                assertThat(bytes.at(inBytes)).isEqualTo(chars.at(normalised));
            }
            inChars += Character.charCount(c);
            inBytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
        }
        assertThat(bytes.at(0)).isEqualTo(chars.at(0));
        assertThat(bytes.at(inBytes + 100L)).isEqualTo(chars.at(inChars + 100L));
    }

    @Test
    void what_the_decoder_refuses_is_no_utf8() {
        long seed = Long.getLong("averment.seed", 1L);
        Random random = new Random(seed);
        // Bytes at the bounds of what may follow what.
        int[] telling = {
            0x20, 0x5C, 0x75, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
            0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
        };
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(20)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = (byte) (random.nextInt(3) == 0 ? 'a' : telling[random.nextInt(telling.length)]);
            }
            assertThat(source(bytes).isUtf8()).as("seed %d, round %d", seed, i).isEqualTo(decodes(bytes));
        }
    }

    @Test
    void what_a_parser_could_take_for_utf16_is_not_utf8() {
        assertThat(source("{}".getBytes(StandardCharsets.UTF_16LE)).isUtf8()).isFalse();
        assertThat(source("{}".getBytes(StandardCharsets.UTF_16BE)).isUtf8()).isFalse();
    }

    @Test
    void an_escape_by_number_is_seen_wherever_it_stands() {
        for (int before = 0; before < 20; before++) {
            for (String escape : List.of("\\u0041", "\\\\u", "\\n", "\\U")) {
                SourceBytes bytes = source(("x".repeat(before) + escape).getBytes(StandardCharsets.UTF_8));
                boolean byNumber = escape.equals("\\u0041") || escape.equals("\\U");
                assertThat(bytes.escapesCharacters()).as(escape).isEqualTo(byNumber);
            }
        }
    }

    private static SourceBytes source(byte[] bytes) {
        return new SourceBytes("file", bytes, 0, bytes.length, 7);
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
