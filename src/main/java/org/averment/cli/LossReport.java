package org.averment.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.averment.model.Position;
import org.averment.model.standoff.Losses;
import org.averment.model.standoff.Losses.Cause;
import org.averment.model.standoff.Losses.Count;
import org.averment.model.standoff.Outcome;

/** What became of everything in the files of other tools, for people to read. */
final class LossReport {
    /** As many causes of one outcome as are listed; the rest is counted. */
    private static final int CAUSES = 20;

    private final PrintStream out;
    private final Losses losses;

    private LossReport(PrintStream out, Losses losses) {
        this.out = out;
        this.losses = losses;
    }

    /** Prints it, if there was anything of another tool. */
    static void print(Losses losses, PrintStream out) {
        if (!losses.isEmpty()) {
            new LossReport(out, losses).print();
        }
    }

    private void print() {
        losses.documents().forEach((format, documents) -> {
            out.println("import of " + Counted.of(documents, format + " document") + ":");
            table(format);
            for (Outcome outcome : List.of(Outcome.KEPT, Outcome.REFUSED, Outcome.LEFT_OUT)) {
                causes(format, outcome);
            }
        });
    }

    private void table(String format) {
        List<String> kinds = losses.kinds(format);
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("", "read"));
        for (Outcome outcome : Outcome.values()) {
            head.add(outcome.words());
        }
        rows.add(head);
        for (String kind : kinds) {
            List<String> row = new ArrayList<>(List.of(kind));
            long all = 0;
            List<String> cells = new ArrayList<>();
            for (Outcome outcome : Outcome.values()) {
                long count = losses.of(format, kind, outcome);
                all += count;
                cells.add(Long.toString(count));
            }
            row.add(Long.toString(all));
            row.addAll(cells);
            rows.add(row);
        }
        int first = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ")
                    .append(row.get(0))
                    .append(" ".repeat(first - row.get(0).length()));
            for (int i = 1; i < row.size(); i++) {
                int width = Math.max(rows.get(0).get(i).length(), 7);
                line.append("  ")
                        .append(" ".repeat(Math.max(0, width - row.get(i).length())))
                        .append(row.get(i));
            }
            out.println(line);
        }
    }

    private void causes(String format, Outcome outcome) {
        List<Map.Entry<Cause, Count>> causes = losses.counts().entrySet().stream()
                .filter(e -> e.getKey().format().equals(format) && e.getKey().outcome() == outcome)
                .sorted(Comparator.comparing(
                        (Map.Entry<Cause, Count> e) -> -e.getValue().items()))
                .toList();
        causes.stream()
                .limit(CAUSES)
                .forEach(e ->
                        out.println("  " + outcome.words() + ", " + e.getKey().kind() + ": "
                                + e.getValue().items() + " - " + e.getKey().why() + " (" + places(e.getValue()) + ")"));
        if (causes.size() > CAUSES) {
            out.println(
                    "  " + outcome.words() + ": " + (causes.size() - CAUSES) + " more causes; --format json lists all");
        }
    }

    private static String places(Count count) {
        return count.first().stream().map(Position::toString).collect(Collectors.joining(", "))
                + (count.items() > count.first().size() ? ", ..." : "");
    }
}
