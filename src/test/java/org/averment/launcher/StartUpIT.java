package org.averment.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JVM really loads, and from where, when the packaged jar starts with the archive that the build made. */
@Timeout(300)
class StartUpIT {
    private static final Path JAR = Path.of(System.getProperty("averment.jar"));
    private static final Path ARCHIVE = JAR.resolveSibling("averment.classes");
    /** The launcher's options that decide whether an archive is taken. */
    private static final List<String> OPTIONS = List.of(
            "-Xlog:disable",
            "-Xlog:all=warning,cds*=off" + (hasAotCache() ? ",aot*=off" : "") + ":stderr",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "--version",
                "help",
                "help check",
                "help convert",
                "help load",
                "help list",
                "help remove",
                "help ask",
                "help sparql",
                "help serve",
                "help doctor",
                "ask --help",
                "completion",
                "chekc seeds",
                "convert --no-such-option",
            })
    void what_only_prints_help_loads_no_class_of_jena(String call) throws Exception {
        Loaded loaded = loaded(List.of(), call.isEmpty() ? new String[0] : call.split(" "));
        assertThat(loaded.classes()).anyMatch(line -> line.contains("org.averment.cli.Cli "));
        assertThat(loaded.classes()).noneMatch(line -> line.contains(" org.apache.jena."));
    }

    @Test
    void with_the_archive_next_to_nothing_is_read_from_the_jar() throws Exception {
        String store = folder.resolve("store").toString();
        String[] ask = {"ask", "who-accuses-whom", "--accused", "Assadi", "--store", store};
        assertThat(loaded(List.of(), "load", "seeds", "--store", store).code()).isZero();
        Loaded without = loaded(List.of(), ask);
        Loaded with = loaded(List.of(option(ARCHIVE)), ask);
        assertThat(with.out()).isEqualTo(without.out()).isNotEmpty();
        Predicate<String> ours = line -> line.contains(" org.apache.jena.") || line.contains(" org.averment.");
        Predicate<String> read = line -> line.contains("source: file:") || line.contains("source: jar:");
        assertThat(without.classes().stream().filter(ours.and(read)).count()).isGreaterThan(1_000);
        assertThat(with.classes().stream().filter(ours.and(read)).count()).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of another jar", "garbage", "empty", "missing"})
    void an_archive_that_does_not_fit_changes_nothing_and_nothing_is_said(String fault) throws Exception {
        Path jar = Files.copy(JAR, folder.resolve("averment.jar"));
        Path archive = folder.resolve("an.archive");
        switch (fault) {
            case "of another jar" -> Files.copy(ARCHIVE, archive);
            case "garbage" -> Files.writeString(archive, "this is no archive\n".repeat(10_000), UTF_8);
            case "empty" -> Files.createFile(archive);
            default -> assertThat(archive).doesNotExist();
        }
        Loaded with = run(jar, List.of(option(archive)), "check", "--facts", "seeds");
        assertThat(with).isEqualTo(run(jar, List.of(), "check", "--facts", "seeds"));
        assertThat(with.code()).isZero();
    }

    /** Each class as it was loaded, with where it came from, beside what the command printed. */
    private Loaded loaded(List<String> options, String... call) throws Exception {
        Path log = Files.createTempFile(folder, "classes", "");
        List<String> logging = new ArrayList<>(options);
        logging.add("-Xlog:class+load:file=" + log);
        Loaded run = run(JAR, logging, call);
        return new Loaded(run.code(), run.out(), run.err(), Files.readAllLines(log, UTF_8));
    }

    private Loaded run(Path jar, List<String> options, String... call) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(call));
        Process process = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Loaded(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8), List.of());
    }

    private static String option(Path archive) {
        return (hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
    }

    private static boolean hasAotCache() {
        return Runtime.version().feature() >= 25;
    }

    private record Loaded(int code, String out, String err, List<String> classes) {}
}
