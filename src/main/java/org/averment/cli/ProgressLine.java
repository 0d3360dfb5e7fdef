package org.averment.cli;

import java.util.List;
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

    private final Streams streams;
    private @Nullable ProgressBar bar;

    private ProgressLine(Streams streams, @Nullable ProgressBar bar) {
        this.streams = streams;
        this.bar = bar;
    }

    static ProgressLine of(Streams streams, List<Input> inputs, int passes) {
        long bytes = FilesArgument.size(inputs) * passes;
        if (!streams.terminal() || bytes < WORTH_A_BAR_BYTES) {
            return new ProgressLine(streams, null);
        }
        return new ProgressLine(
                streams,
                new ProgressBarBuilder()
                        .setTaskName("loading")
                        .setInitialMax(bytes)
                        .setUnit("MB", 1 << 20)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(streams.err(), streams.width()))
                        .build());
    }

    @Override
    public void read(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
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
}
