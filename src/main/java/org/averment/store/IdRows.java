package org.averment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Rows of node ids, to be had in the order of any index: what TDB2 keeps of a quad or a triple. Rows beyond a fixed
 * number go to a file. Not thread-safe.
 *
 * <p>An id's order is that of its bytes taken as unsigned; here it is held with the highest bit turned over, so that
 * the order of {@code long} is the same.
 */
final class IdRows implements AutoCloseable {
    /** 32 MB of quads: a larger run sorts no faster, and the heap is the user's. */
    private static final int ROWS_IN_MEMORY = 1 << 20;

    private final int width;
    private final int capacity;
    private final Path file;
    private long[] rows;
    private int filled;
    private final List<Integer> runs = new ArrayList<>();

    /**
     * No rows yet.
     *
     * @param width ids a row
     * @param file where rows go that exceed the memory; created when it is needed
     */
    IdRows(int width, Path file) {
        this(width, file, ROWS_IN_MEMORY);
    }

    IdRows(int width, Path file, int rowsInMemory) {
        this.width = width;
        this.file = file;
        this.capacity = rowsInMemory * width;
        this.rows = new long[Math.min(capacity, 1 << 12)];
    }

    /** Adds the first so many numbers of an array, which are whole rows. */
    void addAll(long[] ids, int count) {
        int at = 0;
        while (at < count) {
            if (filled == capacity) {
                spill();
            }
            int some = Math.min(count - at, capacity - filled);
            if (filled + some > rows.length) {
                rows = Arrays.copyOf(rows, Math.min(capacity, Math.max(filled + some, rows.length * 2)));
            }
            System.arraycopy(ids, at, rows, filled, some);
            filled += some;
            at += some;
        }
    }

    boolean isEmpty() {
        return filled == 0 && runs.isEmpty();
    }

    /**
     * All rows, sorted, none twice. Each row is given in the same array.
     *
     * @param order which column of a row comes first in the result, which second ...
     */
    Iterator<long[]> sorted(int[] order) {
        if (runs.isEmpty()) {
            long[] permuted = permuted(rows, filled, order);
            RowSort.sort(permuted, filled / width, width);
            return new MergedRows(List.of(new MergedRows.Run(permuted, filled, width)), width);
        }
        if (filled > 0) {
            spill();
        }
        List<MergedRows.Run> sortedRuns = new ArrayList<>();
        Path sortedFile = file.resolveSibling(file.getFileName() + ".sorted");
        try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(
                        sortedFile,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            long at = 0;
            for (int length : runs) {
                read(from, at, rows, length);
                long[] permuted = permuted(rows, length, order);
                RowSort.sort(permuted, length / width, width);
                write(to, permuted, length);
                sortedRuns.add(new MergedRows.Run(sortedFile, at, length, width));
                at += (long) length * Long.BYTES;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MergedRows(sortedRuns, width);
    }

    /** Deletes what went to files. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".sorted"));
    }

    private long[] permuted(long[] from, int length, int[] order) {
        long[] to = new long[length];
        for (int row = 0; row < length; row += width) {
            for (int column = 0; column < width; column++) {
                to[row + column] = from[row + order[column]];
            }
        }
        return to;
    }

    private void spill() {
        try (FileChannel to = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            write(to, rows, filled);
            runs.add(filled);
            filled = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FileChannel to, long[] ids, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(1 << 16);
        int at = 0;
        while (at < length) {
            bytes.clear();
            LongBuffer longs = bytes.asLongBuffer();
            int some = Math.min(longs.capacity(), length - at);
            longs.put(ids, at, some);
            bytes.limit(some * Long.BYTES);
            while (bytes.hasRemaining()) {
                to.write(bytes);
            }
            at += some;
        }
    }

    static void read(FileChannel from, long position, long[] ids, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocateDirect(1 << 16);
        int at = 0;
        while (at < length) {
            bytes.clear();
            bytes.limit(Math.min(bytes.capacity(), (length - at) * Long.BYTES));
            while (bytes.hasRemaining()) {
                if (from.read(bytes, position + (long) at * Long.BYTES + bytes.position()) < 0) {
                    throw new IOException("a file of rows became shorter while it was read");
                }
            }
            bytes.flip();
            LongBuffer longs = bytes.asLongBuffer();
            int some = longs.remaining();
            longs.get(ids, at, some);
            at += some;
        }
    }
}
