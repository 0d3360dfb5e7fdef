package org.averment.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Something to read: a file, standard input, or a text in memory.
 *
 * @param name its name in messages, as the user gave it
 * @param relative its path below the folder or archive that the user named, with {@code /}; a file that was named itself
 *     has its own name here
 * @param root the folder that the user named, outside of which nothing is looked for; of a file that was named itself,
 *     the folder that it stands in
 * @param folder where the files that it names are looked for: the root, or a folder in it
 * @param content opens its bytes
 */
public record Input(String name, String relative, Path root, Path folder, Content content) {
    /** How standard input is called in messages. */
    public static final String STDIN = "<stdin>";

    /** Opens the bytes of an input; the one who opens it closes it. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;

        /** Whether it can be opened again and gives the same bytes, as far as nobody changes them meanwhile. */
        default boolean opensAgain() {
            return false;
        }

        /** How many bytes it holds; empty where nobody knows before they are read. */
        default OptionalLong size() throws IOException {
            return OptionalLong.empty();
        }
    }

    /** The bytes of a file; what has a path and is no file, such as a pipe, cannot be opened again. */
    private record FileContent(Path path) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public boolean opensAgain() {
            return Files.isRegularFile(path);
        }

        @Override
        public OptionalLong size() throws IOException {
            return opensAgain() ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
        }
    }

    /** Something that was named itself. */
    public Input(String name, Path folder, Content content) {
        this(name, name.equals(STDIN) ? "stdin" : name.substring(name.lastIndexOf('/') + 1), folder, folder, content);
    }

    /** A file that was named itself; the files that it names stand in its folder. */
    public static Input file(String name, Path path) {
        return new Input(name, folder(path), new FileContent(path));
    }

    /**
     * A file that was found in a folder.
     *
     * @param relative its path there, with {@code /}
     */
    public static Input found(String name, String relative, Path root, Path path) {
        return new Input(name, relative, root, folder(path), new FileContent(path));
    }

    private static Path folder(Path path) {
        Path folder = path.getParent();
        return folder == null ? Path.of("") : folder;
    }

    /** Standard input, which can be read once; the files that it names stand in the working directory. */
    public static Input stdin(InputStream stdin) {
        return new Input(STDIN, Path.of(""), () -> stdin);
    }

    /** A text that is at hand. */
    public static Input text(String name, Path folder, String text) {
        return new Input(name, folder, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same, its bytes from elsewhere. */
    public Input with(Content other) {
        return new Input(name, relative, root, folder, other);
    }
}
