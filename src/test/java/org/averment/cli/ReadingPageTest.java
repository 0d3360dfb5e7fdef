package org.averment.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.averment.docs.GeneratedFile;
import org.averment.docs.Page;
import org.averment.rdf.Base;
import org.averment.vocab.Av;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages on other tools' files: a block with a name is a file, a block of {@code sh} is run in a folder with these
 * files, and the block behind it is what the commands print, or triples that are in it. {@code
 * -Daverment.regenerate=true} rewrites what they print.
 */
class ReadingPageTest {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String PREFIXES = """
            PREFIX av: <%s> PREFIX said: <%s>
            PREFIX st: <https://w3id.org/averment/standing#> PREFIX pol: <https://w3id.org/averment/polarity#>
            PREFIX et: <https://w3id.org/averment/event-type#> PREFIX rt: <https://w3id.org/averment/relation-type#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX oa: <http://www.w3.org/ns/oa#>
            """.formatted(Av.NS, Av.said(""));

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/site/markdown"))) {
            return files
                    .filter(file -> file.getFileName().toString().matches("(reading-.*|mapping)\\.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_example_of_a_page_gives_what_the_page_says(Path file, @TempDir Path folder) throws IOException {
        Page page = Page.at(file);
        for (Page.Block block : page.blocks()) {
            if (!block.name().isEmpty()) {
                Files.writeString(folder.resolve(block.name()), block.text(), UTF_8);
            }
        }
        List<String> lines = new ArrayList<>(page.lines());
        List<Page.Block> blocks = page.blocks();
        int shown = 0;
        // From the end, so that the numbers of the lines before stay what they were.
        for (int i = blocks.size() - 2; i >= 0; i--) {
            Page.Block after = blocks.get(i + 1);
            if (blocks.get(i).language().equals("sh")) {
                String printed = printed(blocks.get(i).text(), folder);
                shown++;
                if (after.language().equals("turtle")) {
                    assertThat(missing(after.text(), printed))
                            .as("in\n%s", printed)
                            .isEmpty();
                } else {
                    assertThat(after.language()).isIn("text", "yaml");
                    int from = after.line() - 1;
                    lines.subList(from, from + (int) after.text().lines().count())
                            .clear();
                    lines.addAll(from, printed.lines().toList());
                }
            }
        }
        assertThat(shown).isPositive();
        GeneratedFile.isUpToDate(file, String.join("\n", lines) + "\n");
    }

    /** What the commands print to standard output, and where that is nothing, to standard error. */
    private static String printed(String commands, Path folder) {
        StringBuilder printed = new StringBuilder();
        for (String command : commands.lines().toList()) {
            assertThat(command).startsWith("./averment ");
            String[] words = WORD.matcher(command.substring("./averment ".length()))
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .map(word -> Files.exists(folder.resolve(word))
                            ? folder.resolve(word).toString()
                            : word)
                    .toArray(String[]::new);
            Run run = Run.of(words);
            assertThat(run.exit()).as("%s\n%s", command, run.err()).isZero();
            printed.append(run.out().isEmpty() ? run.errSeenFrom(folder) : run.out());
        }
        return printed.toString();
    }

    private static List<String> missing(String shown, String printed) {
        Graph graph = parse(printed, Lang.TRIG);
        return parse(PREFIXES + shown, Lang.TURTLE).stream()
                .filter(triple -> !graph.contains(triple))
                .map(Object::toString)
                .toList();
    }

    private static Graph parse(String text, Lang syntax) {
        Graph graph = GraphFactory.createDefaultGraph();
        var dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text, syntax).base(Base.DEFAULT.iri()).parse(dataset);
        dataset.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
