package org.averment.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.averment.export.GraphWriter;
import org.averment.export.Syntax;
import org.averment.ingest.Pipeline;
import org.averment.model.standoff.Losses;
import org.averment.rdf.Base;
import org.averment.reader.Inputs;
import org.averment.reader.format.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Converts files to RDF. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Convert annotated articles to RDF: one named graph for each article.")
final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private FilesArgument files = new FilesArgument();

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write to this file, in place only when all went well (default: standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: by the output's name, else nquads).")
    private Optional<Syntax> format = Optional.empty();

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Syntax syntax = format.or(() -> output.flatMap(path -> Syntax.ofFileName(path.toString())))
                .orElse(Syntax.NQUADS);
        if (format.isEmpty() && output.isPresent() && !saysNothing(output.get(), syntax)) {
            streams.err()
                    .println("averment: the name " + output.get().getFileName()
                            + " calls for no syntax that is written here, so this is nquads; --format chooses another");
        }
        Faults faults = new Faults(streams, false);
        try (Inputs inputs = files.inputs(streams.in(), faults)) {
            return convert(inputs.inputs(), syntax, faults);
        }
    }

    private int convert(List<Input> inputs, Syntax syntax, Faults faults) throws IOException {
        if (!syntax.keepsGraphs()) {
            streams.err()
                    .println("averment: " + syntax.word()
                            + " has no named graphs, so the triples of all articles are merged;"
                            + " nquads, trig and jsonld keep them apart");
        }
        if (base.asked().isEmpty()) {
            streams.err()
                    .println("averment: IRIs are minted under " + Base.DEFAULT.iri()
                            + ", which only this machine answers; for a graph that travels, set your own with --base");
        }
        if (output.isEmpty()) {
            write(inputs, syntax, streams.out(), faults);
        } else if (Files.exists(output.get()) && !Files.isRegularFile(output.get())) {
            into(output.get(), inputs, syntax, faults);
        } else {
            replace(output.get(), inputs, syntax, faults);
        }
        if (faults.errors() > 0) {
            streams.err().println("averment: " + faults.summary() + "; " + consequence());
        }
        return faults.errors() == 0 ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    /** Whether a file's name has no ending, or the one of the syntax. */
    private static boolean saysNothing(Path path, Syntax syntax) {
        String name = String.valueOf(path.getFileName());
        return name.indexOf('.') < 0 || Syntax.ofFileName(name).equals(Optional.of(syntax));
    }

    private String consequence() {
        return output.map(path -> path + " was not written").orElse("the output holds only the good documents");
    }

    /** A device or a pipe is written to, not replaced. */
    private void into(Path target, List<Input> inputs, Syntax syntax, Faults faults) throws IOException {
        if (Files.isDirectory(target)) {
            throw new Failure(
                    ExitCode.USAGE, "output-is-folder", target + " is a folder - expected the name of a file to write");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            write(inputs, syntax, out, faults);
        }
    }

    private void replace(Path target, List<Input> inputs, Syntax syntax, Faults faults) throws IOException {
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), 1 << 16)) {
                write(inputs, syntax, out, faults);
            }
            if (faults.errors() == 0) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(List<Input> inputs, Syntax syntax, OutputStream out, Faults faults) throws IOException {
        GraphWriter writer = GraphWriter.of(syntax, out);
        Losses losses = new Losses();
        Pipeline.of(base.orDefault(), files.reading(faults))
                .run(inputs, mapped -> writer.prepare(mapped.graph()), item -> {
                    item.diagnostics().forEach(faults);
                    item.losses().ifPresent(losses::addAll);
                    item.made().ifPresent(prepared -> {
                        try {
                            prepared.write();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                });
        writer.finish();
        LossReport.print(losses, streams.err());
    }
}
