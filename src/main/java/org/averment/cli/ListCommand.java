package org.averment.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.averment.store.GraphEntry;
import org.averment.store.OpenMode;
import org.averment.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what a store holds. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the articles and registers in a store.")
final class ListCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private StoreOption store = new StoreOption();

    ListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (Store opened = Store.open(store.directory(), OpenMode.read())) {
            List<GraphEntry> entries = opened.list();
            for (GraphEntry entry : entries) {
                streams.out()
                        .println(entry.graph() + "  " + entry.kind().word() + "  " + Counted.of(entry.quads(), "quad")
                                + entry.title().map(title -> "  " + title).orElse(""));
            }
            streams.err().println(Counted.of(entries.size(), "graph"));
        }
        return ExitCode.DONE;
    }
}
