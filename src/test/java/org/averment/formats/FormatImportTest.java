package org.averment.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.averment.docs.GeneratedFile;
import org.averment.ingest.Pipeline;
import org.averment.ingest.Reading;
import org.averment.model.Article;
import org.averment.model.Diagnostic;
import org.averment.model.standoff.Losses;
import org.averment.model.standoff.Outcome;
import org.averment.rdf.Base;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case's {@code import.txt}: the articles that become of the input with the packed mappings, and what became of
 * every item. {@code -Daverment.regenerate=true} rewrites those that a deliberate change touched.
 */
class FormatImportTest {
    static Stream<FormatCase> cases() {
        return FormatCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_file_of_another_tool_becomes_what_its_case_says(FormatCase format) {
        List<String> lines = new ArrayList<>();
        Losses losses = new Losses();
        Pipeline.withProofs(Base.DEFAULT, Reading.usual()).run(format.inputs(), item -> {
            item.made().ifPresent(made -> lines.addAll(ArticleLines.of((Article) made.document())));
            item.losses().ifPresent(losses::addAll);
            item.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .map(Diagnostic::toString)
                    .forEach(lines::add);
        });
        losses.counts()
                .forEach((cause, count) -> lines.add(cause.outcome().words() + ": " + cause.kind() + " " + count.items()
                        + (cause.why().isEmpty() ? "" : " - " + cause.why()) + " " + count.first()));
        assertThat(losses.counts().keySet())
                .filteredOn(cause -> cause.outcome() != Outcome.MAPPED)
                .allSatisfy(cause -> assertThat(cause.why()).isNotBlank());
        GeneratedFile.isUpToDate(format.expected("import.txt"), String.join("\n", lines) + "\n");
    }
}
