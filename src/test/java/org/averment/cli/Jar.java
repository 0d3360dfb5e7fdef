package org.averment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar, run as a process of its own. */
final class Jar implements AutoCloseable {
    private static final long LONGEST_SECONDS = 120;
    private static final String ADDRESS = "SPARQL endpoint: ";
    /** Linux's number of the signal of Ctrl-C, as a bit of what a process ignores. */
    private static final long INTERRUPT_BIT = 1L << (2 - 1);

    private final Process process;
    private final Path err;

    private Jar(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    /** Runs a command to its end. */
    static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = command(arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it does not end: " + String.join(" ", arguments));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts a command that goes on. */
    static Jar start(Path folder, String... arguments) throws IOException {
        Path err = Files.createTempFile(folder, "err", "");
        return new Jar(command(arguments).redirectError(err.toFile()).start(), err);
    }

    private static ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A short life: compiling less costs less.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", System.getProperty("averment.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Where it says that it answers. */
    URI address() throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(ADDRESS)) {
                return URI.create(line.substring(ADDRESS.length()));
            }
        }
        throw new AssertionError("it serves nothing: " + err());
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    long pid() {
        return process.pid();
    }

    /** Ctrl-C, or where that cannot be sent or would be ignored the signal that asks a process to end. */
    void interrupt() throws IOException, InterruptedException {
        if (ignoresInterrupt()
                || new ProcessBuilder("kill", "-INT", Long.toString(pid()))
                                .start()
                                .waitFor()
                        != 0) {
            process.destroy();
        }
    }

    /** What a shell starts in the background does, and so does what is started from there. */
    private boolean ignoresInterrupt() throws IOException {
        Path status = Path.of("/proc/" + pid() + "/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & INTERRUPT_BIT) != 0);
    }

    /** SIGKILL: it gets no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The exit code, once it has ended; it must within so many seconds. */
    int ended(long seconds) throws InterruptedException {
        assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.getInputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
