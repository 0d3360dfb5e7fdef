package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The environment in the way: exit code 3 and one clear line. */
class EnvironmentTest {
    private static final String SEED = "seeds/albania-iran/claims.yaml";

    @TempDir
    Path folder;

    private static void isOneLine(Run run, String start, String id) {
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(start).endsWith(" [" + id + "]\n");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void a_store_written_by_another_program_is_left_alone() throws IOException {
        Path store = Files.createDirectory(folder.resolve("store"));
        Files.writeString(store.resolve("accounts.db"), "precious");
        Run run = Run.of("load", SEED, "--store", store.toString());
        isOneLine(run, "averment: " + store, "store-foreign");
        assertThat(run.err()).contains("accounts.db");
        try (var files = Files.list(store)) {
            assertThat(files).containsExactly(store.resolve("accounts.db"));
        }
    }

    @Test
    @Timeout(300)
    void a_store_held_by_another_process_is_named_with_its_holder() throws Exception {
        Path store = folder.resolve("store");
        assertThat(Run.of("load", "seeds/register.yaml", "--store", store.toString())
                        .exit())
                .isZero();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--store",
                        store.toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader printed =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            String line = printed.readLine();
            while (line != null && !line.startsWith("SPARQL endpoint")) {
                line = printed.readLine();
            }
            assertThat(line).as("it serves").isNotNull();
            Run run = Run.of("load", SEED, "--store", store.toString());
            isOneLine(run, "averment: " + store, "store-locked");
            assertThat(run.err()).contains("process " + holder.pid());
        } finally {
            holder.destroy();
            if (!holder.waitFor(60, TimeUnit.SECONDS)) {
                holder.destroyForcibly();
            }
        }
    }

    @Test
    void a_folder_that_may_not_be_written_is_said_so() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "whoever runs this may write everywhere");
        isOneLine(
                Run.of(
                        "load",
                        "seeds/register.yaml",
                        "--store",
                        closed.resolve("store").toString()),
                "averment: ",
                "store-not-writable");
        isOneLine(
                Run.of(
                        "convert",
                        "seeds/register.yaml",
                        "--base",
                        "https://news.example/",
                        "-o",
                        closed.resolve("out.nq").toString()),
                "averment: cannot read or write: ",
                "io");
    }

    @Test
    void a_place_where_no_folder_can_be_is_said_so() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        isOneLine(
                Run.of(
                        "load",
                        "seeds/register.yaml",
                        "--store",
                        file.resolve("store").toString()),
                "averment: ",
                "store-not-writable");
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void a_port_that_is_taken_is_one_line() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "seeds/register.yaml", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err().lines().filter(line -> !line.contains(" read, ")))
                    .singleElement()
                    .asString()
                    .contains("port " + taken.getLocalPort())
                    .endsWith("[port-taken]");
        }
    }

    @Test
    void results_that_could_not_be_written_are_no_success() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                100);
        int exit = new Cli(streams).run("convert", "seeds/register.yaml", "--base", "https://news.example/");
        assertThat(exit).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("averment: the results could not be written in full: disk full, or pipe closed [output]\n");
    }

    @Test
    void a_device_is_written_to_and_not_replaced() throws IOException {
        File device = new File("/dev/null");
        assumeTrue(device.exists());
        Run run = Run.of("convert", "seeds/register.yaml", "-o", device.getPath());
        assertThat(run.exit()).isZero();
        assertThat(Files.isRegularFile(device.toPath())).isFalse();
    }

    @Test
    void a_folder_cannot_be_the_output() {
        Run run = Run.of("convert", "seeds/register.yaml", "--base", "https://news.example/", "-o", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("averment: " + folder
                        + " is a folder - expected the name of a file to write [output-is-folder]\n");
    }

    @Test
    void facts_are_not_mixed_into_json() {
        Run run = Run.of("check", "--facts", "--format", "json", SEED);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("[facts-as-json]\n");
    }
}
