package org.averment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
    @TempDir
    static Path folder;

    private static int stores;

    private static Store fresh() {
        return Store.open(folder.resolve("store" + stores++), OpenMode.write(Given.BASE));
    }

    @Nested
    class Contract extends StoreContract {
        @Override
        Store create() {
            return fresh();
        }
    }

    @Nested
    class View extends ViewContract {
        @Override
        Store create() {
            return fresh();
        }
    }

    @Nested
    class Pattern extends PatternContract {
        @Override
        Store create() {
            return fresh();
        }
    }

    @Nested
    class Exact extends ExactContract {
        @Override
        Store create() {
            return fresh();
        }
    }

    @Test
    void a_store_that_grew_by_many_transactions_is_packed_and_another_is_left_alone() {
        try (Store store = fresh()) {
            assertThat(store.packIfLoose()).isFalse();
            for (int batch = 0; batch < 100; batch++) {
                int turn = batch;
                // A few words from everywhere are left out each time: what is in it stays the same in size, and every
                // block of every index is copied.
                String[] words = IntStream.range(0, 4000)
                        .filter(i -> i % 40 != turn % 40)
                        .mapToObj(i -> "word " + i)
                        .toArray(String[]::new);
                store.apply(List.of(Given.graph("a", "digest " + batch, words)));
                if (store.packIfLoose()) {
                    assertThat(batch).isPositive();
                    assertThat(store.packIfLoose()).isFalse();
                    assertThat(Given.dump(store).lines()).hasSize(words.length);
                    EveryIndex.holdsTheSame(store, "packed");
                    return;
                }
            }
        }
        throw new AssertionError("it was never packed");
    }
}
