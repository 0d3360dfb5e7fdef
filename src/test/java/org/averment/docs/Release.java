package org.averment.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a user unpacks: the launcher, the jar that this build packaged, and the seeds, in a folder of its own. */
final class Release {
    /** The longest that a command may take on a busy machine. */
    private static final long LONGEST_SECONDS = 120;

    private final Path folder;
    /** It would be made in the background, of a folder that is about to go. */
    private String archive = "off";

    private int runs;

    Release(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        Files.copy(Path.of("averment"), this.folder.resolve("averment"));
        assertThat(this.folder.resolve("averment").toFile().setExecutable(true)).isTrue();
        Files.copy(Path.of(System.getProperty("averment.jar")), this.folder.resolve("averment.jar"));
        try (Stream<Path> seeds = Files.walk(Path.of("seeds"))) {
            seeds.forEach(path -> {
                try {
                    Files.copy(path, this.folder.resolve(path.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** As for users; a test has to wait until the archive is made. */
    void withArchive() {
        archive = "on";
    }

    static boolean canRun() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "bash")));
    }

    Path folder() {
        return folder;
    }

    Ended run(String command) throws IOException, InterruptedException {
        return start(command).end();
    }

    /** Starts a command line as a shell does; the shell gives way to the command, so that it is the one signalled. */
    Serving start(String command) throws IOException {
        Path out = folder.resolve("out" + ++runs);
        Path err = folder.resolve("err" + runs);
        // A job started in the background has Ctrl-C switched off, and hands that on.
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        "-c",
                        "if env --default-signal=INT true 2>/dev/null; then exec env --default-signal=INT " + command
                                + "; else exec " + command + "; fi")
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("COLUMNS");
        builder.environment().put("AVERMENT_ARCHIVE", archive);
        return new Serving(builder.start(), out, err);
    }

    /** Processes that run this folder's jar. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(folder.resolve("averment.jar").toString()))
                .toList();
    }

    static String get(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "application/sparql-results+json")
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    record Ended(int code, String out, String err) {}

    record Serving(Process process, Path out, Path err) {
        /** Waits until the command has printed something of this form. */
        String waitFor(Pattern pattern) throws IOException, InterruptedException {
            long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
            while (System.nanoTime() < limit) {
                boolean alive = process.isAlive();
                Matcher found = pattern.matcher(Files.readString(out, UTF_8));
                if (found.find()) {
                    return found.group();
                }
                assertThat(alive).as(Files.readString(err, UTF_8)).isTrue();
                Thread.sleep(50);
            }
            throw new AssertionError("nothing like " + pattern + " was printed");
        }

        /** Ctrl-C. */
        Ended interrupt() throws IOException, InterruptedException {
            new ProcessBuilder("bash", "-c", "kill -INT " + process.pid())
                    .start()
                    .waitFor();
            return end();
        }

        Ended end() throws IOException, InterruptedException {
            try {
                assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                        .as("it ends")
                        .isTrue();
            } finally {
                process.destroyForcibly();
            }
            return new Ended(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        }
    }
}
