package org.averment.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.averment.export.article.Unheld;
import org.averment.export.article.Unheld.Cause;
import org.averment.export.article.Unheld.Count;

/** What a format could not hold, for people to read. */
final class UnheldReport {
    private UnheldReport() {}

    /** Prints it, if there was anything. */
    static void print(Unheld unheld, OutputForm form, PrintStream out) {
        if (unheld.counts().isEmpty()) {
            return;
        }
        out.println("not in " + form.word() + ":");
        List<Map.Entry<Cause, Count>> causes = unheld.counts().entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<Cause, Count> e) -> -e.getValue().things()))
                .toList();
        causes.forEach(e -> out.println("  "
                + Counted.of(
                        e.getValue().things(),
                        e.getKey().kind(),
                        plural(e.getKey().kind()))
                + " - " + e.getKey().why()
                + " (" + String.join(", ", e.getValue().first())
                + (e.getValue().things() > e.getValue().first().size() ? ", ..." : "") + ")"));
    }

    private static String plural(String kind) {
        return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
    }
}
