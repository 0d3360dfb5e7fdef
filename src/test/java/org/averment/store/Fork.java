package org.averment.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM, running a main of the tests. Its stderr is ours, its stdout is read here. */
final class Fork implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Fork(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Fork of(Class<?> main, String... arguments) throws IOException {
        return of(List.of(), main, arguments);
    }

    /** @param before a command that runs the command after it */
    static Fork of(List<String> before, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A short life: compiling less costs less.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new Fork(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line that it prints; empty text when it ended. */
    String line() throws IOException {
        String line = out.readLine();
        return line == null ? "" : line;
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: it gets no chance to tidy up. Returns what it had still printed. */
    List<String> kill() throws IOException {
        // By its handle: Process.destroyForcibly would also close the pipe, and with it lose what is in it.
        process.toHandle().destroyForcibly();
        List<String> rest = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            rest.add(line);
        }
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return rest;
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            kill();
        }
    }
}
