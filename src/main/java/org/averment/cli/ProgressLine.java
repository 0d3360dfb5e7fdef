package org.averment.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.averment.ingest.Progress;
import org.averment.model.Diagnostic;
import org.averment.reader.format.Input;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal while a long load runs; nothing at all in a pipe. */
final class ProgressLine implements Progress, AutoCloseable {
    /** Below this many bytes a load is over before a bar can be read. */
    private static final long WORTH_A_BAR_BYTES = 4L << 20;

    /** A rate that changes faster than this cannot be read. */
    private static final long RATE_NANOS = 500_000_000L;

    private final Streams streams;
    private final long bytes;
    private final long began = System.nanoTime();
    private long shown = began;
    private long quads;
    private @Nullable ProgressBar bar;

    private ProgressLine(Streams streams, long bytes, @Nullable ProgressBar bar) {
        this.streams = streams;
        this.bytes = bytes;
        this.bar = bar;
    }

    static ProgressLine of(Streams streams, List<Input> inputs) {
        long bytes = FilesArgument.size(inputs);
        if (!streams.terminal() || bytes < WORTH_A_BAR_BYTES) {
            return new ProgressLine(streams, bytes, null);
        }
        return new ProgressLine(
                streams,
                bytes,
                new ProgressBarBuilder()
                        .setTaskName("loading")
                        .setInitialMax(bytes)
                        .setUnit("MB", 1 << 20)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ShownAtOnce(streams))
                        .build());
    }

    @Override
    public void read(long count) {
        if (bar != null) {
            bar.stepBy(count);
        }
    }

    @Override
    public void more(double share) {
        if (bar != null) {
            bar.maxHint(bar.getMax() + (long) (share * bytes));
        }
    }

    @Override
    public void done(double share) {
        read((long) (share * bytes));
    }

    @Override
    public void written(long count) {
        quads += count;
        long now = System.nanoTime();
        if (bar != null && now - shown > RATE_NANOS) {
            shown = now;
            bar.setExtraMessage(rate(quads, now - began));
        }
    }

    /** How the bar says how fast it goes; behind it the bar gives the time left. */
    static String rate(long quads, long nanos) {
        return String.format(Locale.ROOT, " %,d quads/s", Math.round(quads * 1e9 / Math.max(1, nanos)));
    }

    /** Prints faults on lines of their own, above the bar. */
    Consumer<Diagnostic> around(Consumer<Diagnostic> faults) {
        return fault -> {
            if (bar != null) {
                streams.err().println();
            }
            faults.accept(fault);
        };
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Standard error is buffered here; the bar's own consumer leaves it so. */
    private static final class ShownAtOnce extends ConsoleProgressBarConsumer {
        private final Streams streams;

        ShownAtOnce(Streams streams) {
            super(streams.err(), streams.width());
            this.streams = streams;
        }

        @Override
        public void accept(String line) {
            super.accept(line);
            streams.err().flush();
        }
    }
}
