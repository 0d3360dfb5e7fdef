package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdRowsTest {
    private static final List<int[]> ORDERS =
            List.of(new int[] {0, 1, 2, 3}, new int[] {0, 2, 3, 1}, new int[] {2, 3, 1, 0}, new int[] {3, 1, 2, 0});

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"100000, 11", "1000, 12", "100, 13", "7, 14", "1, 15"})
    void rows_come_sorted_and_once_in_every_order_however_little_memory_there_is(int inMemory, long seed)
            throws IOException {
        Random random = new Random(seed);
        try (IdRows rows = new IdRows(4, folder.resolve("rows"), inMemory)) {
            List<long[]> given = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                long[] some = random.longs(4L * random.nextInt(5), -3, 4).toArray();
                rows.addAll(some, some.length);
                for (int at = 0; at < some.length; at += 4) {
                    given.add(Arrays.copyOfRange(some, at, at + 4));
                }
            }
            for (int[] order : ORDERS) {
                TreeSet<long[]> expected = new TreeSet<>(Arrays::compare);
                for (long[] row : given) {
                    expected.add(Arrays.stream(order).mapToLong(c -> row[c]).toArray());
                }
                assertThat(all(rows.sorted(order))).containsExactlyElementsOf(expected);
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void no_rows_are_none(int inMemory) throws IOException {
        try (IdRows rows = new IdRows(3, folder.resolve("rows"), inMemory)) {
            assertThat(rows.isEmpty()).isTrue();
            assertThat(rows.sorted(new int[] {0, 1, 2})).isExhausted();
        }
    }

    private static List<long[]> all(Iterator<long[]> rows) {
        List<long[]> all = new ArrayList<>();
        rows.forEachRemaining(row -> all.add(row.clone()));
        return all;
    }
}
