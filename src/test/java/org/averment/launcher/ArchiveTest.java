package org.averment.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.averment.launcher.Checkout.Ended;
import org.averment.launcher.Checkout.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the launcher makes an archive of classes, when it gives it to the JVM, and when it does neither. */
class ArchiveTest {
    private static final String SEVENTEEN = "averment.17.0.15+6.classes";
    private static final String NONE = "none";

    private Checkout checkout;

    @BeforeEach
    void check_out(@TempDir Path folder) throws IOException {
        for (String tool : List.of("bash", "flock", "stat")) {
            assumeTrue(Checkout.find(tool).isPresent(), "there is no " + tool + " here");
        }
        checkout = new Checkout(folder);
        checkout.withArchives();
    }

    @Test
    void the_build_makes_an_archive_and_starts_take_it() throws IOException, InterruptedException {
        Ended first = checkout.run("ask");
        assertThat(first.archive()).isEqualTo("option=-XX:SharedArchiveFile=" + archive(SEVENTEEN));
        assertThat(checkout.run("ask")).extracting(Ended::archive).isEqualTo(first.archive());
        assertThat(first.err()).doesNotContain("archive");
        assertThat(checkout.archives()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "-h", "help", "completion", "--version"})
    void what_only_prints_help_does_without(String call) throws IOException, InterruptedException {
        assertThat(checkout.run(call).archive()).isEqualTo(NONE);
    }

    @Test
    void from_jdk_25_on_it_is_a_cache() throws IOException, InterruptedException {
        checkout.java("25.0.1");
        assertThat(checkout.run("ask").archive())
                .isEqualTo("option=-XX:AOTCache=" + archive("averment.25.0.1+6.classes"));
    }

    @Test
    void a_new_jar_means_a_new_archive() throws IOException, InterruptedException {
        checkout.run("ask");
        LauncherTest.later(checkout.home.resolve("pom.xml"));
        assertThat(checkout.run("ask").archive()).isNotEqualTo(NONE);
        assertThat(checkout.archives()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut off", "another jar", "moved", "missing", "no description"})
    void an_archive_that_does_not_fit_is_not_taken_and_made_anew_in_the_background(
            String fault, @TempDir Path elsewhere) throws IOException, InterruptedException {
        checkout.run("ask");
        Path home = checkout.home;
        switch (fault) {
            // JDK 17 crashes over one that was cut off.
            case "cut off" -> Files.writeString(archive(SEVENTEEN), "cla", UTF_8);
            case "another jar" -> Files.writeString(run().resolve("averment.jar"), "another jar", UTF_8);
            case "moved" -> {
                home = elsewhere.resolve("moved");
                Files.move(checkout.home, home);
            }
            case "missing" -> Files.delete(archive(SEVENTEEN));
            default -> Files.delete(run().resolve(SEVENTEEN + ".of"));
        }
        Ended without = start(home).end();
        assertThat(without.archive()).isEqualTo(NONE);
        assertThat(without.err()).isEqualTo("to stderr\n");
        waitFor(home, SEVENTEEN);
        assertThat(start(home).end().archive()).endsWith("/" + SEVENTEEN);
        assertThat(checkout.archives()).isEqualTo(2);
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void each_jdk_has_an_archive_of_its_own_and_none_takes_anothers(@TempDir Path other)
            throws IOException, InterruptedException {
        checkout.run("ask");
        checkout.java(other.resolve("bin/java"), "21.0.1");
        Map<String, String> at21 = Map.of("JAVA_HOME", other.toString());
        Path script = checkout.home.resolve("averment");
        assertThat(checkout.start(script, other, at21, "ask").end().archive()).isEqualTo(NONE);
        waitFor(checkout.home, "averment.21.0.1+6.classes");
        assertThat(checkout.start(script, other, at21, "ask").end().archive()).endsWith("/averment.21.0.1+6.classes");
        assertThat(checkout.run("ask").archive()).endsWith("/" + SEVENTEEN);
        assertThat(checkout.archives()).isEqualTo(2);
    }

    @Test
    void jdks_are_told_apart_by_vendor_and_build_without_being_started(@TempDir Path other)
            throws IOException, InterruptedException {
        checkout.java(other.resolve("bin/java"), "unasked");
        Files.writeString(
                other.resolve("release"),
                "IMPLEMENTOR=\"Some Vendor\"\nJAVA_RUNTIME_VERSION=\"21.0.1+12/LTS\"\nJAVA_VERSION=\"21.0.1\"\n",
                UTF_8);
        Map<String, String> environment = Map.of("JAVA_HOME", other.toString());
        assertThat(checkout.start(checkout.home.resolve("averment"), other, environment, "ask")
                        .end()
                        .archive())
                .endsWith("/averment.Some_Vendor-21.0.1+12_LTS.classes");
    }

    @Test
    void a_jdk_that_can_make_none_is_not_asked_again() throws IOException, InterruptedException {
        checkout.archiving(": >\"${!#}\"");
        checkout.java("17.0.15");
        for (int i = 0; i < 3; i++) {
            Ended ended = checkout.run("ask");
            assertThat(ended.archive()).isEqualTo(NONE);
            assertThat(ended.code()).isZero();
        }
        assertThat(checkout.archives()).isEqualTo(1);
    }

    @Test
    void an_attempt_that_fails_is_in_nobodys_way() throws IOException, InterruptedException {
        checkout.archiving("echo noise; echo noise >&2; exit 1");
        checkout.java("17.0.15");
        Ended ended = checkout.run("ask", "x");
        assertThat(ended.archive()).isEqualTo(NONE);
        assertThat(ended.arguments()).containsExactly("<ask>", "<x>");
        assertThat(ended.err()).doesNotContain("noise");
    }

    @Test
    void without_stat_there_is_none() throws IOException, InterruptedException {
        checkout.without("stat");
        Ended ended = checkout.run("ask");
        assertThat(ended.archive()).isEqualTo(NONE);
        assertThat(ended.code()).isZero();
        assertThat(checkout.archives()).isZero();
    }

    @Test
    void it_can_be_switched_off() throws IOException, InterruptedException {
        Map<String, String> off = Map.of("AVERMENT_ARCHIVE", "off");
        assertThat(checkout.start(checkout.home.resolve("averment"), checkout.home, off, "ask")
                        .end()
                        .archive())
                .isEqualTo(NONE);
        assertThat(checkout.archives()).isZero();
    }

    private Started start(Path home) throws IOException {
        return checkout.start(home.resolve("averment"), home, Map.of(), "ask");
    }

    private Path run() throws IOException {
        return checkout.home.toRealPath().resolve("target/run");
    }

    private Path archive(String name) throws IOException {
        return run().resolve(name);
    }

    /** Until the archive of this name is there and described. */
    private static void waitFor(Path home, String name) throws IOException, InterruptedException {
        Path run = home.toRealPath().resolve("target/run");
        Path description = run.resolve(name + ".of");
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(description)
                || !Files.readString(description, UTF_8).equals(stat(run.resolve("averment.jar"), run.resolve(name)))) {
            assertThat(System.nanoTime()).as("an archive is made").isLessThan(limit);
            Thread.sleep(20);
        }
    }

    private static String stat(Path jar, Path archive) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("stat", "-c", "%n %s %y", jar.toString(), archive.toString()).start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return told;
    }
}
