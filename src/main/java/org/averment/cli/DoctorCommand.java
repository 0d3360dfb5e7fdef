package org.averment.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.averment.ingest.StoreProof;
import org.averment.store.GraphEntry;
import org.averment.store.OpenMode;
import org.averment.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves a store sound. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Prove a store sound: no allegation became a plain fact, every quote stands in its text.")
final class DoctorCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private StoreOption store = new StoreOption();

    DoctorCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Faults faults = new Faults(streams, false);
        try (Store opened = Store.open(store.directory(), OpenMode.read())) {
            List<GraphEntry> entries = opened.list();
            entries.forEach(entry -> StoreProof.unproved(opened, entry).forEach(faults));
            streams.out().println(Counted.of(entries.size(), "graph") + " examined: " + faults.summary());
        }
        return faults.errors() == 0 ? ExitCode.DONE : ExitCode.BAD_DATA;
    }
}
