package org.averment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void outcomes_come_in_the_order_of_the_work_whoever_is_done_first(int threads) {
        Random random = new Random(1);
        List<Integer> outcomes = new ArrayList<>();
        try (InOrder<Integer, Integer> work = new InOrder<>(threads, InOrderTest::slowly, outcomes::add)) {
            IntStream.range(0, 500).forEach(i -> work.give(i, random.nextInt(10_000_000)));
            work.finish();
        }
        assertThat(outcomes)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    private static int slowly(int i) {
        for (int spin = 0; spin < i % 7 * 1000; spin++) {
            Thread.onSpinWait();
        }
        return i;
    }

    @Test
    void few_pieces_are_at_work_or_wait_at_once() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InOrder<Integer, Integer> work = new InOrder<>(
                2,
                i -> {
                    begun.incrementAndGet();
                    return i;
                },
                i -> {
                    most.accumulateAndGet(begun.get() - taken.get(), Math::max);
                    taken.incrementAndGet();
                })) {
            IntStream.range(0, 1000).forEach(i -> work.give(i, 1));
            work.finish();
        }
        assertThat(most.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void large_pieces_wait_for_each_other() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InOrder<Integer, Integer> work = new InOrder<>(
                4,
                i -> {
                    most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
                    return i;
                },
                i -> taken.incrementAndGet())) {
            IntStream.range(0, 50).forEach(i -> work.give(i, 20_000_000));
            work.finish();
        }
        assertThat(most.get()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void what_goes_wrong_in_a_worker_is_thrown_where_the_work_is_given(int threads) {
        assertThatThrownBy(() -> {
                    try (InOrder<Integer, Integer> work = new InOrder<>(threads, i -> 10 / (i - 20), i -> {})) {
                        IntStream.range(0, 100).forEach(i -> work.give(i, 1));
                        work.finish();
                    }
                })
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void no_worker_outlives_its_work() throws InterruptedException {
        try (InOrder<Integer, Integer> work = new InOrder<>(3, i -> i, i -> {})) {
            work.give(1, 1);
        }
        for (int i = 0; i < 1000 && workers() > 0; i++) {
            Thread.sleep(10);
        }
        assertThat(workers()).isZero();
    }

    private static long workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("averment-worker-"))
                .count();
    }
}
