package org.averment.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.averment.export.Syntax;
import org.averment.export.article.Unheld;
import org.averment.ingest.Pipeline;
import org.averment.model.standoff.Losses;
import org.averment.rdf.Base;
import org.averment.reader.Inputs;
import org.averment.reader.format.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Converts files to RDF, or to another format of annotations. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description =
                "Convert annotated articles to RDF, one named graph for each article, or to a format of annotations.")
final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private FilesArgument files = new FilesArgument();

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write to this file (for brat: new folder), in place only when all went well"
                    + " (default: standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = OutputForm.Words.class,
            converter = OutputForm.OfWord.class,
            description = "${COMPLETION-CANDIDATES} (default: by the output's name, else nquads).")
    private Optional<OutputForm> format = Optional.empty();

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        OutputForm form = format.or(() -> output.flatMap(path -> OutputForm.ofFileName(path.toString())))
                .orElse(new OutputForm.Graphs(Syntax.NQUADS));
        Unheld unheld = new Unheld();
        ConversionOutput target = new ConversionOutput(output, form, streams.out(), base.orDefault(), unheld);
        target.require();
        Faults faults = new Faults(streams, false);
        advise(form);
        Losses losses = new Losses();
        try (Inputs inputs = files.inputs(streams.in(), faults)) {
            target.write(conversion -> write(inputs.inputs(), conversion, losses, faults), () -> faults.errors() == 0);
        }
        LossReport.print(losses, streams.err());
        UnheldReport.print(unheld, form, streams.err());
        if (faults.errors() > 0) {
            streams.err().println("averment: " + faults.summary() + "; " + consequence());
        }
        return faults.errors() == 0 ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    private void advise(OutputForm form) {
        if (format.isEmpty() && output.isPresent() && !saysNothing(output.get(), form)) {
            streams.err()
                    .println("averment: the name " + output.get().getFileName()
                            + " calls for no syntax that is written here, so this is nquads; --format chooses another");
        }
        if (form instanceof OutputForm.Graphs graphs && !graphs.syntax().keepsGraphs()) {
            streams.err()
                    .println("averment: " + form.word()
                            + " has no named graphs, so the triples of all articles are merged;"
                            + " nquads, trig and jsonld keep them apart");
        }
        if (form.hasIris() && base.asked().isEmpty()) {
            streams.err()
                    .println("averment: IRIs are minted under " + Base.DEFAULT.iri()
                            + ", which only this machine answers; for a graph that travels, set your own with --base");
        }
    }

    /** Whether a file's name has no ending, or the one of the form. */
    private static boolean saysNothing(Path path, OutputForm form) {
        String name = String.valueOf(path.getFileName());
        return name.indexOf('.') < 0 || OutputForm.ofFileName(name).equals(Optional.of(form));
    }

    private String consequence() {
        return output.map(path -> path + " was not written").orElse("the output holds only the good documents");
    }

    private void write(List<Input> inputs, Conversion conversion, Losses losses, Faults faults) throws IOException {
        Pipeline.of(base.orDefault(), files.reading(faults)).run(inputs, conversion::prepare, item -> {
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
        conversion.finish();
    }
}
