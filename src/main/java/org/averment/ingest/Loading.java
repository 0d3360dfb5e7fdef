package org.averment.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.averment.model.Diagnostic;
import org.averment.rdf.Base;
import org.averment.reader.format.Input;
import org.averment.store.Store;

/**
 * Loads inputs into a store. Unless told to keep going, nothing is changed when any document is bad.
 *
 * <p>Inputs are read once where that can be undone: what fits one transaction waits for the end of the inputs, and what
 * fills an empty store goes into a database beside it. Only changes to a store that need several transactions are
 * checked first, and read a second time to be written.
 */
public final class Loading {
    private final Consumer<Diagnostic> faults;
    private final Progress progress;
    private final boolean keepGoing;
    private final Supplier<Optional<String>> program;
    private final Reading reading;

    /**
     * A way of loading.
     *
     * @param keepGoing whether good documents are loaded although others are bad
     * @param faults told of every fault, once
     * @param progress told how far it is
     */
    public Loading(boolean keepGoing, Consumer<Diagnostic> faults, Progress progress) {
        this(keepGoing, Reading.usual(), faults, progress);
    }

    /** The same, of inputs that are read in a certain way. */
    public Loading(boolean keepGoing, Reading reading, Consumer<Diagnostic> faults, Progress progress) {
        this(keepGoing, reading, faults, progress, Build::digest);
    }

    /** For a program that is told. */
    Loading(
            boolean keepGoing,
            Reading reading,
            Consumer<Diagnostic> faults,
            Progress progress,
            Supplier<Optional<String>> program) {
        this.reading = reading;
        this.program = program;
        this.keepGoing = keepGoing;
        this.faults = faults;
        this.progress = progress;
    }

    /**
     * Loads into a store that is open.
     *
     * @param base under which the store's IRIs are minted
     */
    public Tally load(List<Input> inputs, Base base, Store store) throws IOException {
        return load(inputs, base, Optional.of(store), () -> store);
    }

    /**
     * Loads into a store that does not exist yet. If it is refused, the store was not created or is empty:
     * {@link Store#discardIfNew} takes it back.
     *
     * @param base under which the store's IRIs are minted
     * @param store creates it, once it is clear that something will be written
     */
    public Tally load(List<Input> inputs, Base base, Supplier<Store> store) throws IOException {
        return load(inputs, base, Optional.empty(), store);
    }

    private Tally load(List<Input> inputs, Base base, Optional<Store> existing, Supplier<Store> store)
            throws IOException {
        boolean fills = existing.map(Store::isFillable).orElse(true);
        // What fills a store is read once in any case, and so is what is written as it comes.
        try (Rereadable rereadable = fills || keepGoing ? Rereadable.once(inputs) : Rereadable.of(inputs);
                Changes changes = new Changes(existing, store, keepGoing, progress)) {
            Tally tally = new Tally();
            Sources sources = new Sources(program.get(), base);
            run(base, sources, existing, rereadable.inputs(), item -> {
                tally.read(item);
                item.diagnostics().forEach(faults);
                if (!item.refused() && (keepGoing || tally.refused() == 0)) {
                    changes.add(item.made().orElseThrow());
                } else if (!keepGoing) {
                    changes.giveUp();
                }
            });
            if (changes.wantsAll()) {
                progress.more(1);
                run(base, sources, existing, rereadable.inputs(), item -> {
                    if (item.refused()) {
                        throw new ChangedWhileLoading(item.diagnostics());
                    }
                    changes.add(item.made().orElseThrow());
                });
            }
            changes.finish();
            tally.done(changes);
            return tally;
        }
    }

    private void run(
            Base base, Sources sources, Optional<Store> existing, List<Input> inputs, Consumer<Item<Graph>> items) {
        Recall<Graph> recall =
                sha256 -> existing.flatMap(store -> sources.of(sha256).flatMap(store::madeOf))
                        .map(graph -> new Recall.Recalled<>(graph, new Graph.Kept()));
        GraphUpdates updates = new GraphUpdates(sources);
        Pipeline.of(base, reading)
                .run(
                        Rereadable.watched(inputs, progress),
                        Optional.of(recall),
                        mapped -> new Graph.Made(updates.of(mapped)),
                        items);
    }

    /** A file that was good when it was checked was not when it was loaded. */
    public static final class ChangedWhileLoading extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ChangedWhileLoading(List<Diagnostic> diagnostics) {
            super("an input changed while it was loaded: "
                    + diagnostics.stream().findFirst().map(Diagnostic::toString).orElse(""));
        }
    }
}
