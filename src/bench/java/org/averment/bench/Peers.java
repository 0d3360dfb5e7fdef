package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Other tools, each with a class path of its own. A folder of {@code peers} is a Maven project that gets one. */
final class Peers {
    private static final int LIMIT_SECONDS = 600;

    private Peers() {}

    static Optional<String> classPath(Path home, Path work, String name) throws IOException, InterruptedException {
        Path project = home.resolve("src/bench/peers").resolve(name);
        Path build = work.resolve("peers").resolve(name);
        Path file = build.resolve("class.path");
        Files.createDirectories(build);
        Measured made = Meter.run(new Command(
                        name,
                        "mvn",
                        "-q",
                        "-B",
                        "-ntp",
                        "-f",
                        project.resolve("pom.xml").toString(),
                        "-Dpeer.target=" + build,
                        "compile",
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=" + file)
                .within(LIMIT_SECONDS));
        if (!made.finished()) {
            System.err.println(name + " does not resolve:\n" + made.output());
            return Optional.empty();
        }
        return Optional.of(
                build.resolve("classes") + ":" + Files.readString(file).strip());
    }
}
