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
import org.averment.reader.format.Input;

/**
 * What a command line names: files, folders, and {@code -} for standard input.
 *
 * @param inputs what to read, in the order given; a folder's files in the order of their paths
 * @param diagnostics names that name nothing, folders without articles, links that lead out
 */
public record Inputs(List<Input> inputs, List<Diagnostic> diagnostics) {
    /** As many names as are compared with a mistyped one. */
    private static final int NAMES_COMPARED = 10_000;

    public Inputs {
        inputs = List.copyOf(inputs);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Finds everything that the paths name. Opens nothing. */
    public static Inputs of(List<String> paths, InputStream stdin) {
        List<Input> inputs = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean stdinTaken = false;
        for (String path : paths) {
            if (!path.equals("-")) {
                add(path, inputs, diagnostics);
            } else if (stdinTaken) {
                diagnostics.add(Diagnostic.error(
                        "stdin-twice", Position.of(Input.STDIN), "standard input can be read only once"));
            } else {
                stdinTaken = true;
                inputs.add(Input.stdin(stdin));
            }
        }
        return new Inputs(inputs, diagnostics);
    }

    private static void add(String name, List<Input> inputs, List<Diagnostic> diagnostics) {
        try {
            Path path = Path.of(name);
            if (!name.isEmpty() && Files.isDirectory(path)) {
                Inputs folder = FolderWalk.inputs(name, path);
                inputs.addAll(folder.inputs());
                diagnostics.addAll(folder.diagnostics());
                return;
            }
            if (Files.exists(path) && !name.isEmpty()) {
                inputs.add(Input.file(name.replace(File.separatorChar, '/'), path));
                return;
            }
            diagnostics.add(missing(name).nearest(nearest(name, path)));
        } catch (InvalidPathException e) {
            diagnostics.add(missing(name));
        }
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
