package org.averment.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.averment.check.Checked;
import org.averment.check.Checker;
import org.averment.check.Proofs;
import org.averment.importing.Imported;
import org.averment.model.Diagnostic;
import org.averment.model.Document;
import org.averment.model.Draft;
import org.averment.model.Position;
import org.averment.model.standoff.Losses;
import org.averment.rdf.Base;
import org.averment.rdf.MappedGraph;
import org.averment.rdf.Mapper;
import org.averment.reader.format.Input;
import org.averment.reader.format.Known;
import org.averment.reader.format.Part;
import org.averment.reader.format.Result;
import org.averment.reader.format.Source;
import org.averment.vocab.Ontology;

/**
 * Reads, checks and maps, one document at a time. One use for each run: it remembers which articles it saw, since two
 * of one identity cannot both own a graph.
 */
public final class Pipeline {
    /** Lines come in parts of a tenth of this; one article is seldom so large. */
    private static final int LARGE_PART_BYTES = 1_000_000;

    private final Checker checker;
    private final Mapper mapper;
    private final Optional<Proofs> proofs;
    private final Map<String, Position> seen = new HashMap<>();
    private final Reading reading;

    private Pipeline(Base base, Reading reading, Optional<Proofs> proofs) {
        this.reading = reading;
        Ontology ontology = Ontology.get();
        this.checker = new Checker(ontology);
        this.mapper = new Mapper(base, ontology);
        this.proofs = proofs;
    }

    /** With the native checks, which let nothing through that the proofs refuse. */
    public static Pipeline of(Base base) {
        return of(base, Reading.usual());
    }

    /** The same, of inputs that are read in a certain way. */
    public static Pipeline of(Base base, Reading reading) {
        return new Pipeline(base, reading, Optional.empty());
    }

    /** With each graph proved as well: SHACL shapes, plain facts, quotes. */
    public static Pipeline withProofs(Base base, Reading reading) {
        return new Pipeline(base, reading, Optional.of(new Proofs(Ontology.get())));
    }

    /** Takes each document of the inputs through, in their order. */
    public void run(List<Input> inputs, Consumer<Item<Mapped>> items) {
        run(inputs, mapped -> mapped, items);
    }

    /**
     * Takes each document of the inputs through, on all cores, and hands on what was made of them in their order.
     *
     * @param making makes something of a good document, on any thread
     * @param items takes what was made of each document, on this thread
     */
    public <T> void run(List<Input> inputs, Function<Mapped, T> making, Consumer<Item<T>> items) {
        run(inputs, Optional.empty(), making, items);
    }

    /**
     * The same, leaving out what was made before.
     *
     * @param recall remembers it
     */
    <T> void run(List<Input> inputs, Optional<Recall<T>> recall, Function<Mapped, T> making, Consumer<Item<T>> items) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (InOrder<Supplier<List<Item<T>>>, List<Item<T>>> work =
                new InOrder<>(threads, Supplier::get, done -> done.forEach(item -> items.accept(once(item))))) {
            for (Input input : inputs) {
                reading.reader().split(input, part -> give(part, recall, making, work));
            }
            work.finish();
        }
    }

    /** A large part may hold thousands of documents: it is read here, and each of them is a piece of work. */
    private <T> void give(
            Part part,
            Optional<Recall<T>> recall,
            Function<Mapped, T> making,
            InOrder<Supplier<List<Item<T>>>, List<Item<T>>> work) {
        if (part.bytes() <= LARGE_PART_BYTES) {
            work.give(() -> items(part, recall, making), part.bytes());
        } else {
            part.read(Known.NOTHING, result -> work.give(() -> List.of(item(result, making)), 0));
        }
    }

    private <T> List<Item<T>> items(Part part, Optional<Recall<T>> recall, Function<Mapped, T> making) {
        List<Item<T>> items = new ArrayList<>();
        Map<String, Recall.Recalled<T>> recalled = new HashMap<>();
        Known known = recall.isEmpty()
                ? Known.NOTHING
                : sha256 -> {
                    Optional<Recall.Recalled<T>> found = recall.get().of(sha256);
                    found.ifPresent(made -> recalled.put(sha256, made));
                    return found.isPresent();
                };
        part.read(known, result -> items.add(result.isKnown() ? item(result, recalled) : item(result, making)));
        return items;
    }

    private static <T> Item<T> item(Result result, Map<String, Recall.Recalled<T>> recalled) {
        Source source = result.source().orElseThrow();
        Recall.Recalled<T> made = recalled.get(source.sha256());
        return new Item<>(
                source.position(), Optional.of(made.graph()), Optional.of(made.made()), List.of(), Optional.empty());
    }

    /** Refuses what was given before. */
    private <T> Item<T> once(Item<T> item) {
        if (item.refused()) {
            return item;
        }
        String graph = item.graph().orElseThrow();
        Position first = seen.putIfAbsent(graph, item.position());
        if (first == null) {
            return item;
        }
        List<Diagnostic> faults = new ArrayList<>(item.diagnostics());
        faults.add(Diagnostic.error(
                        "duplicate-article",
                        item.position(),
                        "the same article or register was given before, at " + first)
                .value(graph)
                .expected("each once in a run"));
        return Item.refused(item.position(), inOrder(faults), item.losses());
    }

    /** In the order of the file, as one goes through it to mend it. */
    private static List<Diagnostic> inOrder(List<Diagnostic> faults) {
        faults.sort(Comparator.comparing((Diagnostic fault) -> fault.position().file())
                .thenComparing(fault -> fault.position().line())
                .thenComparing(fault -> fault.position().column()));
        return faults;
    }

    private <T> Item<T> item(Result result, Function<Mapped, T> making) {
        List<Diagnostic> faults = new ArrayList<>(result.diagnostics());
        Optional<Imported> imported =
                result.standoff().map(document -> reading.importer().read(document));
        Optional<Losses> losses = imported.map(Imported::losses);
        if (result.hasErrors() && isWithoutText(result)) {
            return Item.refused(result.standoff().orElseThrow().position(), inOrder(faults), losses);
        }
        imported.ifPresent(found -> faults.addAll(found.diagnostics()));
        Optional<? extends Draft> draft = imported.isPresent() ? imported.map(Imported::draft) : result.draft();
        if (draft.isEmpty()) {
            return Item.refused(Position.of(""), inOrder(faults), losses);
        }
        Position position = draft.get().position();
        Checked checked = checker.check(draft.get());
        faults.addAll(checked.diagnostics());
        if (hasErrors(faults) || checked.document().isEmpty()) {
            return Item.refused(position, inOrder(faults), losses);
        }
        Document document = checked.document().get();
        MappedGraph graph = mapper.map(document);
        proofs.ifPresent(p -> faults.addAll(p.unproved(document, graph, position)));
        if (hasErrors(faults)) {
            return Item.refused(position, inOrder(faults), losses);
        }
        Optional<String> source = faults.isEmpty() ? result.source().map(Source::sha256) : Optional.empty();
        T made = making.apply(new Mapped(document, graph, source));
        return new Item<>(position, Optional.of(graph.iri()), Optional.of(made), inOrder(faults), losses);
    }

    /** Whether a document was read to be counted alone: what is wrong with it has been said. */
    private static boolean isWithoutText(Result result) {
        return result.standoff()
                .filter(document -> document.text().text().isEmpty())
                .isPresent();
    }

    private static boolean hasErrors(List<Diagnostic> faults) {
        return faults.stream().anyMatch(Diagnostic::isError);
    }
}
