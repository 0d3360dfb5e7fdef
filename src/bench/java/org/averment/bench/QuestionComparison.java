package org.averment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.averment.bench.Respondent.Reply;

/** The questions, put to our store and to others that hold the same quads. */
final class QuestionComparison {
    private static final double MOST = 1.5;
    private static final int LIMIT_SECONDS = 20;
    private static final int QUICK_LIMIT_SECONDS = 10;

    private final Bench bench;
    private final Path folder;
    private final QuestionPeers peers;
    private final List<Asking> askings;
    private final int limitSeconds;

    /** By store and asking. */
    private final Map<String, Map<String, Reply>> replies = new LinkedHashMap<>();

    /** In what answers differ from ours, by store and asking. */
    private final Map<String, Map<String, String>> differences = new LinkedHashMap<>();

    /**
     * A comparison.
     *
     * @param ours our store
     * @param folder where {@link QuestionPaper} has written
     */
    QuestionComparison(Bench bench, Path ours, Path folder, List<Asking> askings) {
        this.bench = bench;
        this.folder = folder;
        this.peers = new QuestionPeers(bench, ours, folder);
        this.askings = askings;
        this.limitSeconds = bench.quick() ? QUICK_LIMIT_SECONDS : LIMIT_SECONDS;
    }

    void run(int runs) throws IOException, InterruptedException {
        Map<String, Respondent> respondents = new LinkedHashMap<>();
        peers.commands().forEach((name, command) -> {
            Path log = folder.resolve(name.replace(' ', '-') + ".log");
            respondents.put(name, new Respondent(command, limitSeconds, log));
            differences.put(name, new LinkedHashMap<>());
        });
        bench.say("asking " + String.join(", ", respondents.keySet()));
        try {
            replies.putAll(new Interview(bench, folder, respondents).hold(askings, runs));
        } finally {
            respondents.values().forEach(Respondent::close);
        }
        for (Asking asking : askings) {
            Path rows = Interview.rows(folder, asking, QuestionPeers.OURS);
            if (!Files.exists(rows)) {
                throw new IOException("no answer of ours to " + asking.name() + ": " + of(QuestionPeers.OURS, asking));
            }
            AnswerSet ours = AnswerSet.of(rows);
            for (String name : replies.keySet()) {
                difference(ours, name, asking)
                        .ifPresent(what -> differences.get(name).put(asking.name(), what));
            }
        }
    }

    private Reply of(String name, Asking asking) {
        return replies.get(name).get(asking.name());
    }

    private Optional<String> difference(AnswerSet ours, String name, Asking asking) throws IOException {
        if (of(name, asking) instanceof Reply.Failed failed) {
            return Optional.of("fails: " + failed.why());
        }
        Path rows = Interview.rows(folder, asking, name);
        return Files.exists(rows) ? ours.difference(AnswerSet.of(rows)) : Optional.empty();
    }

    /** What it all came to, in Markdown. */
    String shown() {
        String missing = peers.missing().isEmpty() ? "" : "\nLeft out: " + String.join("; ", peers.missing()) + ".\n";
        return "Goal: each costs at most " + MOST + " x what it costs the best of the others that gives the same rows."
                + " What misses is bold.\n\n" + table(true) + "\n" + table(false) + "\n" + agreement() + missing;
    }

    private String table(boolean ofTheSeed) {
        List<String> heads = new ArrayList<>(List.of("asked of " + (ofTheSeed ? "the seed" : "everything"), "rows"));
        replies.keySet().forEach(peer -> heads.add(peer + ", ms"));
        heads.add("ours, of the best");
        Table table = new Table(heads.toArray(String[]::new));
        List<String> missed = new ArrayList<>();
        int compared = 0;
        for (Asking asking : askings) {
            if (asking.ofTheSeed() == ofTheSeed && of(QuestionPeers.OURS, asking) instanceof Reply.Answered ours) {
                List<String> cells = new ArrayList<>(List.of("`" + asking.question() + "`", Table.whole(ours.rows())));
                replies.keySet().forEach(name -> cells.add(cell(name, asking)));
                double times = ours.millis() / best(asking);
                boolean misses = times > MOST;
                compared += times > 0 ? 1 : 0;
                if (misses) {
                    missed.add("`" + asking.question() + "` by " + Table.number(times / MOST) + " x");
                }
                cells.add(times > 0 ? Table.orBold(Table.times(times), misses) : "");
                table.row(cells);
            }
        }
        return table + "\nOf " + compared + " asked of " + (ofTheSeed ? "the seed" : "everything") + ", "
                + (missed.isEmpty() ? "none misses" : missed.size() + " miss the goal: " + String.join(", ", missed))
                + ".\n";
    }

    private String cell(String name, Asking asking) {
        if (of(name, asking) instanceof Reply.Answered answered) {
            return differences.get(name).containsKey(asking.name()) ? "other rows" : Table.number(answered.millis());
        }
        return of(name, asking) instanceof Reply.TooLate ? "> " + limitSeconds + " s" : "fails";
    }

    /** The least that our rows cost another store; infinite where none gives them. */
    private double best(Asking asking) {
        double best = Double.POSITIVE_INFINITY;
        for (String name : replies.keySet()) {
            if (!name.equals(QuestionPeers.OURS)
                    && !differences.get(name).containsKey(asking.name())
                    && of(name, asking) instanceof Reply.Answered answered) {
                best = Math.min(best, answered.millis());
            }
        }
        return best;
    }

    /** Whether the others give our rows, and where they do not, in what. */
    private String agreement() {
        Map<String, List<String>> where = new LinkedHashMap<>();
        differences.forEach((name, those) ->
                those.forEach((asking, what) -> where.computeIfAbsent(name + " " + what, key -> new ArrayList<>())
                        .add("`" + asking + "`")));
        StringBuilder text = new StringBuilder("Rows are compared whatever their order. ");
        if (where.isEmpty()) {
            return text.append("All that answer in time give ours.\n").toString();
        }
        text.append("All that answer in time give ours, but for these:\n\n");
        where.forEach((what, questions) -> text.append("- ")
                .append(what)
                .append(": ")
                .append(String.join(", ", questions))
                .append('\n'));
        return text.toString();
    }
}
