package org.averment.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.averment.reader.Inputs;
import org.averment.reader.format.Input;

/**
 * One folder {@code src/test/resources/formats/FORMAT/CASE}: the files of a tool under {@code input}, and beside it what
 * must become of them.
 *
 * @param folder where it is
 */
record FormatCase(Path folder) {
    private static final Path ROOT = Path.of("src/test/resources/formats");

    static Stream<FormatCase> all() {
        return list(ROOT).flatMap(format -> list(format)).map(FormatCase::new);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String format() {
        return folder.getParent().getFileName().toString();
    }

    /** Its input folder, as a user would name it. */
    Path input() {
        return folder.resolve("input");
    }

    Path expected(String name) {
        return folder.resolve(name);
    }

    /** The files of its input folder that the reader opens by themselves, in their order. */
    List<Input> inputs() {
        return Inputs.of(List.of(input().toString()), InputStream.nullInputStream()).inputs().stream()
                .map(found ->
                        new Input(found.relative(), found.relative(), found.root(), found.folder(), found.content()))
                .toList();
    }

    @Override
    public String toString() {
        return format() + "/" + folder.getFileName();
    }
}
