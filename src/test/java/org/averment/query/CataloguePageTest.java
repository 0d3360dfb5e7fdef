package org.averment.query;

import java.nio.file.Path;
import org.averment.docs.GeneratedFile;
import org.junit.jupiter.api.Test;

/** The page of all questions is made from their headers; {@code -Daverment.regenerate=true} writes it anew. */
class CataloguePageTest {
    private static final Path PAGE = Path.of("src/site/markdown/queries.md");

    @Test
    void the_page_of_questions_is_up_to_date() {
        GeneratedFile.isUpToDate(PAGE, page());
    }

    private static String page() {
        StringBuilder out = new StringBuilder();
        out.append("""
                # Questions

                Generated from the headers of `queries/*.rq`; do not edit. Each file is SPARQL 1.1 as it stands, for any
                store that holds the graphs: without values its parameters match everything. Its header is
                [grlc](https://grlc.io/)'s: `?_entity_iri` must be given, `?__from_xsd_date` may be.

                Ask one with `averment ask QUESTION --option value`. Where an option takes an entity, write a name, an alias,
                a key such as `wd:Q794`, the label of an event or a case, or an IRI. Dates may be a year, a month or a day.

                Columns `x` and `xLabel` are an IRI and its name; columns that end in `Iri` are for machines. Text and Markdown
                show names only; text puts the quote, its standing, the claimant and the article under each answer. A retracted
                or corrected article says so after its title. Each row has one quote: a claim with two quotes has two rows.
                A passage that only shows where a claim stands, and that no annotator chose, is marked `context:`; in the formats for
                machines `contextIri` is then the same as `quoteIri`.

                """);
        for (Question question : Catalogue.load().questions()) {
            out.append("## ").append(question.name()).append("\n\n");
            out.append(question.summary()).append(".\n\n");
            out.append(question.description()).append("\n\n");
            if (!question.parameters().isEmpty()) {
                out.append("| option | takes | |\n|---|---|---|\n");
                for (Parameter parameter : question.parameters()) {
                    out.append("| `")
                            .append(parameter.option())
                            .append(parameter.required() ? "` (needed) | " : "` | ")
                            .append(parameter.type().word())
                            .append(" | ")
                            .append(parameter.description())
                            .append(" |\n");
                }
                out.append('\n');
            }
            out.append("Tags: ").append(String.join(", ", question.tags())).append("\n\n");
        }
        return out.toString().stripTrailing() + "\n";
    }
}
