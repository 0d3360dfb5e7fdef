package org.averment.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.averment.ingest.Loading;
import org.averment.ingest.Progress;
import org.averment.ingest.Reading;
import org.averment.ingest.Tally;
import org.averment.model.Diagnostic;
import org.averment.rdf.Base;
import org.averment.reader.Inputs;
import org.averment.reader.format.Input;
import org.averment.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The files that a command reads. */
final class FilesArgument {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Files or folders of annotated articles, Averment's or another tool's, or zip archives of them;"
                            + " - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private ImportOptions.From from = new ImportOptions.From();

    @Mixin
    private ImportOptions imports = new ImportOptions();

    /** How they are read; faults of the mapping are told, and end the command. */
    Reading reading(Faults faults) {
        return imports.reading(from.reader(), faults);
    }

    /** What they name, until it is closed; names that name nothing are reported. */
    Inputs inputs(InputStream stdin, Consumer<Diagnostic> faults) {
        return of(paths, stdin, faults);
    }

    static Inputs of(List<String> paths, InputStream stdin, Consumer<Diagnostic> faults) {
        Inputs found = Inputs.of(paths, stdin);
        found.diagnostics().forEach(faults);
        return found;
    }

    /**
     * Loads what paths name into a store, under its base: all of it, or nothing where any of it is bad.
     *
     * @return what that did; empty where a path names nothing
     */
    static Optional<Tally> load(List<String> paths, Reading reading, Streams streams, Faults faults, Store store)
            throws IOException {
        try (Inputs inputs = of(paths, streams.in(), faults)) {
            if (faults.errors() > 0) {
                return Optional.empty();
            }
            Loading loading = new Loading(false, reading, faults, Progress.NONE);
            Tally tally = loading.load(inputs.inputs(), new Base(store.base()), store);
            LossReport.print(tally.losses(), streams.err());
            return Optional.of(tally);
        }
    }

    /** Bytes of the inputs that are files. */
    static long size(List<Input> inputs) {
        long bytes = 0;
        for (Input input : inputs) {
            try {
                bytes += input.content().size().orElse(0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes;
    }
}
