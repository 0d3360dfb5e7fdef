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

/**
 * Puts all questions to several stores: once each, then to warm them, then measured, at last for the rows. The stores
 * take turns. One that takes long over a question is asked it less often; one that takes too long, once.
 */
final class Interview {
    /** A question that has taken a store so much CPU is not asked again to warm or to measure. */
    private static final double ENOUGH_MILLIS = 5_000;

    private final Bench bench;
    private final Path folder;
    private final Map<String, Respondent> respondents;

    /** By store and asking. */
    private final Map<String, Map<String, Reply>> replies = new LinkedHashMap<>();

    /**
     * An interview.
     *
     * @param folder where {@link QuestionPaper} has written the questions
     * @param respondents the stores by name
     */
    Interview(Bench bench, Path folder, Map<String, Respondent> respondents) {
        this.bench = bench;
        this.folder = folder;
        this.respondents = respondents;
        respondents.keySet().forEach(name -> replies.put(name, new LinkedHashMap<>()));
    }

    /** The rows of an asking, as a store gave them; no file where it gave none. */
    static Path rows(Path folder, Asking asking, String name) {
        return folder.resolve(asking.name()).resolve(name.replace(' ', '-') + ".json");
    }

    /**
     * What they say, by store and asking; where they answered, the median.
     *
     * @param runs how often each is asked at most when it is measured
     */
    Map<String, Map<String, Reply>> hold(List<Asking> askings, int runs) throws IOException, InterruptedException {
        for (Asking asking : askings) {
            for (String name : respondents.keySet()) {
                Reply reply = reply(name, asking, Optional.empty());
                replies.get(name).put(asking.name(), reply);
                bench.say(asking.name() + ", " + name + ": " + reply);
            }
        }
        for (Asking asking : askings) {
            if (asking.ofTheSeed()) {
                measure(asking, Asking.WARMING * runs);
            }
        }
        for (Asking asking : askings) {
            measure(asking, asking.runs(runs));
        }
        for (Asking asking : askings) {
            for (String name : respondents.keySet()) {
                Path rows = rows(folder, asking, name);
                Files.deleteIfExists(rows);
                if (replies.get(name).get(asking.name()) instanceof Reply.Answered) {
                    reply(name, asking, Optional.of(rows));
                }
            }
        }
        return replies;
    }

    private Reply reply(String name, Asking asking, Optional<Path> rows) throws IOException, InterruptedException {
        return respondents.get(name).ask(asking.query(folder), rows);
    }

    private void measure(Asking asking, int most) throws IOException, InterruptedException {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int run = 0; run < most; run++) {
            for (String name : respondents.keySet()) {
                List<Double> before = millis.computeIfAbsent(name, key -> new ArrayList<>());
                boolean enough = before.stream().mapToDouble(each -> each).sum() > ENOUGH_MILLIS;
                if (!enough && replies.get(name).get(asking.name()) instanceof Reply.Answered) {
                    Reply reply = reply(name, asking, Optional.empty());
                    replies.get(name).put(asking.name(), reply);
                    if (reply instanceof Reply.Answered answered) {
                        before.add(answered.millis());
                    }
                }
            }
        }
        millis.forEach((name, all) -> {
            if (replies.get(name).get(asking.name()) instanceof Reply.Answered answered) {
                double median = all.stream().sorted().toList().get(all.size() / 2);
                replies.get(name).put(asking.name(), new Reply.Answered(median, answered.rows()));
            }
        });
    }
}
