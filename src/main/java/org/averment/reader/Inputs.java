package org.averment.reader;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.averment.model.Diagnostic;
import org.averment.model.Nearest;
import org.averment.model.Position;
import org.averment.reader.archive.Unpacked;
import org.averment.reader.format.Input;

/**
 * What a command line names: files, folders, and {@code -} for standard input.
 *
 * <p>Archives are unpacked into a temporary folder, so whoever asks for inputs closes them after the last was read.
 *
 * @param inputs what to read, in the order given; the files of a folder or archive in the order of their paths
 * @param diagnostics names that name nothing, folders without articles, links that lead out, archives that are refused
 * @param unpacked what archives hold
 */
public record Inputs(List<Input> inputs, List<Diagnostic> diagnostics, Unpacked unpacked) implements AutoCloseable {
    /** As many names as are compared with a mistyped one. */
    private static final int NAMES_COMPARED = 10_000;

    public Inputs {
        inputs = List.copyOf(inputs);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Finds everything that the paths name. Opens archives, and looks at the first bytes of standard input. */
    public static Inputs of(List<String> paths, InputStream stdin) {
        Unpacked unpacked = new Unpacked();
        List<Input> inputs = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean stdinTaken = false;
        for (String path : paths) {
            if (!path.equals("-")) {
                add(path, paths, unpacked, inputs, diagnostics);
            } else if (stdinTaken) {
                diagnostics.add(Diagnostic.error(
                        "stdin-twice", Position.of(Input.STDIN), "standard input can be read only once"));
            } else {
                stdinTaken = true;
                Inputs read = Archives.stdin(stdin, unpacked);
                inputs.addAll(read.inputs());
                diagnostics.addAll(read.diagnostics());
            }
        }
        return new Inputs(inputs, diagnostics, unpacked);
    }

    /** Deletes what was unpacked. */
    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    private static void add(
            String name, List<String> all, Unpacked unpacked, List<Input> inputs, List<Diagnostic> diagnostics) {
        try {
            Path path = Path.of(name);
            if (!name.isEmpty() && Files.exists(path)) {
                Inputs found = found(name, path, all, unpacked);
                inputs.addAll(found.inputs());
                diagnostics.addAll(found.diagnostics());
                return;
            }
            diagnostics.add(missing(name).nearest(nearest(name, path)));
        } catch (InvalidPathException e) {
            diagnostics.add(missing(name));
        }
    }

    /** Whether there is nothing to read, and nothing says why. */
    boolean isEmpty() {
        return inputs.isEmpty() && diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    private static Inputs found(String name, Path path, List<String> all, Unpacked unpacked) {
        String slashed = name.replace(File.separatorChar, '/');
        if (Files.isDirectory(path)) {
            return FolderWalk.inputs(name, path, unpacked);
        }
        if (Archives.isArchive(name) && Files.isRegularFile(path)) {
            return Archives.named(slashed, path, unpacked);
        }
        Optional<String> annotations = annotations(name).filter(ann -> Files.isRegularFile(Path.of(ann)));
        if (annotations.isEmpty()) {
            return new Inputs(List.of(Input.file(slashed, path)), List.of(), unpacked);
        }
        String ann = annotations.get();
        Input beside = Input.file(ann.replace(File.separatorChar, '/'), Path.of(ann));
        // Who writes news/* names both; then the text is no article of its own.
        return new Inputs(all.contains(ann) ? List.of() : List.of(beside), List.of(), unpacked);
    }

    /** What brat's annotations of a text are called. */
    private static Optional<String> annotations(String name) {
        return name.endsWith(".txt")
                ? Optional.of(name.substring(0, name.length() - ".txt".length()) + ".ann")
                : Optional.empty();
    }

    private static Diagnostic missing(String name) {
        return Diagnostic.error("no-such-file", Position.of(name), "there is no such file or folder");
    }

    private static Optional<String> nearest(String name, Path path) {
        Path parent = path.getParent();
        Path folder = parent == null ? Path.of("") : parent;
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return Nearest.to(
                    name, files.limit(NAMES_COMPARED).map(Path::toString).toList());
        } catch (IOException e) {
            return Optional.empty(); // without a suggestion the message is still true
        }
    }
}
