package org.averment.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Another store in a process of its own, which is asked by lines: the file of a query, and after a tab one for the rows.
 * One that does not answer in time is ended, and starts anew when it is asked again.
 */
final class Respondent implements AutoCloseable {
    /** Some hold nothing on disk and load everything first. */
    private static final int START_SECONDS = 1_200;

    /** What is printed once the stream ends. */
    private static final String END = "end";

    private final Command command;
    private final int limitSeconds;
    private final Path log;
    private Optional<Running> running = Optional.empty();

    private record Running(Process process, PrintStream questions, BlockingQueue<String> lines) {}

    /** What it says of a query. */
    sealed interface Reply {
        record Answered(double millis, long rows) implements Reply {}

        record Failed(String why) implements Reply {}

        record TooLate() implements Reply {}
    }

    Respondent(Command command, int limitSeconds, Path log) {
        this.command = command;
        this.limitSeconds = limitSeconds;
        this.log = log;
    }

    /** Its answer; where rows are wanted, it may ask itself once more to write them. */
    Reply ask(Path query, Optional<Path> rows) throws IOException, InterruptedException {
        Running now = running();
        now.questions().println(query + rows.map(file -> "\t" + file).orElse(""));
        int limit = rows.isPresent() ? 2 * limitSeconds : limitSeconds;
        Optional<String> line = Optional.ofNullable(now.lines().poll(limit, TimeUnit.SECONDS));
        if (line.isEmpty()) {
            close();
            return new Reply.TooLate();
        }
        String[] parts = line.get().split("\t");
        if (line.get().equals(END)) {
            close();
            return new Reply.Failed("it ended");
        }
        return parts[0].equals("fault")
                ? new Reply.Failed(parts[1])
                : new Reply.Answered(Double.parseDouble(parts[0]), Long.parseLong(parts[1]));
    }

    private Running running() throws IOException, InterruptedException {
        if (running.isEmpty()) {
            Process process = new ProcessBuilder(command.words())
                    .redirectError(ProcessBuilder.Redirect.to(log.toFile()))
                    .start();
            BlockingQueue<String> lines = new LinkedBlockingQueue<>();
            Thread reader = new Thread(() -> read(process, lines), command.name());
            reader.setDaemon(true);
            reader.start();
            running = Optional.of(new Running(
                    process, new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8), lines));
            Optional<String> first = Optional.ofNullable(lines.poll(START_SECONDS, TimeUnit.SECONDS));
            if (!first.equals(Optional.of("ready"))) {
                close();
                throw new IOException(command.name() + " does not start: see " + log);
            }
        }
        return running.get();
    }

    private static void read(Process process, BlockingQueue<String> lines) {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            // It was ended while it wrote.
        }
        lines.add(END);
    }

    @Override
    public void close() {
        if (running.isPresent()) {
            running.get().process().destroyForcibly().onExit().join();
            running = Optional.empty();
        }
    }
}
