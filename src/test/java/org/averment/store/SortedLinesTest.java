package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 100, 5_000, 1 << 30})
    void lines_come_out_sorted_however_little_memory_there_is(long limitBytes) throws IOException {
        Random random = new Random(7);
        List<String> given = new ArrayList<>(List.of("", "", "same", "same", "\uFF21", "\uD83D\uDE00"));
        for (int i = 0; i < 500; i++) {
            given.add(Integer.toString(random.nextInt(200), 36));
        }
        assertThat(sorted(given, limitBytes))
                .isEqualTo(given.stream().sorted(Ledger::byCodePoint).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100})
    void no_lines_are_no_bytes(long limitBytes) throws IOException {
        assertThat(sorted(List.of(), limitBytes)).isEmpty();
    }

    private static List<String> sorted(List<String> given, long limitBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedLines lines = new SortedLines(limitBytes)) {
            given.forEach(line -> lines.add(line.getBytes(StandardCharsets.UTF_8)));
            lines.writeTo(out);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
        return text.lines().toList();
    }
}
