package org.averment.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.averment.rdf.Base;
import org.averment.server.AvermentServer;
import org.averment.server.ServerOptions;
import org.averment.server.ServerStartException;
import org.averment.store.Change;
import org.averment.store.OpenMode;
import org.averment.store.Store;
import org.averment.store.StoreDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves a store, or files held in memory, as a SPARQL endpoint. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serve files (in memory) or a store as a read-only SPARQL endpoint on this machine, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 3030;
    /** Closing takes milliseconds; a process must not hang on its end whatever happens. */
    private static final long LONGEST_END_MILLIS = 10_000;

    private final Streams streams;
    private final CountDownLatch ended = new CountDownLatch(1);

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Serve these files from memory, without a store; with --store they are loaded into it first.")
    private List<String> paths = List.of();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Serve this store (default without files: averment-store).")
    private Optional<Path> directory = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + USUAL_PORT,
            description = "The port, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = USUAL_PORT;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long one query may run (default: ${DEFAULT-VALUE}).")
    private int timeoutSeconds = 30;

    @Mixin
    private ImportOptions.From from = new ImportOptions.From();

    @Mixin
    private ImportOptions imports = new ImportOptions();

    @Mixin
    private BaseOption base = new BaseOption();

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, ServerStartException, InterruptedException {
        if (port < 0 || port > 65_535 || timeoutSeconds < 1) {
            throw new Failure(
                    ExitCode.USAGE, "bad-number", "a port is a number from 0 to 65535, a time limit at least 1 second");
        }
        try (Store store = open()) {
            if (!paths.isEmpty() && !load(store)) {
                store.discardIfNew();
                return ExitCode.BAD_DATA;
            }
            serve(store, path());
        } finally {
            ended.countDown();
        }
        return ExitCode.DONE;
    }

    /** The store's directory; none for files held in memory. */
    private Optional<Path> path() {
        return paths.isEmpty() ? Optional.of(directory.orElse(Path.of(StoreOption.DEFAULT))) : directory;
    }

    private Store open() {
        if (path().isEmpty()) {
            return Store.inMemory(base.orDefault().iri());
        }
        if (paths.isEmpty()) {
            return Store.open(path().get(), OpenMode.read());
        }
        return Store.open(
                path().get(),
                base.asked()
                        .map(asked -> OpenMode.write(asked.iri()))
                        .orElse(OpenMode.writeKeepingBase(Base.DEFAULT.iri())));
    }

    private boolean load(Store store) throws IOException {
        Faults faults = new Faults(streams, false);
        FilesArgument.load(paths, imports.reading(from.reader(), faults), streams, faults, store)
                .ifPresent(tally -> streams.err()
                        .println("averment: " + Counted.of(tally.read(), "document") + " read, "
                                + Counted.of(tally.quads(), "quad") + " loaded"
                                + (tally.of(Change.UNCHANGED) > 0
                                        ? ", " + tally.of(Change.UNCHANGED) + " unchanged"
                                        : "")));
        if (faults.errors() > 0) {
            streams.err().println("averment: nothing is served: " + faults.summary());
        }
        return faults.errors() == 0;
    }

    private void serve(Store store, Optional<Path> held) throws ServerStartException, InterruptedException {
        ServerOptions options = ServerOptions.onPort(port).queryTimeout(Duration.ofSeconds(timeoutSeconds));
        try (AvermentServer server = AvermentServer.start(store.view(), options)) {
            held.ifPresent(
                    path -> StoreDirectory.at(path).announce(server.endpoint().toString()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "averment-end"));
            streams.out().println("SPARQL endpoint: " + server.endpoint());
            streams.out().println("Graph Store:     " + server.data());
            streams.out().println("Ctrl-C ends it.");
            streams.out().flush();
            streams.err().flush();
            server.awaitClose();
        } finally {
            held.ifPresent(path -> StoreDirectory.at(path).withdraw());
        }
    }

    /** Runs when the JVM ends, on Ctrl-C above all: the store must be let go before the process is gone. */
    private void end(AvermentServer server) {
        server.close();
        try {
            // Not a join: the main thread waits in System.exit for this very hook.
            ended.await(LONGEST_END_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
