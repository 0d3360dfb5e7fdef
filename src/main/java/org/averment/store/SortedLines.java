package org.averment.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts lines of UTF-8 by code point, which is the order of their bytes taken as unsigned. What exceeds a fixed amount
 * of memory goes to temporary files, private to the user and deleted on closing.
 */
final class SortedLines implements AutoCloseable {
    /** Some 50 MB: ten times more makes no dump faster. */
    private static final int IN_MEMORY_BYTES = 48 << 20;

    /** What an array costs beside its bytes. */
    private static final int ARRAY_BYTES = 24;

    private final long limitBytes;
    private final List<Path> runs = new ArrayList<>();
    private List<byte[]> lines = new ArrayList<>();
    private long held;
    private long count;

    SortedLines() {
        this(IN_MEMORY_BYTES);
    }

    SortedLines(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    /** Adds a line, without its end. */
    void add(byte[] line) {
        lines.add(line);
        count++;
        held += line.length + ARRAY_BYTES;
        if (held > limitBytes) {
            spill();
        }
    }

    /** How many lines were added. */
    long count() {
        return count;
    }

    /** Writes all lines, each ended by LF. To be called once. */
    void writeTo(OutputStream out) throws IOException {
        lines.sort(Arrays::compareUnsigned);
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        PriorityQueue<Run> heads = new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.head, b.head));
        List<DataInputStream> open = new ArrayList<>();
        try {
            for (Path run : runs) {
                DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run), 1 << 16));
                open.add(in);
                heads.add(new Run(in));
            }
            for (byte[] line : lines) {
                for (Run run = heads.peek(); run != null && Arrays.compareUnsigned(run.head, line) < 0; ) {
                    run = step(heads, buffered);
                }
                write(line, buffered);
            }
            while (!heads.isEmpty()) {
                step(heads, buffered);
            }
            buffered.flush();
        } finally {
            for (DataInputStream in : open) {
                in.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    private void spill() {
        lines.sort(Arrays::compareUnsigned);
        try {
            Path run = Files.createTempFile("averment-dump-", ".lines");
            runs.add(run);
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
                for (byte[] line : lines) {
                    out.writeInt(line.length);
                    out.write(line);
                }
                out.writeInt(-1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines = new ArrayList<>();
        held = 0;
    }

    /** Writes the least of the heads and puts the next line of its run in its place. */
    private static Run step(PriorityQueue<Run> heads, OutputStream out) throws IOException {
        Run run = heads.remove();
        write(run.head, out);
        if (run.advance()) {
            heads.add(run);
        }
        return heads.peek();
    }

    private static void write(byte[] line, OutputStream out) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** A file of sorted lines, and the first that was not yet taken; a run is never empty. */
    private static final class Run {
        private final DataInputStream in;
        private byte[] head = new byte[0];

        Run(DataInputStream in) throws IOException {
            this.in = in;
            advance();
        }

        boolean advance() throws IOException {
            int length = in.readInt();
            if (length < 0) {
                return false;
            }
            head = in.readNBytes(length);
            return true;
        }
    }
}
