package org.averment.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.averment.formats.ArticleLines;
import org.averment.ingest.Item;
import org.averment.ingest.Mapped;
import org.averment.ingest.Pipeline;
import org.averment.ingest.Reading;
import org.averment.model.Article;
import org.averment.model.mapping.Mapping;
import org.averment.model.standoff.Losses;
import org.averment.model.standoff.Outcome;
import org.averment.rdf.Base;
import org.averment.reader.Inputs;
import org.averment.reader.Reader;
import org.averment.reader.averment.MappingFile;
import org.averment.reader.format.Input;

/** One text with its stand-off lines, imported: a short way to write what annotators mark. */
final class Brat {
    private final Path folder;
    private Optional<Mapping> mapping = Optional.empty();
    private boolean strict;

    Brat(Path folder) {
        this.folder = folder;
    }

    Brat mapped(String yaml) {
        MappingFile.Read read = MappingFile.read(Input.text("mapping.yaml", folder, yaml));
        if (!read.diagnostics().isEmpty()) {
            throw new IllegalStateException(read.diagnostics().toString());
        }
        mapping = Optional.of(read.mapping());
        return this;
    }

    Brat strict() {
        strict = true;
        return this;
    }

    /**
     * What an import gives.
     *
     * @param article the article; none if it was refused
     * @param faults what was said
     * @param losses what became of the lines
     */
    record Imported(Optional<Article> article, List<String> faults, Losses losses) {
        Article good() {
            return article.orElseThrow(() -> new AssertionError(faults));
        }

        /** Each claim in one line. */
        List<String> claims() {
            return good().claims().stream()
                    .map(claim -> ArticleLines.line(claim, good()))
                    .toList();
        }

        long of(String kind, Outcome outcome) {
            return losses.of("brat", kind, outcome);
        }
    }

    Imported read(String text, String... lines) {
        try {
            Files.writeString(folder.resolve("a.txt"), text);
            Files.writeString(folder.resolve("a.ann"), String.join("\n", lines).replace('|', '\t') + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Item<Mapped>> items = new ArrayList<>();
        Inputs inputs = Inputs.of(List.of(folder.resolve("a.ann").toString()), InputStream.nullInputStream());
        Pipeline.withProofs(Base.DEFAULT, new Reading(Reader.any(), mapping, strict))
                .run(inputs.inputs(), items::add);
        Item<Mapped> item = items.get(0);
        return new Imported(
                item.made().map(made -> (Article) made.document()),
                item.diagnostics().stream()
                        .map(fault -> fault.severity().word() + " " + fault.id() + " line "
                                + fault.position().line())
                        .toList(),
                item.losses().orElseThrow());
    }
}
