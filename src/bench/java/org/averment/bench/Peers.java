package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** A main class of one of them. */
    static Command java(String name, String classPath, List<String> options, String main, String... arguments) {
        List<String> words = new ArrayList<>(List.of(Bench.java()));
        words.addAll(options);
        words.addAll(List.of("-cp", classPath, main));
        words.addAll(List.of(arguments));
        return new Command(name, words);
    }

    /** A script of oxigraph's folder, where npm can get what it needs; none where it cannot. */
    static Optional<Command> oxigraph(Bench bench, String name, String script, String... arguments)
            throws IOException, InterruptedException {
        Path peer = bench.home().resolve("src/bench/peers/oxigraph");
        Path work = bench.work().resolve("peers/oxigraph");
        Files.createDirectories(work);
        String install = "cp \"$0\"/package.json \"$0\"/*.js . && npm install --silent";
        Measured installed =
                Meter.run(new Command("npm", "sh", "-c", "cd \"$1\" && " + install, peer.toString(), work.toString()));
        if (!installed.finished()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of("node", "--max-old-space-size=8192"));
        words.add(work.resolve(script).toString());
        words.addAll(List.of(arguments));
        return Optional.of(new Command(name, words));
    }
}
