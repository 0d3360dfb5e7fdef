package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar writes the seed in the same bytes in any surroundings, in every syntax. */
class EverySyntaxIT {
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kolkata",
            "-Dfile.encoding=ISO-8859-1",
            "-Dstdout.encoding=US-ASCII");

    @TempDir
    Path folder;

    private byte[] converted(String java, List<String> options, String syntax) throws Exception {
        Path out = folder.resolve("out." + syntax);
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                System.getProperty("averment.jar"),
                "convert",
                "seeds",
                "--base",
                "https://news.example/",
                "--format",
                syntax));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return Files.readAllBytes(out);
    }

    private static String thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nquads", "trig", "turtle", "jsonld", "rdfxml"})
    void under_a_turkish_locale_and_an_indian_clock(String syntax) throws Exception {
        byte[] here = converted(thisJava(), List.of(), syntax);
        assertThat(here.length).isGreaterThan(100_000);
        assertThat(converted(thisJava(), ELSEWHERE, syntax)).isEqualTo(here);
    }

    @Test
    void on_a_later_jdk() throws Exception {
        Optional<Path> later = laterJava();
        if (later.isEmpty()) {
            System.out.println("EverySyntaxIT: no JDK 25 here (JAVA_25_HOME, /usr/lib/jvm), so it is not compared");
        }
        assumeTrue(later.isPresent(), "no JDK 25 here");
        for (String syntax : List.of("nquads", "jsonld")) {
            assertThat(converted(later.get().toString(), ELSEWHERE, syntax))
                    .isEqualTo(converted(thisJava(), List.of(), syntax));
        }
    }

    private static Optional<Path> laterJava() throws IOException {
        List<Path> homes = new ArrayList<>();
        Optional.ofNullable(System.getenv("JAVA_25_HOME")).map(Path::of).ifPresent(homes::add);
        Path installed = new File("/usr/lib/jvm").toPath();
        if (Files.isDirectory(installed)) {
            try (Stream<Path> found = Files.list(installed)) {
                found.filter(home -> home.getFileName().toString().contains("25"))
                        .forEach(homes::add);
            }
        }
        return homes.stream()
                .map(home -> home.resolve("bin/java"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
