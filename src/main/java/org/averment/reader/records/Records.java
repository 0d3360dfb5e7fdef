package org.averment.reader.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.averment.model.Diagnostic;
import org.averment.model.Position;
import org.averment.model.Written;
import org.averment.reader.format.Input;
import org.averment.reader.format.Result;
import org.averment.reader.text.DocumentId;
import org.averment.reader.tree.Node;
import org.averment.reader.tree.Tree;

/** Takes a document apart into records: it is one of them, or a list. Stateless. */
public final class Records {
    private Records() {}

    /**
     * Reads each record. A fault that the parser found goes with the record in which it stands.
     *
     * @param tree the document
     * @param read makes a result of a record
     */
    public static void read(Tree tree, Input input, Function<Entry, Result> read, Consumer<Result> results) {
        Node root = tree.root().orElseThrow();
        Consumer<Result> sorted = result -> results.accept(inOrder(result));
        if (root instanceof Node.Mapping map) {
            sorted.accept(read.apply(new Entry(map, id(input, map.position()), new ArrayList<>(tree.faults()))));
        } else if (root instanceof Node.Sequence list && !list.items().isEmpty()) {
            list(list, tree.faults(), input, read, sorted);
        } else {
            List<Diagnostic> faults = new ArrayList<>(tree.faults());
            faults.add(
                    root instanceof Node.Sequence
                            ? Diagnostic.error("empty-value", root.position(), "the list is empty")
                                    .expected("at least one record")
                            : strange(root));
            results.accept(none(faults));
        }
    }

    private static void list(
            Node.Sequence list,
            List<Diagnostic> parsed,
            Input input,
            Function<Entry, Result> read,
            Consumer<Result> results) {
        List<Node> items = list.items();
        int next = 0;
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            List<Diagnostic> faults = new ArrayList<>();
            boolean last = i + 1 == items.size();
            while (next < parsed.size()
                    && (last || before(parsed.get(next), items.get(i + 1).position()))) {
                faults.add(parsed.get(next++));
            }
            if (item instanceof Node.Mapping map) {
                results.accept(read.apply(new Entry(map, DocumentId.of(input, map.position(), i + 1), faults)));
            } else {
                if (!(item instanceof Node.Faulty) || faults.isEmpty()) {
                    faults.add(strange(item));
                }
                results.accept(none(faults));
            }
        }
    }

    /** The first record of a document, which shows what they all are; none if it has none. */
    public static Optional<Node.Mapping> first(Node root) {
        Optional<Node> first = root instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(item -> item instanceof Node.Mapping)
                        .findFirst()
                : Optional.of(root);
        return first.flatMap(node -> node instanceof Node.Mapping map ? Optional.of(map) : Optional.empty());
    }

    /** Of JSON lines, each line has its number; of one record in a file of its own, the file's name is enough. */
    private static Written id(Input input, Position position) {
        String name = input.name().toLowerCase(Locale.ROOT);
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson") || position.line() > 1;
        return lines ? DocumentId.of(input, position, position.line()) : DocumentId.of(input, position);
    }

    /** Keys are asked in the reader's order, not in the file's. */
    private static Result inOrder(Result result) {
        List<Diagnostic> faults = result.diagnostics().stream()
                .sorted(Comparator.comparing(
                                (Diagnostic fault) -> fault.position().line())
                        .thenComparing(fault -> fault.position().column()))
                .toList();
        return new Result(result.draft(), result.standoff(), faults, result.source());
    }

    private static boolean before(Diagnostic fault, Position end) {
        Position start = fault.position();
        return start.line() < end.line() || start.line() == end.line() && start.column() < end.column();
    }

    private static Diagnostic strange(Node node) {
        return Diagnostic.error("wrong-shape", node.position(), "this is no record")
                .expected("a map, not " + node.kind());
    }

    private static Result none(List<Diagnostic> faults) {
        return new Result(Optional.empty(), faults, Optional.empty());
    }
}
