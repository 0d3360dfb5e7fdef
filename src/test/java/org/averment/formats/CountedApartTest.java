package org.averment.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.averment.ingest.Pipeline;
import org.averment.ingest.Reading;
import org.averment.model.standoff.Losses;
import org.averment.rdf.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The report of an import counts what is in the files: a script that shares no code with the readers counts it too. In
 * the cases of faults there are files that cannot be counted.
 */
class CountedApartTest {
    private static final Path SCRIPT = Path.of("src/test/python/count.py");
    private static final Set<String> FAULTS = Set.of("faults", "faulty");

    /** Kinds that the script does not count, each with its reason. */
    private static final Map<String, String> NOT_COUNTED = Map.of(
            "prodigy: end of a relation", "the reader's word for an end that is none of the spans",
            "triples: entity not listed", "the reader's word for a name that only relations have",
            "triples: attribute", "any key that means nothing else, and models have many words for a thing",
            "triples: key", "the same",
            "triples: metadata", "the same",
            "triples: note", "the same");

    static Stream<FormatCase> cases() {
        return FormatCase.all()
                .filter(one -> !FAULTS.contains(one.folder().getFileName().toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_report_counts_what_the_script_counts(FormatCase format) throws IOException, InterruptedException {
        Map<String, Long> counted = script(format);
        Map<String, Long> reported = reported(format);
        reported.keySet().removeIf(kind -> NOT_COUNTED.containsKey(format.format() + ": " + kind));
        assertThat(reported).isNotEmpty().isEqualTo(counted);
    }

    @Test
    void each_kind_that_the_script_does_not_count_is_there() {
        Set<String> kinds = cases().flatMap(
                        format -> reported(format).keySet().stream().map(kind -> format.format() + ": " + kind))
                .collect(Collectors.toSet());
        assertThat(kinds).containsAll(NOT_COUNTED.keySet());
    }

    private static Map<String, Long> reported(FormatCase format) {
        Losses losses = new Losses();
        Pipeline.withProofs(Base.DEFAULT, Reading.usual())
                .run(format.inputs(), item -> item.losses().ifPresent(losses::addAll));
        Map<String, Long> kinds = new TreeMap<>();
        losses.counts().forEach((cause, count) -> kinds.merge(cause.kind(), count.items(), Long::sum));
        return kinds;
    }

    private static Map<String, Long> script(FormatCase format) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(
                            "python3",
                            SCRIPT.toString(),
                            format.format(),
                            format.input().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "the script is in Python, and there is no python3 here");
            throw e;
        }
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.lines()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1]), Long::sum, TreeMap::new));
    }
}
