package org.averment.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A checkout with the real launcher and next to nothing else: a {@code java} that prints what it is given, a
 * {@code mvn} that makes a jar out of nothing and counts, and a PATH on which there are no others.
 */
final class Checkout {
    /** What the script may call, and no more: a machine may have a JDK in the same folder. */
    private static final List<String> TOOLS =
            ("bash env dirname readlink sed grep find mkdir touch mv rm cat cut tail stty flock sleep chmod stat nice")
                    .lines()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();

    /** The longest that a start may take on a busy machine. */
    private static final long LONGEST_SECONDS = 60;

    static final String JAVA_PRINTING = """
            #!/usr/bin/env bash
            case "$*" in
            *-XshowSettings:properties*) echo "    java.home = @home@" >&2; exit 0 ;;
            -version) printf 'openjdk version "@version@" 2021-09-14\nRuntime (build @version@+6)\n' >&2; exit 0 ;;
            *.ClassArchive*) echo archived >>"@archives@"; @archiving@; exit 0 ;;
            esac
            echo "pid=$$"
            echo "columns=${COLUMNS:-none}"
            echo "locale=${LC_ALL:-none}"
            while [ "$1" != -jar ]; do echo "option=$1"; shift; done
            echo "jar=$(cat "$2")"
            shift 2
            for argument in "$@"; do echo "<$argument>"; done
            echo "to stderr" >&2
            exit "${EXIT:-0}"
            """;

    private static final String MVN_COUNTING = """
            #!/usr/bin/env bash
            for argument in "$@"; do
              case $argument in -Daverment.target=*) into=${argument#*=} ;; esac
            done
            echo built >>"@log@"
            @extra@
            mkdir -p "$into"
            echo "jar $(grep -c . "@log@")" >"$into/averment.jar"
            """;

    final Path home;
    private final Path bin;
    private final Path jdk;
    private final Path log;
    private final Path archives;
    private String archiving = "echo classes >\"${!#}\"";
    private boolean withArchives;
    private int runs;

    Checkout(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("a check out"));
        bin = Files.createDirectories(folder.resolve("bin"));
        jdk = Files.createDirectories(folder.resolve("jdk"));
        log = folder.resolve("builds.log");
        archives = folder.resolve("archives.log");
        String script = Files.readString(Path.of("averment"), UTF_8);
        assertThat(script).contains("/usr/lib/jvm/*", "/Library/Java/");
        // The machine's own JDKs are not to be found.
        write(
                home.resolve("averment"),
                script.replace("/usr/lib/jvm/*", "/nowhere/*").replace("/Library/Java/", "/nowhere/"));
        for (String source : List.of("pom.xml", "src/main/A.java", "ontology/a.ttl", "queries/a.rq", "seeds/a.yaml")) {
            Files.createDirectories(home.resolve(source).getParent());
            Files.writeString(home.resolve(source), "", UTF_8);
        }
        for (String tool : TOOLS) {
            find(tool).ifPresent(path -> pass(bin.resolve(tool), path));
        }
        java("17.0.15");
        write(jdk.resolve("bin/javac"), "");
        mvn("");
    }

    static java.util.Optional<Path> find(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Path java(String version) throws IOException {
        return java(bin.resolve("java"), version);
    }

    Path java(Path file, String version) throws IOException {
        return write(
                file,
                JAVA_PRINTING
                        .replace("@home@", jdk.toString())
                        .replace("@version@", version)
                        .replace("@archives@", archives.toString())
                        .replace("@archiving@", archiving));
    }

    void mvn(String extra) throws IOException {
        write(bin.resolve("mvn"), MVN_COUNTING.replace("@log@", log.toString()).replace("@extra@", extra));
    }

    /** From now on archives are made, as they are for users; some of them in the background. */
    void withArchives() {
        withArchives = true;
    }

    /** What every java that is written from now on does to make an archive; the last argument is the file. */
    void archiving(String script) {
        archiving = script;
    }

    void without(String command) throws IOException {
        Files.delete(bin.resolve(command));
    }

    void withoutCompiler() throws IOException {
        Files.delete(jdk.resolve("bin/javac"));
    }

    /** How often Maven was called. */
    long builds() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log, UTF_8).size() : 0;
    }

    /** How often an archive was made. */
    long archives() throws IOException {
        return Files.exists(archives) ? Files.readAllLines(archives, UTF_8).size() : 0;
    }

    Started start(String... arguments) throws IOException {
        return start(home.resolve("averment"), home, Map.of(), arguments);
    }

    Started start(Path script, Path directory, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path out = bin.resolveSibling("out" + ++runs);
        Path err = bin.resolveSibling("err" + runs);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        if (!withArchives) {
            builder.environment().put("AVERMENT_ARCHIVE", "off");
        }
        builder.environment().putAll(environment);
        return new Started(builder.start(), out, err);
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    /** A script and not a link: JUnit warns of each link out of the folder that it deletes. */
    private static void pass(Path name, Path tool) {
        try {
            write(name, "#!" + find("bash").orElseThrow() + "\nexec " + tool + " \"$@\"\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    record Started(Process process, Path out, Path err) {
        Ended end() throws IOException, InterruptedException {
            try {
                assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                        .as("it ends")
                        .isTrue();
            } finally {
                process.destroyForcibly();
            }
            return new Ended(
                    process.pid(), process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        }
    }

    record Ended(long pid, int code, String out, String err) {
        /** The archive that the JVM is told of, if any. */
        String archive() {
            return out.lines()
                    .filter(line -> line.matches("option=-XX:(SharedArchiveFile|AOTCache)=.*"))
                    .findFirst()
                    .orElse("none");
        }

        List<String> arguments() {
            return out.lines().filter(line -> line.startsWith("<")).toList();
        }
    }
}
