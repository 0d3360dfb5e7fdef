package org.averment.ingest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.averment.model.Sha256;

/**
 * What this program consists of, its libraries and ontology included: another build may make another graph of the same
 * document, and a version number does not tell builds apart.
 */
final class Build {
    private Build() {}

    /** A digest of the program's files and of the JDK's version; empty where they cannot be found. */
    static Optional<String> digest() {
        CodeSource source = Build.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            Path program = Path.of(source.getLocation().toURI());
            boolean unpacked = Files.isDirectory(program);
            TreeMap<String, Long> sums = unpacked ? sumsInFolder(program) : sumsInJar(program);
            Sha256 sha = new Sha256();
            sums.forEach((name, sum) -> sha.add(name + " " + sum + "\n"));
            // Unicode's tables are the JDK's.
            sha.add(Runtime.version().toString());
            if (unpacked) {
                // The jar has the libraries in it; here they are named, with their versions.
                sha.add(System.getProperty("java.class.path", ""));
            }
            return Optional.of(sha.hex());
        } catch (IOException | URISyntaxException | java.io.UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** As its directory has them: nothing is unpacked. */
    private static TreeMap<String, Long> sumsInJar(Path jar) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                sums.put(entry.getName(), entry.getCrc());
            }
        }
        return sums;
    }

    private static TreeMap<String, Long> sumsInFolder(Path folder) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            sums.put(folder.relativize(file).toString(), sum.getValue());
        }
        return sums;
    }
}
