package org.averment.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does once what users do often, so that the JVM learns which classes that takes. {@link ClassArchive} starts it; it is
 * no command. What it works on is the seed, in a folder that it makes and removes; it prints nothing.
 */
final class TrainingRun {
    private static final List<String> SEED =
            List.of("seeds/register.yaml", "seeds/albania-iran/article.txt", "seeds/albania-iran/claims.yaml");

    private static final String ADDRESS = "SPARQL endpoint: ";
    private static final String QUERY =
            "SELECT (COUNT(*) AS ?claims) { ?claim a <https://w3id.org/averment/ns#Claim> }";
    private static final long LONGEST_END_MILLIS = 30_000;

    private final Path folder;
    private final String seeds;
    private final String store;

    private TrainingRun(Path folder) {
        this.folder = folder;
        this.seeds = folder.resolve("seeds").toString();
        this.store = folder.resolve("store").toString();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        everything();
        System.exit(ExitCode.DONE);
    }

    /** Runs the commands one after the other; one that fails is a fault of the program. */
    static void everything() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("averment-training");
        try {
            new TrainingRun(folder).run();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        for (String file : SEED) {
            try (InputStream in = TrainingRun.class.getResourceAsStream("/" + file)) {
                Path copy = folder.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.write(copy, in.readAllBytes());
            }
        }
        done("--help");
        done("check", "--facts", seeds);
        done("convert", seeds, "-o", folder.resolve("seeds.nq").toString());
        done("convert", seeds, "-o", folder.resolve("seeds.trig").toString());
        done("load", seeds, "--store", store);
        done("list", "--store", store);
        done("ask");
        done("ask", "money", "--min", "100000", "--store", store);
        done("ask", "who-accuses-whom", "--accused", "Assadi", "--store", store);
        done("ask", "how-connected", "--entity", "Albania", "--other", "Microsoft", "--store", store);
        done("sparql", QUERY, "--format", "csv", "--store", store);
        done("doctor", "--store", store);
        served();
    }

    /** Starts a server, asks it as another process would, and ends it. */
    private void served() throws IOException, InterruptedException {
        try (PipedInputStream printed = new PipedInputStream();
                PrintStream out = new PrintStream(new PipedOutputStream(printed), true, StandardCharsets.UTF_8);
                BufferedReader lines = new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8))) {
            Thread server = new Thread(
                    () -> new Cli(streams(out)).run("serve", "--store", store, "--port", "0"), "averment-training");
            server.setDaemon(true);
            server.start();
            String line = lines.readLine();
            if (line == null || !line.startsWith(ADDRESS)) {
                throw new IllegalStateException("serve did not say where: " + line);
            }
            String endpoint = line.substring(ADDRESS.length());
            done("ask", "who-speaks", "--endpoint", endpoint);
            done("sparql", QUERY, "--endpoint", endpoint);
            server.interrupt();
            server.join(LONGEST_END_MILLIS);
        }
    }

    private static void done(String... call) {
        int code = new Cli(streams(nowhere())).run(call);
        if (code != ExitCode.DONE) {
            throw new IllegalStateException("exit code " + code + " of " + String.join(" ", call));
        }
    }

    private static Streams streams(PrintStream out) {
        return new Streams(InputStream.nullInputStream(), out, nowhere(), false, 100);
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
