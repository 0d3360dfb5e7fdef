package org.averment.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read: a file, standard input, or a text in memory.
 *
 * @param name its name in messages, as the user gave it
 * @param folder where the files that it names are looked for
 * @param content opens its bytes
 */
public record Input(String name, Path folder, Content content) {
    /** How standard input is called in messages. */
    public static final String STDIN = "<stdin>";

    /** Opens the bytes of an input; the one who opens it closes it. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A file; the files that it names stand in its folder. */
    public static Input file(String name, Path path) {
        Path folder = path.getParent();
        return new Input(name, folder == null ? Path.of("") : folder, () -> Files.newInputStream(path));
    }

    /** Standard input, which can be read once; the files that it names stand in the working directory. */
    public static Input stdin(InputStream stdin) {
        return new Input(STDIN, Path.of(""), () -> stdin);
    }

    /** A text that is at hand. */
    public static Input text(String name, Path folder, String text) {
        return new Input(name, folder, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
