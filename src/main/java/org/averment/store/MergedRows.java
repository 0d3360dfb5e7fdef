package org.averment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Sorted runs of rows as one, each row once. Gives the same array each time. */
final class MergedRows implements Iterator<long[]> {
    private final int width;
    private final PriorityQueue<Run> heads;
    private final long[] row;
    private final long[] last;
    private boolean any;
    private boolean ready;

    MergedRows(List<Run> runs, int width) {
        this.width = width;
        this.heads = new PriorityQueue<>(Math.max(1, runs.size()), Run::compareHeads);
        for (Run run : runs) {
            if (run.hasHead()) {
                heads.add(run);
            }
        }
        this.row = new long[width];
        this.last = new long[width];
    }

    /** Rows in memory that are sorted already. */
    static MergedRows of(long[] sorted, int width) {
        return new MergedRows(List.of(new Run(sorted, sorted.length, width)), width);
    }

    @Override
    public boolean hasNext() {
        while (!ready && !heads.isEmpty()) {
            Run run = heads.remove();
            run.take(row);
            if (run.hasHead()) {
                heads.add(run);
            }
            ready = !any || !same();
        }
        return ready;
    }

    private boolean same() {
        for (int i = 0; i < width; i++) {
            if (row[i] != last[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        any = true;
        System.arraycopy(row, 0, last, 0, width);
        return last;
    }

    /** A sorted run, in memory or in a file. */
    static final class Run {
        /** 256 KB of each run in memory. */
        private static final int WINDOW = 1 << 15;

        private final int width;
        private final long[] window;
        private final Path file;
        private long position;
        private int left;
        private int filled;
        private int at;

        /** In memory. */
        Run(long[] rows, int length, int width) {
            this.width = width;
            this.window = rows;
            this.filled = length;
            this.file = Path.of("");
        }

        /** In a file. */
        Run(Path file, long position, int length, int width) {
            this.width = width;
            this.window = new long[WINDOW - WINDOW % width];
            this.file = file;
            this.position = position;
            this.left = length;
        }

        boolean hasHead() {
            if (at == filled && left > 0) {
                filled = Math.min(window.length, left);
                try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
                    IdRows.read(from, position, window, filled);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                position += (long) filled * Long.BYTES;
                left -= filled;
                at = 0;
            }
            return at < filled;
        }

        void take(long[] row) {
            System.arraycopy(window, at, row, 0, width);
            at += width;
        }

        int compareHeads(Run other) {
            return RowSort.compare(window, at, other.window, other.at, width);
        }
    }
}
