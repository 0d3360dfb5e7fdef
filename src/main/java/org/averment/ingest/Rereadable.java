package org.averment.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.averment.reader.format.Input;

/** Inputs that can be read twice, as checking everything before writing anything asks for. */
final class Rereadable implements AutoCloseable {
    private final List<Input> inputs = new ArrayList<>();
    private final List<Path> spooled = new ArrayList<>();

    private Rereadable() {}

    /** For one reading: as they are. */
    static Rereadable once(List<Input> given) {
        Rereadable rereadable = new Rereadable();
        rereadable.inputs.addAll(given);
        return rereadable;
    }

    /** For two readings, which give the same. */
    static Rereadable of(List<Input> given) throws IOException {
        Rereadable rereadable = new Rereadable();
        try {
            for (Input input : given) {
                // Standard input, and a pipe that a shell made of a command.
                rereadable.inputs.add(input.content().opensAgain() ? input : rereadable.spool(input));
            }
            return rereadable;
        } catch (IOException e) {
            rereadable.close();
            throw e;
        }
    }

    List<Input> inputs() {
        return inputs;
    }

    /** The same inputs, whose reading is reported. */
    static List<Input> watched(List<Input> inputs, Progress progress) {
        return inputs.stream()
                .map(input -> input.with(() -> new Watched(input.content().open(), progress)))
                .toList();
    }

    private Input spool(Input input) throws IOException {
        Path file = Files.createTempFile("averment-stdin-", "");
        spooled.add(file);
        try (InputStream in = input.content().open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return input.with(() -> Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        for (Path file : spooled) {
            Files.deleteIfExists(file);
        }
    }

    private static final class Watched extends FilterInputStream {
        private final Progress progress;

        Watched(InputStream in, Progress progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                progress.read(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                progress.read(count);
            }
            return count;
        }
    }
}
