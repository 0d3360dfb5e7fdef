package org.averment.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source files of the project. */
final class Classes {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");
    private static final Path BENCH = Path.of("src/bench/java");

    private Classes() {}

    static List<Path> files(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all classes that have a file, those of tests and the benchmark too. */
    static Set<String> simpleNames() {
        return Stream.of(MAIN, TEST, BENCH)
                .flatMap(root -> files(root).stream())
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
