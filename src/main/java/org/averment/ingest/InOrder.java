package org.averment.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on all cores and hands the outcomes on in the order in which it was given, to the thread that gives it. Few
 * pieces are at work at once, so memory does not grow with their number. Not thread-safe.
 *
 * @param <W> a piece of work
 * @param <O> its outcome
 */
final class InOrder<W, O> implements AutoCloseable {
    /** What may wait for its turn: enough for the one that takes the outcomes to lag behind for a moment. */
    private static final int PIECES_PER_THREAD = 2;

    /** Large pieces wait for each other: parsing YAML takes twenty times its size. */
    private static final long MOST_BYTES = 16_000_000;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private record Piece<O>(Future<O> outcome, int bytes) {}

    private final Function<W, O> work;
    private final Consumer<O> outcomes;
    private final int threads;
    private final ExecutorService workers;
    private final Deque<Piece<O>> pieces = new ArrayDeque<>();
    private long bytes;

    /**
     * A way of working.
     *
     * @param threads how many work at once; one works in the caller's own
     * @param work done on any thread
     * @param outcomes takes each outcome in its turn, on the caller's thread
     */
    InOrder(int threads, Function<W, O> work, Consumer<O> outcomes) {
        this.threads = threads;
        this.work = work;
        this.outcomes = outcomes;
        this.workers = Executors.newFixedThreadPool(threads, daemons());
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "averment-worker-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Gives a piece of work, and hands on the outcomes whose turn it is; waits while too much is at work.
     *
     * @param size how many bytes it holds
     */
    void give(W piece, int size) {
        if (threads == 1) {
            outcomes.accept(work.apply(piece));
            return;
        }
        while (!pieces.isEmpty() && (pieces.size() >= threads * PIECES_PER_THREAD || bytes + size > MOST_BYTES)) {
            handOn();
        }
        while (!pieces.isEmpty() && pieces.peek().outcome().isDone()) {
            handOn();
        }
        pieces.add(new Piece<>(workers.submit(() -> work.apply(piece)), size));
        bytes += size;
    }

    /** Waits for all that was given, and hands it on. */
    void finish() {
        while (!pieces.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        Piece<O> piece = pieces.remove();
        bytes -= piece.bytes();
        try {
            outcomes.accept(piece.outcome().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it waited for a worker", e);
        }
    }

    /** Lets go of what is still at work, whose outcome nobody wants. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
