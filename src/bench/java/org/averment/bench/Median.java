package org.averment.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The middle of several runs of a command, each figure by itself.
 *
 * @param command what ran
 * @param finished whether all runs came to a good end
 * @param timedOut whether one was killed at its limit of CPU seconds
 * @param cpuSeconds user and system
 * @param wallSeconds by the clock
 * @param peakMib the most memory held at once
 * @param runs how many runs there were
 * @param output what the last one printed
 */
record Median(
        Command command,
        boolean finished,
        boolean timedOut,
        double cpuSeconds,
        double wallSeconds,
        double peakMib,
        int runs,
        String output) {
    static Median of(Command command, List<Measured> runs) {
        return new Median(
                command,
                runs.stream().allMatch(Measured::finished),
                runs.stream().anyMatch(run -> run.exit() == Measured.TIMED_OUT),
                middle(runs, Measured::cpuSeconds),
                middle(runs, Measured::wallSeconds),
                middle(runs, Measured::peakMib),
                runs.size(),
                runs.get(runs.size() - 1).output());
    }

    private static double middle(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        List<Double> sorted = runs.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** CPU seconds for a table, or why there are none. */
    String cpu() {
        return finished ? Table.number(cpuSeconds) : failure();
    }

    String wall() {
        return finished ? Table.number(wallSeconds) : "";
    }

    String peak() {
        return finished ? String.valueOf(Math.round(peakMib)) : timedOut ? "over " + Math.round(peakMib) : "";
    }

    private String failure() {
        return timedOut ? "over " + command.limitSeconds() : "failed";
    }
}
