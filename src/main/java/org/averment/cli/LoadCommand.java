package org.averment.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.averment.export.LossJson;
import org.averment.ingest.Loading;
import org.averment.ingest.Reading;
import org.averment.ingest.Tally;
import org.averment.rdf.Base;
import org.averment.reader.Inputs;
import org.averment.reader.format.Input;
import org.averment.store.Change;
import org.averment.store.OpenMode;
import org.averment.store.Store;
import org.averment.store.StoreDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads files into a store on disk. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Check annotated articles and load them into a store; an article loaded before is replaced.")
final class LoadCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private FilesArgument files = new FilesArgument();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(names = "--keep-going", description = "Load the good documents although others are bad.")
    private boolean keepGoing;

    /** How the outcome is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What was done as text, or as json with all that became of other tools' annotations.")
    private Format format = Format.TEXT;

    LoadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Faults faults = new Faults(streams, false);
        Reading reading = files.reading(faults);
        try (Inputs inputs = files.inputs(streams.in(), faults)) {
            return load(inputs.inputs(), reading, faults);
        }
    }

    private int load(List<Input> inputs, Reading reading, Faults faults) throws IOException {
        if (faults.errors() > 0 && !keepGoing) {
            streams.err().println("averment: nothing was loaded: " + faults.summary());
            return ExitCode.BAD_DATA;
        }
        List<Store> opened = new ArrayList<>();
        try {
            Tally tally = load(inputs, reading, opened, faults);
            if (faults.errors() > 0) {
                opened.forEach(Store::discardIfNew);
            }
            report(tally, faults);
        } finally {
            opened.forEach(Store::close);
        }
        return faults.errors() == 0 ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    private Tally load(List<Input> inputs, Reading reading, List<Store> opened, Faults faults) throws IOException {
        Supplier<Store> opening = () -> {
            opened.add(open());
            return opened.get(0);
        };
        Optional<String> kept = StoreDirectory.at(store.directory()).base();
        try (ProgressLine progress = ProgressLine.of(streams, inputs)) {
            Loading loading = new Loading(keepGoing, reading, progress.around(faults), progress);
            // An existing store is opened at once, to learn early that it is locked; a new one only to be written.
            return kept.isPresent()
                    ? loading.load(inputs, new Base(kept.get()), opening.get())
                    : loading.load(inputs, base.orDefault(), opening);
        }
    }

    private Store open() {
        return Store.open(
                store.directory(),
                base.asked()
                        .map(asked -> OpenMode.write(asked.iri()))
                        .orElse(OpenMode.writeKeepingBase(Base.DEFAULT.iri())));
    }

    private void report(Tally tally, Faults faults) throws IOException {
        if (format == Format.JSON) {
            LossJson.write(documents(tally), tally.losses(), streams.out());
        } else {
            LossReport.print(tally.losses(), streams.err());
            summary(tally);
        }
        if (tally.heldBack() > 0 || tally.refused() > 0 && !keepGoing) {
            streams.err()
                    .println("averment: nothing was loaded: " + faults.summary()
                            + "; mend them, or load the good documents with --keep-going");
        }
    }

    private static Map<String, Long> documents(Tally tally) {
        Map<String, Long> documents = new LinkedHashMap<>();
        documents.put("read", (long) tally.read());
        documents.put("added", (long) tally.of(Change.ADDED));
        documents.put("replaced", (long) tally.of(Change.REPLACED));
        documents.put("unchanged", (long) tally.of(Change.UNCHANGED));
        documents.put("refused", (long) tally.refused());
        documents.put("heldBack", (long) tally.heldBack());
        return documents;
    }

    private void summary(Tally tally) {
        boolean exists = StoreDirectory.at(store.directory()).base().isPresent();
        streams.out()
                .println(Counted.of(tally.read(), "document") + " read: " + tally.of(Change.ADDED) + " added, "
                        + tally.of(Change.REPLACED) + " replaced, " + tally.of(Change.UNCHANGED) + " unchanged, "
                        + tally.refused() + " refused"
                        + (tally.heldBack() > 0 ? ", " + tally.heldBack() + " held back" : "") + "; "
                        + Counted.of(tally.quads(), "quad") + " written" + (exists ? " to " + store.directory() : ""));
    }
}
