package org.averment.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.averment.export.MappingWriter;
import org.averment.importing.Sketching;
import org.averment.ingest.Reading;
import org.averment.model.mapping.Sketch;
import org.averment.reader.Inputs;
import org.averment.reader.Reader;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a mapping to start from. */
@Command(
        name = "mapping",
        mixinStandardHelpOptions = true,
        description = "Write a mapping to start from: every label of other tools' files, counted, with a suggestion.")
final class MappingCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files or folders of another tool; - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private ImportOptions.From from = new ImportOptions.From();

    MappingCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Faults faults = new Faults(streams, false);
        Reader reader = from.reader();
        Sketching sketching = new Sketching(Ontology.get(), Reading.defaults());
        int[] own = new int[1];
        try (Inputs inputs = FilesArgument.of(paths, streams.in(), faults)) {
            for (Input input : inputs.inputs()) {
                reader.read(input, result -> {
                    result.standoff().ifPresent(sketching::add);
                    result.draft().ifPresent(draft -> own[0]++);
                    result.diagnostics().stream()
                            .filter(fault -> fault.isError())
                            .forEach(faults);
                });
            }
        }
        Sketch sketch = sketching.sketch();
        if (!sketch.documents().isEmpty()) {
            MappingWriter.write(sketch, streams.out());
        }
        if (own[0] > 0) {
            streams.err()
                    .println("averment: " + Counted.of(own[0], "document")
                            + " in Averment's own format, which needs no mapping");
        }
        return faults.errors() == 0 ? ExitCode.DONE : ExitCode.BAD_DATA;
    }
}
