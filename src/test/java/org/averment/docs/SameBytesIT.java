package org.averment.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.averment.docs.Release.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program gives the same bytes whatever the machine, and loading again writes none. */
class SameBytesIT {
    private static final long LONGEST_SECONDS = 120;

    /** Dotless i, other digits, dates of another day and another calendar. */
    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Dfile.encoding=ISO-8859-1"),
            List.of("-XX:ActiveProcessorCount=1", "-Xint", "-Dline.separator=\r\n"));

    private Release release;

    @BeforeEach
    void unpack(@TempDir Path folder) throws IOException {
        release = new Release(folder);
    }

    @Test
    void converting_gives_the_same_bytes_under_any_locale_time_zone_and_encoding()
            throws IOException, InterruptedException {
        String usual = converted(Path.of(System.getProperty("java.home")), List.of());
        assertThat(usual).contains("“eliminate”", "https://data.example.org/article/upi-2022-09-20");
        for (List<String> place : PLACES) {
            assertThat(converted(Path.of(System.getProperty("java.home")), place))
                    .as("%s", place)
                    .isEqualTo(usual);
        }
    }

    @Test
    void converting_gives_the_same_bytes_on_every_jdk_that_is_here() throws IOException, InterruptedException {
        List<Path> others = otherJdks();
        assumeTrue(!others.isEmpty(), "there is no other JDK here to compare with");
        String usual = converted(Path.of(System.getProperty("java.home")), List.of());
        for (Path jdk : others) {
            assertThat(converted(jdk, List.of())).as("%s", jdk).isEqualTo(usual);
        }
    }

    @Test
    void loading_twice_changes_nothing() throws IOException, InterruptedException {
        assumeTrue(Release.canRun(), "the launcher is a bash script, and there is no bash here");
        assertThat(release.run("./averment load seeds").out()).startsWith("2 documents read: 2 added, ");
        String before = release.run("./averment list").out();
        Ended again = release.run("./averment load seeds");
        assertThat(again.out())
                .isEqualTo("2 documents read: 0 added, 0 replaced, 2 unchanged, 0 refused; 0 quads written to"
                        + " averment-store\n");
        assertThat(release.run("./averment list").out()).isEqualTo(before);
    }

    private String converted(Path jdk, List<String> options) throws IOException, InterruptedException {
        Path out = release.folder().resolve("converted.nq");
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(options);
        command.addAll(
                List.of("-jar", release.folder().resolve("averment.jar").toString(), "convert", "seeds", "--base"));
        command.add("https://data.example.org/");
        Process process = new ProcessBuilder(command)
                .directory(release.folder().toFile())
                .redirectOutput(out.toFile())
                .redirectError(new File(release.folder().toFile(), "converted.err"))
                .start();
        try {
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(release.folder().resolve("converted.err"), UTF_8))
                .isZero();
        return Files.readString(out, UTF_8);
    }

    /** Of another version than the one that runs this test, one each. */
    private static List<Path> otherJdks() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        Path beside = here.getParent();
        try (Stream<Path> found = Files.list(beside)) {
            return found.filter(path -> !Files.isSymbolicLink(path))
                    .filter(path -> Files.isExecutable(path.resolve("bin/java")))
                    .filter(path -> !path.equals(here))
                    .filter(SameBytesIT::isNewEnough)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNewEnough(Path jdk) {
        try {
            return Files.readAllLines(jdk.resolve("release"), UTF_8).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").replaceFirst("\\..*", ""))
                    .anyMatch(major -> !major.isEmpty() && Integer.parseInt(major) >= 17);
        } catch (IOException e) {
            return false;
        }
    }
}
