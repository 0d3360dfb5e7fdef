package org.averment.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.averment.export.article.Unheld;
import org.averment.rdf.Base;

/** Where a conversion goes: a file or folder, in place only when all went well; a device, a pipe, standard output. */
final class ConversionOutput {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Optional<Path> target;
    private final OutputForm form;
    private final OutputStream standard;
    private final Base base;
    private final Unheld unheld;

    ConversionOutput(Optional<Path> target, OutputForm form, OutputStream standard, Base base, Unheld unheld) {
        this.target = target;
        this.form = form;
        this.standard = standard;
        this.base = base;
        this.unheld = unheld;
    }

    /** What is to be done with a conversion that is open. */
    interface Filling {
        void fill(Conversion conversion) throws IOException;
    }

    /** Refuses a target that cannot be, before anything is read. */
    void require() throws IOException {
        boolean folder = form instanceof OutputForm.Annotations annotations && annotations.isFolder();
        if (folder && target.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "output-needed",
                    form.word() + " is a folder of files - expected -o with the name of a new folder");
        }
        if (!folder && target.isPresent() && Files.isDirectory(target.get())) {
            throw new Failure(
                    ExitCode.USAGE,
                    "output-is-folder",
                    target.get() + " is a folder - expected the name of a file to write");
        }
        if (folder && !isFree(target.get())) {
            throw new Failure(
                    ExitCode.USAGE,
                    "output-not-empty",
                    target.get() + " is there already, and nothing in it is to be lost"
                            + " - expected the name of a new or empty folder");
        }
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Writes, and puts a file or folder in its place if all is good then. */
    void write(Filling filling, BooleanSupplier good) throws IOException {
        if (target.isEmpty()) {
            into(standard, filling);
        } else if (form instanceof OutputForm.Annotations annotations && annotations.isFolder()) {
            folder(target.get(), annotations, filling, good);
        } else if (Files.exists(target.get()) && !Files.isRegularFile(target.get())) {
            // A device or a pipe is written to, not replaced.
            try (OutputStream out = buffered(Files.newOutputStream(target.get()))) {
                into(out, filling);
            }
        } else {
            file(target.get(), filling, good);
        }
    }

    private void into(OutputStream out, Filling filling) throws IOException {
        filling.fill(Conversion.into(out, form, base, unheld));
    }

    private void file(Path path, Filling filling, BooleanSupplier good) throws IOException {
        Path part = part(path);
        try {
            try (OutputStream out = buffered(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                into(out, filling);
            }
            if (good.getAsBoolean()) {
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void folder(Path path, OutputForm.Annotations annotations, Filling filling, BooleanSupplier good)
            throws IOException {
        Path part = part(path.toAbsolutePath().normalize());
        Files.createDirectory(part);
        try {
            filling.fill(Conversion.into(part, annotations, unheld));
            if (good.getAsBoolean()) {
                // Takes the place of an empty folder as well.
                Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            delete(part);
        }
    }

    private static Path part(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> all = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // It is in its place.
        }
    }

    private static OutputStream buffered(OutputStream out) {
        return new BufferedOutputStream(out, BUFFER_BYTES);
    }
}
