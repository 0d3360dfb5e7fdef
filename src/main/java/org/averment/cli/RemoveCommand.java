package org.averment.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.averment.model.Nearest;
import org.averment.rdf.Base;
import org.averment.store.GraphEntry;
import org.averment.store.OpenMode;
import org.averment.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles out of a store. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove articles or registers from a store.")
final class RemoveCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "An article's or register's id or IRI, as list shows it.")
    private List<String> articles = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--erase",
            description = "Leave no byte behind: rewrite the store's files without what was removed.")
    private boolean erase;

    RemoveCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (Store reading = Store.open(store.directory(), OpenMode.read())) {
            // Only to fail, and to lock nothing for writing, where there is no store.
            reading.base();
        }
        try (Store opened = Store.open(store.directory(), OpenMode.writeKeepingBase(Base.DEFAULT.iri()))) {
            List<String> known = opened.list().stream().map(GraphEntry::graph).toList();
            Set<String> graphs = new LinkedHashSet<>();
            articles.forEach(article -> graphs.add(graph(article, known, opened.base())));
            opened.remove(graphs);
            graphs.forEach(graph -> streams.out().println("removed " + graph));
            if (erase) {
                opened.erase();
                streams.out().println("erased what was removed from " + store.directory());
            }
        }
        return ExitCode.DONE;
    }

    private static String graph(String article, List<String> known, String base) {
        Optional<String> found = List.of(article, base + "article/" + article, base + "register/" + article).stream()
                .filter(known::contains)
                .findFirst();
        return found.orElseThrow(() -> {
            String near = Nearest.to(base + "article/" + article, known)
                    .map(graph -> " - nearest: " + graph)
                    .orElse("");
            return new Failure(
                    ExitCode.USAGE, "unknown-article", "the store holds no such article: \"" + article + "\"" + near);
        });
    }
}
