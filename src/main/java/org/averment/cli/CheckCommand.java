package org.averment.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.averment.export.DiagnosticJson;
import org.averment.export.DiagnosticSarif;
import org.averment.ingest.Item;
import org.averment.ingest.Mapped;
import org.averment.ingest.Pipeline;
import org.averment.model.Article;
import org.averment.model.standoff.Losses;
import org.averment.reader.Inputs;
import org.averment.vocab.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks files and loads nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check annotated articles: syntax, references, quotes, ontology, shapes. Loads nothing.")
final class CheckCommand implements Callable<Integer> {
    /** How faults are printed. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    private final Streams streams;

    @Mixin
    private FilesArgument files = new FilesArgument();

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(names = "--facts", description = "List which claims became plain facts and which were withheld, and why.")
    private boolean facts;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Faults as text on standard error, or as json or sarif on standard output.")
    private Format format = Format.TEXT;

    private int articles;
    private int registers;
    private int claims;
    private int quotes;
    private int entities;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (facts && format != Format.TEXT) {
            throw new Failure(
                    ExitCode.USAGE,
                    "facts-as-json",
                    "--facts prints lines of text - leave out --format " + word() + ", or --facts");
        }
        Faults faults = new Faults(streams, format != Format.TEXT);
        FactsReport report = new FactsReport(streams.out());
        Losses losses = new Losses();
        try (Inputs inputs = files.inputs(streams.in(), faults)) {
            Pipeline.withProofs(base.orDefault(), files.reading(faults)).run(inputs.inputs(), item -> {
                item.diagnostics().forEach(faults);
                item.losses().ifPresent(losses::addAll);
                count(item);
                if (facts) {
                    item.made().map(Mapped::document).ifPresent(report::print);
                }
            });
        }
        switch (format) {
            case TEXT -> {} // printed as they came
            case JSON -> DiagnosticJson.write(faults.collected(), losses, streams.out());
            case SARIF -> DiagnosticSarif.write(faults.collected(), Ontology.VERSION, streams.out());
        }
        LossReport.print(losses, streams.err());
        streams.err()
                .println(Counted.of(articles, "good article") + " (" + Counted.of(claims, "claim") + ", "
                        + Counted.of(quotes, "quote") + ", "
                        + Counted.of(entities, "entity", "entities")
                        + "), " + Counted.of(registers, "register") + "; " + faults.summary());
        return faults.errors() == 0 ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    private String word() {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private void count(Item<Mapped> item) {
        if (item.refused()) {
            return;
        }
        if (item.made().orElseThrow().document() instanceof Article article) {
            articles++;
            claims += article.claims().size();
            quotes += (int) article.claims().stream()
                    .flatMap(claim -> claim.quotes().stream())
                    .distinct()
                    .count();
            entities += article.entities().size();
        } else {
            registers++;
        }
    }
}
