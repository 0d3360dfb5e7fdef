package org.averment.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the launcher starts the program.
 *
 * @param words java, its options, the jar and the program's own arguments
 */
record Launcher(List<String> words) {
    /** Stands in for java and says with what it was called. */
    private static final String ECHO = "#!/bin/sh\nprintf '%s\\n' \"$@\"\n";

    /** With the archive of classes, where the launcher has made it. */
    static Launcher of(Path home, String... arguments) throws IOException, InterruptedException {
        return of(home, true, arguments);
    }

    /** Without it, as a start is before the archive is there. */
    static Launcher withoutArchive(Path home, String... arguments) throws IOException, InterruptedException {
        return of(home, false, arguments);
    }

    private static Launcher of(Path home, boolean archive, String... arguments)
            throws IOException, InterruptedException {
        Path jdk = home.resolve("target/bench/echo");
        Files.createDirectories(jdk.resolve("bin"));
        // By it the launcher knows the JDK, and the archive that was made for it.
        Files.copy(
                Path.of(System.getProperty("java.home"), "release"),
                jdk.resolve("release"),
                StandardCopyOption.REPLACE_EXISTING);
        Path java = jdk.resolve("bin/java");
        Files.writeString(java, ECHO);
        if (!java.toFile().setExecutable(true)) {
            throw new IOException(java + " cannot be made executable");
        }
        List<String> call = new ArrayList<>(List.of(home.resolve("averment").toString()));
        call.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(call);
        builder.environment().put("JAVA_HOME", jdk.toString());
        if (!archive) {
            builder.environment().put("AVERMENT_ARCHIVE", "off");
        }
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> words = new ArrayList<>(List.of(Bench.java()));
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(words::add);
        if (process.waitFor() != 0 || !words.contains("-jar")) {
            throw new IOException("the launcher does not start java -jar: " + words);
        }
        return new Launcher(List.copyOf(words));
    }

    /** The JVM's options alone. */
    List<String> options() {
        return words.subList(1, words.indexOf("-jar"));
    }

    String jar() {
        return words.get(words.indexOf("-jar") + 1);
    }

    /** The same call with the options that matter to memory and no more, which is what the jar by itself would get. */
    Launcher plain() {
        List<String> plain = new ArrayList<>(List.of(words.get(0), "-XX:+UseSerialGC"));
        plain.addAll(words.subList(words.indexOf("-jar"), words.size()));
        return new Launcher(List.copyOf(plain));
    }

    /** The archive of classes that the JVM is given, if any. */
    Optional<Path> archive() {
        return options().stream()
                .filter(option -> option.startsWith("-XX:SharedArchiveFile=") || option.startsWith("-XX:AOTCache="))
                .map(option -> Path.of(option.substring(option.indexOf('=') + 1)))
                .findFirst();
    }

    boolean hasArchive() {
        return archive().isPresent();
    }
}
