package org.averment.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Commands that are compared: they take turns, so that what else the machine does hits all alike. One that fails or
 * takes too long is not tried again.
 */
final class Race {
    private final List<Command> commands;

    private Race(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    static Race of(List<Command> commands) {
        return new Race(commands);
    }

    static Race of(Command... commands) {
        return new Race(List.of(commands));
    }

    /** The results by the commands' names, in their order. */
    Map<String, Median> run(Bench bench) throws IOException, InterruptedException {
        Map<String, List<Measured>> all = new LinkedHashMap<>();
        for (int round = 1; round <= bench.runs(); round++) {
            for (Command command : commands) {
                List<Measured> runs = all.computeIfAbsent(command.name(), name -> new ArrayList<>());
                if (!runs.isEmpty() && !runs.get(runs.size() - 1).finished()) {
                    continue;
                }
                Measured run = Meter.run(command);
                runs.add(run);
                bench.say(String.format(
                        "%d/%d %-40s %8.2f CPU s %8.2f s %8.0f MiB%s",
                        round,
                        bench.runs(),
                        command.name(),
                        run.cpuSeconds(),
                        run.wallSeconds(),
                        run.peakMib(),
                        run.finished() ? "" : " FAILED: " + tail(run.output())));
            }
        }
        Map<String, Median> medians = new LinkedHashMap<>();
        commands.forEach(command -> medians.put(command.name(), Median.of(command, all.get(command.name()))));
        return medians;
    }

    private static String tail(String output) {
        return output.substring(Math.max(0, output.length() - 600));
    }
}
