package org.averment.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.averment.query.AdHoc;
import org.averment.query.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs an ad hoc query. */
@Command(
        name = "sparql",
        mixinStandardHelpOptions = true,
        description = "Run a SPARQL query: SELECT, ASK, CONSTRUCT or DESCRIBE. The default graph is the union of all.")
final class SparqlCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "QUERY", arity = "0..1", description = "The query; - or nothing for standard input.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Read the query from this file.")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private TargetOptions where = new TargetOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, markdown, csv, tsv, json or xml; for graphs turtle, ntriples, jsonld or rdfxml"
                    + " (default: text, for graphs turtle).")
    private Optional<ResultFormat> format = Optional.empty();

    SparqlCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        AdHoc query = AdHoc.parse(query());
        try (TargetOptions.Open target = where.open(streams)) {
            query.run(
                    target.target(),
                    where.timeLimit(),
                    format.orElse(query.defaultFormat()),
                    streams.width(),
                    streams.out());
        }
        return ExitCode.DONE;
    }

    private String query() throws IOException {
        if (file.isPresent()) {
            if (text.isPresent()) {
                throw new Failure(ExitCode.USAGE, "two-queries", "give a query or a file with one, not both");
            }
            return Files.readString(file.get());
        }
        String query = text.or(where::swallowed).orElse("-");
        return query.equals("-") ? new String(streams.in().readAllBytes(), StandardCharsets.UTF_8) : query;
    }
}
