package org.averment.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The directory of the store. */
final class StoreOption {
    static final String DEFAULT = "averment-store";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = DEFAULT,
            description = "The store's directory (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of(DEFAULT);

    Path directory() {
        return directory;
    }
}
