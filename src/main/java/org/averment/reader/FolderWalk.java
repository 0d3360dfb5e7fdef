package org.averment.reader;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.reader.archive.Unpacked;
import org.averment.reader.format.Input;

/**
 * The annotation files of a folder and all folders below it, by the code points of their paths. Names that start with
 * a dot are passed over: they belong to tools. A link to a file that is read anyway is passed over, one that leads out
 * of the folder is reported. One walk a folder; not thread safe.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final List<String> ENDINGS =
            List.of(".yaml", ".yml", ".json", ".jsonl", ".ndjson", ".jsonld", ".ann", Archives.ENDING);

    /** Not the order of Java's strings, which puts rare characters before some frequent ones. */
    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing((String s) -> s.codePoints().toArray(), Arrays::compare);

    private record Found(String relative, Path path) {}

    /** Its roles are read with each file; a link out of the folder is told here, once. */
    private static final String CONFIGURATION = "annotation.conf";

    private final String name;
    private final String prefix;
    private final Path root;
    private final List<Found> found = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private FolderWalk(String name, String prefix, Path root) {
        this.prefix = prefix;
        this.name = name.endsWith("/") ? name : name + "/";
        this.root = root;
    }

    /** The files of a folder that a user named, and of the archives in it. */
    static Inputs inputs(String name, Path folder, Unpacked unpacked) {
        String slashed = slashed(name);
        FolderWalk walk = walked(slashed, "", folder);
        if (walk.isEmpty()) {
            walk.diagnostics.add(
                    Diagnostic.error("no-articles", Position.of(slashed), "there is no article in the folder")
                            .expected(expected()));
        }
        return walk.result(unpacked, true);
    }

    /**
     * The files of an archive; what an archive in it holds has been passed over.
     *
     * @param prefix stands before their relative paths
     */
    static Inputs ofArchive(String name, String prefix, Path folder, Unpacked unpacked) {
        return walked(name, prefix, folder).result(unpacked, false);
    }

    private boolean isEmpty() {
        return found.isEmpty() && diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /** What is looked for. */
    static String expected() {
        return "files that end in " + String.join(", ", ENDINGS);
    }

    private static FolderWalk walked(String name, String prefix, Path folder) {
        FolderWalk walk = new FolderWalk(name, prefix, folder);
        try {
            // A folder that is itself a link was named by the user, and is entered.
            if (Files.isSymbolicLink(folder)) {
                walk = new FolderWalk(name, prefix, folder.toRealPath());
            }
            Files.walkFileTree(walk.root, walk);
        } catch (IOException e) {
            walk.unreadable(walk.root);
        }
        return walk;
    }

    private Inputs result(Unpacked unpacked, boolean open) {
        found.sort(Comparator.comparing(Found::relative, BY_CODE_POINT));
        List<Input> inputs = new ArrayList<>();
        for (Found file : found) {
            String relative = prefix + file.relative;
            if (!Archives.isArchive(file.relative)) {
                inputs.add(Input.found(name + file.relative, relative, root, file.path));
            } else if (open) {
                Inputs inner = Archives.found(name + file.relative, relative + "/", file.path, unpacked);
                inputs.addAll(inner.inputs());
                diagnostics.addAll(inner.diagnostics());
            }
        }
        return new Inputs(inputs, diagnostics, unpacked);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        boolean read = attributes.isSymbolicLink() ? isReadThroughLink(file) : isAnnotation(file);
        if (read) {
            found.add(new Found(relative(file), file));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isReadThroughLink(Path link) {
        Path target;
        try {
            target = link.toRealPath();
            if (target.startsWith(root.toRealPath())) {
                return Files.isRegularFile(target) && isAnnotation(link) && !isAnnotation(target);
            }
        } catch (IOException e) {
            if (isAnnotation(link)) {
                unreadable(link);
            }
            return false;
        }
        if (Files.isDirectory(target) || isAnnotation(link) || link.endsWith(CONFIGURATION)) {
            diagnostics.add(Diagnostic.warning(
                            "link-outside",
                            position(link),
                            "a symbolic link leads out of the folder; it is not followed")
                    .expected("the file itself, or its own path on the command line"));
        }
        return false;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        unreadable(file);
        return FileVisitResult.CONTINUE;
    }

    private void unreadable(Path file) {
        diagnostics.add(Diagnostic.error("unreadable", position(file), "this cannot be read"));
    }

    private Position position(Path file) {
        return Position.of(name + relative(file));
    }

    private boolean isHidden(Path file) {
        return !file.equals(root) && file.getFileName().toString().startsWith(".");
    }

    private static boolean isAnnotation(Path file) {
        String lower = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private String relative(Path file) {
        return slashed(root.relativize(file).toString());
    }

    private static String slashed(String path) {
        return path.replace(File.separatorChar, '/');
    }
}
