package org.averment.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.averment.importing.Importer;
import org.averment.ingest.Reading;
import org.averment.model.Diagnostic;
import org.averment.model.Nearest;
import org.averment.model.mapping.Mapping;
import org.averment.reader.Reader;
import org.averment.reader.averment.MappingFile;
import org.averment.reader.format.Input;
import org.averment.vocab.Ontology;
import picocli.CommandLine.Option;

/** What files of other annotation tools become. */
final class ImportOptions {
    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description =
                    "What the labels of other tools become, in YAML; 'averment mapping' writes one to start from.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--strict",
            description = "Refuse a document of another tool if any of it cannot be used, or if no quote shows it.")
    private boolean strict;

    /** The format of the inputs, where one is named. A mixin of its own, since questions have a --from too. */
    static final class From {
        @Option(
                names = "--from",
                paramLabel = "FORMAT",
                description = "The format of the files (default: whichever they are found to be in).")
        private Optional<String> format = Optional.empty();

        Reader reader() {
            return format.map(name -> Reader.of(name)
                            .orElseThrow(() -> new Failure(
                                    ExitCode.USAGE,
                                    "unknown-format",
                                    "no such format: \"" + name + "\" - expected one of "
                                            + String.join(", ", Reader.formats())
                                            + Nearest.to(name, Reader.formats())
                                                    .map(near -> " - nearest: " + near)
                                                    .orElse(""))))
                    .orElse(Reader.any());
        }
    }

    /** How inputs are read; faults of the mapping are told, and end the command. */
    Reading reading(Reader reader, Faults faults) {
        return new Reading(reader, mapping(faults), strict);
    }

    private Optional<Mapping> mapping(Faults faults) {
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Path path = mapping.get();
        if (Files.isDirectory(path)) {
            throw new Failure(ExitCode.USAGE, "no-such-file", "the mapping " + path + " is a folder");
        }
        MappingFile.Read read = MappingFile.read(Input.file(path.toString(), path));
        Stream.concat(read.diagnostics().stream(), Importer.faults(read.mapping(), Ontology.get()).stream())
                .sorted(Comparator.comparing(
                                (Diagnostic fault) -> fault.position().line())
                        .thenComparing(fault -> fault.position().column()))
                .forEach(faults);
        if (faults.errors() > 0) {
            throw new Failure(ExitCode.BAD_DATA, "mapping-refused", "nothing was read: " + faults.summary());
        }
        return Optional.of(read.mapping());
    }
}
