package org.averment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files that are written whole or not at all: a kill leaves the old one, or none, and perhaps a {@code .part}. */
final class SmallFile {
    /** Ends the name of a file that is being written. */
    static final String PART = ".part";

    /** A marker or notice has some 100 bytes; a file larger than this is neither. */
    private static final int LIMIT_BYTES = 64 * 1024;

    private SmallFile() {}

    static void write(Path file, byte[] content) throws IOException {
        // Not createTempFile: its files are private to the user, and a store may be shared.
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + PART);
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static void write(Path file, Properties properties) throws IOException {
        StringWriter out = new StringWriter();
        properties.store(out, null);
        // The first line is the date in the user's language: a file that is the same every time is worth more.
        String lines =
                out.toString().lines().filter(l -> !l.startsWith("#")).sorted().collect(Collectors.joining("\n"));
        write(file, (lines + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What it says; empty properties where it says nothing that can be read. */
    static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LIMIT_BYTES);
        }
        try {
            properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            properties.clear();
        }
        return properties;
    }
}
