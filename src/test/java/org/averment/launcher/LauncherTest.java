package org.averment.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.averment.launcher.Checkout.Ended;
import org.averment.launcher.Checkout.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    private static final String BUILDING = "averment: building the jar, once for each change of the sources\n";

    private Checkout checkout;

    @BeforeEach
    void check_out(@TempDir Path folder) throws IOException {
        assumeTrue(Checkout.find("bash").isPresent(), "the launcher is a bash script, and there is no bash here");
        checkout = new Checkout(folder);
    }

    @Test
    void the_first_start_builds_with_one_line_on_stderr_and_the_second_says_nothing()
            throws IOException, InterruptedException {
        Ended first = checkout.run("--version");
        assertThat(first.err()).isEqualTo(BUILDING + "to stderr\n");
        assertThat(first.out()).contains("jar=jar 1");
        assertThat(first.code()).isZero();
        Ended second = checkout.run("--version");
        assertThat(second.err()).isEqualTo("to stderr\n");
        assertThat(second.out()).contains("jar=jar 1");
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/A.java", "ontology/a.ttl", "queries/a.rq", "seeds/a.yaml"})
    void a_source_that_is_newer_than_the_jar_means_a_new_jar(String source) throws IOException, InterruptedException {
        checkout.run();
        later(checkout.home.resolve(source));
        assertThat(checkout.run().out()).contains("jar=jar 2");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void a_source_that_was_deleted_means_a_new_jar() throws IOException, InterruptedException {
        checkout.run();
        Files.delete(checkout.home.resolve("src/main/A.java"));
        later(checkout.home.resolve("src/main"));
        assertThat(checkout.run().out()).contains("jar=jar 2");
    }

    @Test
    void a_source_that_changes_while_the_jar_is_built_means_another_jar() throws IOException, InterruptedException {
        checkout.mvn("sleep 0.05; touch \"" + checkout.home.resolve("src/main/A.java") + "\"; sleep 0.05");
        checkout.run();
        checkout.mvn("");
        assertThat(checkout.run().out()).contains("jar=jar 2");
        assertThat(checkout.run().out()).contains("jar=jar 2");
    }

    @Test
    void starts_at_the_same_time_build_once() throws IOException, InterruptedException {
        assumeTrue(Checkout.find("flock").isPresent(), "without flock each start builds for itself");
        checkout.mvn("sleep 1");
        List<Started> started = List.of(checkout.start("a"), checkout.start("b"), checkout.start("c"));
        for (Started start : started) {
            assertThat(start.end().out()).contains("jar=jar 1");
        }
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void without_flock_starts_at_the_same_time_get_a_whole_jar_each() throws IOException, InterruptedException {
        checkout.without("flock");
        checkout.mvn("sleep 1");
        List<Started> started = List.of(checkout.start("a"), checkout.start("b"));
        for (Started start : started) {
            assertThat(start.end().out()).containsPattern("jar=jar [12]");
        }
        try (var left = Files.list(checkout.home.resolve("target/run"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("averment.jar", "build.log");
        }
    }

    @Test
    void arguments_arrive_as_they_are() throws IOException, InterruptedException {
        Ended ended = checkout.run("ask", "", "two words", "*", "$HOME", "a\"b", "-Dx=y", "--", "Müller");
        assertThat(ended.arguments())
                .containsExactly(
                        "<ask>", "<>", "<two words>", "<*>", "<$HOME>", "<a\"b>", "<-Dx=y>", "<-->", "<Müller>");
    }

    @Test
    void it_runs_from_any_directory_and_through_links(@TempDir Path elsewhere)
            throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("one"), checkout.home.resolve("averment"));
        Path relative = Files.createSymbolicLink(elsewhere.resolve("two"), Path.of("one"));
        for (Path script : List.of(link, relative)) {
            Ended ended = checkout.start(script, elsewhere, Map.of(), "x").end();
            assertThat(ended.code()).isZero();
            assertThat(ended.arguments()).containsExactly("<x>");
        }
        Files.delete(link);
        Files.delete(relative);
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void it_becomes_the_jvm_so_that_signals_and_exit_codes_are_the_jvms() throws IOException, InterruptedException {
        Ended ended = checkout.start(checkout.home.resolve("averment"), checkout.home, Map.of("EXIT", "42"))
                .end();
        assertThat(ended.code()).isEqualTo(42);
        assertThat(ended.out()).contains("pid=" + ended.pid() + "\n");
    }

    @Test
    void the_jvm_reads_arguments_as_utf8_whatever_the_locale() throws IOException, InterruptedException {
        assertThat(checkout.start(checkout.home.resolve("averment"), checkout.home, Map.of("LC_ALL", "C"))
                        .end()
                        .out())
                .contains("locale=C.UTF-8\n");
    }

    @Test
    void the_width_that_is_set_is_kept_and_a_pipe_has_a_usual_one() throws IOException, InterruptedException {
        assertThat(checkout.run().out()).contains("columns=100\n");
        assertThat(checkout.start(checkout.home.resolve("averment"), checkout.home, Map.of("COLUMNS", "60"))
                        .end()
                        .out())
                .contains("columns=60\n");
    }

    @Test
    void without_a_jdk_it_says_what_it_needs() throws IOException, InterruptedException {
        checkout.without("java");
        isOneLine(
                checkout.run(),
                "averment: needs the compiler of a JDK of version 17 or later; none was found in JAVA_HOME, on the PATH or"
                        + " in the usual folders - on Debian: apt-get install openjdk-17-jdk-headless [no-jdk]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_402", "16-ea", "not a version"})
    void a_java_that_is_too_old_is_named(String version) throws IOException, InterruptedException {
        Path java = checkout.java(version);
        isOneLine(
                checkout.run(),
                "averment: needs the compiler of a JDK of version 17 or later; none was found in JAVA_HOME, on the PATH or"
                        + " in the usual folders (" + java + " is too old or does not run)"
                        + " - on Debian: apt-get install openjdk-17-jdk-headless [no-jdk]\n");
    }

    @Test
    void a_release_file_spares_asking_the_jvm(@TempDir Path other) throws IOException, InterruptedException {
        checkout.run();
        checkout.java(other.resolve("bin/java"), "unasked");
        Files.writeString(other.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"21.0.1\"\n", UTF_8);
        checkout.without("java");
        Ended ended = checkout.start(
                        checkout.home.resolve("averment"), checkout.home, Map.of("JAVA_HOME", other.toString()), "x")
                .end();
        assertThat(ended.arguments()).containsExactly("<x>");
    }

    @Test
    void a_java_home_that_is_wrong_is_passed_over(@TempDir Path other) throws IOException, InterruptedException {
        Ended ended = checkout.start(
                        checkout.home.resolve("averment"), checkout.home, Map.of("JAVA_HOME", other.toString()), "x")
                .end();
        assertThat(ended.arguments()).containsExactly("<x>");
    }

    @Test
    void a_built_jar_runs_without_a_compiler_but_building_needs_one() throws IOException, InterruptedException {
        checkout.run();
        checkout.withoutCompiler();
        assertThat(checkout.run("x").arguments()).containsExactly("<x>");
        later(checkout.home.resolve("pom.xml"));
        Ended ended = checkout.run("x");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .startsWith("averment: needs the compiler of a JDK")
                .endsWith("[no-jdk]\n");
    }

    @Test
    void without_maven_it_says_so() throws IOException, InterruptedException {
        checkout.without("mvn");
        isOneLine(
                checkout.run(),
                "averment: needs Maven to build its jar - on Debian: apt-get install maven [no-maven]\n");
    }

    @Test
    void a_build_that_fails_shows_why_and_leaves_the_next_start_to_try_again()
            throws IOException, InterruptedException {
        checkout.mvn("echo '[ERROR] A.java:[1,1] class expected'; exit 1");
        Ended ended = checkout.run();
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .containsExactly(
                        BUILDING.strip(),
                        "[ERROR] A.java:[1,1] class expected",
                        "averment: the build failed; the above says why, and "
                                + checkout.home.toRealPath().resolve("target/run/build.log")
                                + " all of it [build-failed]");
        checkout.mvn("");
        assertThat(checkout.run("x").arguments()).containsExactly("<x>");
    }

    @Test
    void a_home_that_maven_cannot_write_to_is_explained() throws IOException, InterruptedException {
        checkout.mvn("echo '[ERROR] Could not create local repository at /home/x/.m2/repository'; exit 1");
        assertThat(checkout.run().err())
                .endsWith("averment: Maven keeps what it downloads in ~/.m2 and cannot write there; give it another"
                        + " place with MAVEN_OPTS=-Dmaven.repo.local=DIR [build-failed]\n");
    }

    @Test
    void a_checkout_that_cannot_be_written_to_is_explained() throws IOException, InterruptedException {
        Files.writeString(checkout.home.resolve("target"), "a file in the way", UTF_8);
        isOneLine(
                checkout.run(),
                "averment: cannot build its jar: " + checkout.home.toRealPath().resolve("target/run")
                        + " is not writable [not-writable]\n");
    }

    @Test
    void a_release_runs_the_jar_beside_the_script_and_builds_nothing() throws IOException, InterruptedException {
        Files.delete(checkout.home.resolve("pom.xml"));
        isOneLine(
                checkout.run(),
                "averment: there is no " + checkout.home.toRealPath().resolve("averment.jar") + " [no-jar]\n");
        Files.writeString(checkout.home.resolve("averment.jar"), "released", UTF_8);
        assertThat(checkout.run("x").out()).contains("jar=released\n", "<x>");
        assertThat(checkout.builds()).isZero();
    }

    private static void isOneLine(Ended ended, String line) {
        assertThat(ended.err()).isEqualTo(line);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(3);
    }

    static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusMillis(10)));
        // Until then has passed: what is newer than now would be newer than the next jar, too.
        while (!Instant.now().isAfter(Files.getLastModifiedTime(file).toInstant())) {
            Thread.onSpinWait();
        }
    }
}
