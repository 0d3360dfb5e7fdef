package org.averment.reader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;

/**
 * What archives hold, in a temporary folder that nobody else may enter. It is made for the first archive and deleted by
 * {@link #close}, or when the JVM is told to end. Thread-safe.
 */
public final class Unpacked implements AutoCloseable {
    private Optional<Path> folder = Optional.empty();
    private Optional<Thread> atExit = Optional.empty();
    private boolean closed;
    private int archives;
    private long bytes;

    /**
     * Unpacks an archive into a folder of its own.
     *
     * @param name the archive's name in messages
     * @param archive where it lies
     * @param warnings takes what is passed over
     * @throws Refused if anything in it is not to be unpacked; nothing of it is left then
     */
    public Path unpack(String name, Path archive, Consumer<Diagnostic> warnings) throws IOException, Refused {
        Path target = fresh();
        boolean whole = false;
        try {
            new Unzip(name, archive, target, this).run().forEach(warnings);
            whole = true;
            return target;
        } finally {
            if (!whole) {
                delete(target);
            }
        }
    }

    /** Keeps an archive that comes as a stream, so that its table, which stands at the end, can be looked at. */
    public Path keep(String name, InputStream in) throws IOException, Refused {
        Path file = fresh().resolve("archive.zip");
        try (OutputStream out = create(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                take(name, read);
                out.write(buffer, 0, read);
            }
        }
        return file;
    }

    private synchronized Path fresh() throws IOException {
        if (closed) {
            throw new IOException("the command is ending");
        }
        if (folder.isEmpty()) {
            folder = Optional.of(Files.createTempDirectory("averment-unpacked-"));
            Thread end = new Thread(this::end, "averment-unpacked");
            Runtime.getRuntime().addShutdownHook(end);
            atExit = Optional.of(end);
        }
        archives++;
        return Files.createDirectory(folder.get().resolve(Integer.toString(archives)));
    }

    /** A new file; none is made any more when the folder is being deleted. */
    synchronized OutputStream create(Path file) throws IOException {
        if (closed) {
            throw new IOException("the command is ending");
        }
        Files.createDirectories(file.getParent());
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Counts what is written, of all archives together. */
    synchronized void take(String name, long count) throws Refused {
        bytes += count;
        if (bytes > Bounds.ALL_BYTES) {
            throw Refused.large(name, "what it unpacks to", "at most " + Bounds.ALL_BYTES + " bytes of all archives");
        }
    }

    private void end() {
        try {
            delete();
        } catch (IOException | UncheckedIOException e) {
            // The process is ending, and nobody is left to be told.
        }
    }

    @Override
    public void close() throws IOException {
        delete();
        atExit.ifPresent(Unpacked::forget);
        atExit = Optional.empty();
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running already.
        }
    }

    private synchronized void delete() throws IOException {
        closed = true;
        if (folder.isPresent()) {
            delete(folder.get());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
