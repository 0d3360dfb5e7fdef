package org.averment.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the CPU time of a conversion goes, by the JVM's own flight recorder. What a stage calls counts for the stage;
 * what no sample shows (starting, the recorder itself) is spread over all.
 */
final class Profile {
    private static final String COMPILING = "compiling methods (C1 and C2)";
    private static final String COLLECTING = "collecting garbage";
    private static final String OTHER = "other";

    /** The stages by the packages of theirs; of a stack, the innermost that is one of them. */
    private static final Map<String, String> STAGES = stages();

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    private Profile() {
        seconds.put(COMPILING, 0.0);
        seconds.put(COLLECTING, 0.0);
        STAGES.values().forEach(stage -> seconds.put(stage, 0.0));
        seconds.put(OTHER, 0.0);
    }

    private static Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("org.averment.reader.tree.", "parsing JSON into a tree that knows its lines");
        stages.put("org.averment.reader.", "reading the format: keys, references, defaults");
        stages.put("org.averment.check.", "checking and grounding");
        stages.put("org.averment.rdf.", "mapping to sorted quads");
        stages.put("org.averment.export.", "writing bytes");
        stages.put("org.averment.cli.", "writing bytes");
        return stages;
    }

    /** Runs a command of the program once more, with the recorder. */
    static String of(Bench bench, Command command) throws IOException, InterruptedException {
        Path file = bench.work().resolve("profile.jfr");
        Measured run = Meter.run(command.withJavaOptions(List.of("-XX:StartFlightRecording=filename=" + file
                + ",settings=profile,jdk.Compilation#threshold=0ms,jdk.ExecutionSample#period=10ms"
                + ",jdk.NativeMethodSample#period=10ms")));
        if (!run.finished()) {
            throw new IOException("no profile came of it: " + run.output());
        }
        Profile profile = new Profile();
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                profile.count(recording.readEvent());
            }
        }
        double counted = profile.seconds.values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        Table table = new Table("where the CPU time goes", "share");
        profile.seconds.forEach((stage, time) -> table.row(stage, Math.round(100 * time / counted) + " %"));
        return table.toString();
    }

    private void count(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.Compilation" -> add(COMPILING, event.getDuration().toNanos());
            case "jdk.GarbageCollection" ->
                add(COLLECTING, event.getDuration("sumOfPauses").toNanos());
            case "jdk.ExecutionSample", "jdk.NativeMethodSample" -> add(stage(event.getStackTrace()), 10_000_000);
            default -> {}
        }
    }

    private void add(String stage, long nanos) {
        seconds.merge(stage, nanos / 1e9, Double::sum);
    }

    private static String stage(RecordedStackTrace stack) {
        return Optional.ofNullable(stack).stream()
                .flatMap(known -> known.getFrames().stream())
                .map(RecordedFrame::getMethod)
                .map(method -> method.getType().getName())
                .flatMap(type -> STAGES.entrySet().stream()
                        .filter(each -> type.startsWith(each.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
                .findFirst()
                .orElse(OTHER);
    }
}
