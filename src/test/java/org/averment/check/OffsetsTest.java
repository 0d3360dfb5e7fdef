package org.averment.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 1023, 1024, 1025, 3072})
    void offsets_go_there_and_back_in_a_text_of_any_length(int length) {
        assertRoundTrip("a".repeat(length));
        assertRoundTrip(("\uD83D\uDD4A" + "é".repeat(510)).repeat(length / 512) + "b".repeat(length % 512));
        assertRoundTrip("x" + "\uD83D\uDD4A".repeat(length / 2));
    }

    private static void assertRoundTrip(String text) {
        Offsets offsets = new Offsets(text);
        int codePoint = 0;
        for (int utf16 = 0;
                utf16 <= text.length();
                utf16 = utf16 == text.length() ? utf16 + 1 : text.offsetByCodePoints(utf16, 1)) {
            assertThat(offsets.codePoint(utf16)).isEqualTo(codePoint);
            assertThat(offsets.utf16(codePoint)).isEqualTo(utf16);
            codePoint++;
        }
        assertThat(offsets.length()).isEqualTo(codePoint - 1);
    }
}
