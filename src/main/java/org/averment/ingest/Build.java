package org.averment.ingest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sums.forEach((name, sum) -> sha.update((name + " " + sum + "\n").getBytes(StandardCharsets.UTF_8)));
            // Unicode's tables are the JDK's.
            sha.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            if (unpacked) {
                // The jar has the libraries in it; here they are named, with their versions.
                sha.update(System.getProperty("java.class.path", "").getBytes(StandardCharsets.UTF_8));
            }
            return Optional.of(HexFormat.of().formatHex(sha.digest()));
        } catch (IOException | URISyntaxException | java.io.UncheckedIOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
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
