package org.averment.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.averment.query.Target;
import org.averment.rdf.Base;
import org.averment.reader.Reader;
import org.averment.store.OpenMode;
import org.averment.store.ServerNotice;
import org.averment.store.Store;
import org.averment.store.StoreDirectory;
import org.averment.store.StoreException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a question is put to: a store, files held in memory, or an endpoint. */
final class TargetOptions {
    /** One of the three. */
    static final class Where {
        @Option(
                names = "--store",
                paramLabel = "DIR",
                description = "Ask this store (default: averment-store). A server that holds it is asked in its stead.")
        private Optional<Path> store = Optional.empty();

        @Option(
                names = "--data",
                paramLabel = "FILE",
                arity = "1..*",
                parameterConsumer = FilesUntilOption.class,
                description = "Ask these files, read into memory, without a store.")
        private List<String> data = List.of();

        @Option(names = "--endpoint", paramLabel = "URL", description = "Ask this SPARQL 1.1 endpoint.")
        private Optional<URI> endpoint = Optional.empty();
    }

    @ArgGroup(exclusive = true)
    private Where where = new Where();

    @Mixin
    private ImportOptions imports = new ImportOptions();

    @Mixin
    private TimeLimitOption time = new TimeLimitOption();

    /**
     * The last word after {@code --data} when it names no file: {@code --data} takes all words that follow it, so it
     * may have swallowed the question or query itself.
     */
    Optional<String> swallowed() {
        if (where.data.size() < 2) {
            return Optional.empty();
        }
        String last = where.data.get(where.data.size() - 1);
        if (last.equals("-") || namesAFile(last)) {
            return Optional.empty();
        }
        where.data = List.copyOf(where.data.subList(0, where.data.size() - 1));
        return Optional.of(last);
    }

    private static boolean namesAFile(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    Duration timeLimit() {
        return time.limit();
    }

    /** A target that may hold a store open. */
    record Open(Target target, Optional<Store> store) implements AutoCloseable {
        @Override
        public void close() {
            store.ifPresent(Store::close);
        }
    }

    Open open(Streams streams) throws IOException {
        if (where.endpoint.isPresent()) {
            return new Open(endpoint(where.endpoint.get()), Optional.empty());
        }
        if (!where.data.isEmpty()) {
            Store store = Store.inMemory(Base.DEFAULT.iri());
            read(store, streams);
            return local(store);
        }
        return store(where.store.orElse(Path.of(StoreOption.DEFAULT)));
    }

    /** A store on disk, or the server of ours that holds it. */
    static Open store(Path directory) {
        Optional<ServerNotice> server = StoreDirectory.at(directory).server();
        if (server.isPresent()) {
            return new Open(new Target.Endpoint(URI.create(server.get().url())), Optional.empty());
        }
        try {
            return local(Store.open(directory, OpenMode.read()));
        } catch (StoreException e) {
            // A server may have taken it since.
            ServerNotice notice = e.server().orElseThrow(() -> e);
            return new Open(new Target.Endpoint(URI.create(notice.url())), Optional.empty());
        }
    }

    private static Open local(Store store) {
        return new Open(new Target.Local(store.view()), Optional.of(store));
    }

    private static Target endpoint(URI url) {
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme()) || url.getHost() == null) {
            throw new Failure(
                    ExitCode.USAGE,
                    "bad-url",
                    "this is no endpoint: \"" + url + "\" - expected an http or https URL such as"
                            + " http://localhost:3030/sparql");
        }
        return new Target.Endpoint(url);
    }

    private void read(Store store, Streams streams) throws IOException {
        Faults faults = new Faults(streams, false);
        FilesArgument.load(where.data, imports.reading(Reader.any(), faults), streams, faults, store);
        if (faults.errors() > 0) {
            throw new Failure(ExitCode.BAD_DATA, "data-refused", "nothing was asked: " + faults.summary());
        }
    }
}
