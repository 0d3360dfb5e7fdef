package org.averment.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A good file of some tool, with the files beside it that it needs.
 *
 * @param format the format's name
 * @param main the path of the file, with {@code /}
 * @param files it and what it needs, by their paths
 */
record Fixture(String format, String main, Map<String, byte[]> files) {
    private static final Path ROOT = Path.of("src/test/resources/formats");

    /** Of each format. */
    static List<Fixture> all() {
        List<Fixture> all = new ArrayList<>();
        for (Path folder : list(ROOT, Files::isDirectory)) {
            for (Path one : list(folder, Files::isDirectory)) {
                all.addAll(of(folder.getFileName().toString(), one.resolve("input")));
            }
        }
        return all;
    }

    private static List<Fixture> of(String format, Path input) {
        Map<String, byte[]> beside = new TreeMap<>();
        Map<String, byte[]> mains = new TreeMap<>();
        for (Path file : files(input)) {
            String name = input.relativize(file).toString().replace('\\', '/');
            boolean needed = name.endsWith(".txt") || name.endsWith(".conf");
            (needed ? beside : mains).put(name, bytes(file));
        }
        List<Fixture> fixtures = new ArrayList<>();
        mains.forEach((name, bytes) -> {
            Map<String, byte[]> files = new TreeMap<>(beside);
            files.put(name, bytes);
            fixtures.add(new Fixture(format, name, files));
        });
        return fixtures;
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
