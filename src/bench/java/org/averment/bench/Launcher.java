package org.averment.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the launcher starts the program.
 *
 * @param words java, its options and the jar; the program's own arguments follow
 */
record Launcher(List<String> words) {
    /** Stands in for java and says with what it was called. */
    private static final String ECHO = "#!/bin/sh\nprintf '%s\\n' \"$@\"\n";

    static Launcher of(Path home) throws IOException, InterruptedException {
        Path jdk = home.resolve("target/bench/echo");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(
                jdk.resolve("release"), "JAVA_VERSION=\"" + Runtime.version().feature() + "\"\n");
        Path java = jdk.resolve("bin/java");
        Files.writeString(java, ECHO);
        if (!java.toFile().setExecutable(true)) {
            throw new IOException(java + " cannot be made executable");
        }
        ProcessBuilder builder = new ProcessBuilder(home.resolve("averment").toString());
        builder.environment().put("JAVA_HOME", jdk.toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> words = new ArrayList<>(List.of(Bench.java()));
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(words::add);
        if (process.waitFor() != 0 || !words.contains("-jar")) {
            throw new IOException("the launcher does not start java -jar: " + words);
        }
        return new Launcher(List.copyOf(words));
    }
}
