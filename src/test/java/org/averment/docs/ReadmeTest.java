package org.averment.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.averment.export.GraphWriter;
import org.averment.export.Syntax;
import org.averment.ingest.Mapped;
import org.averment.ingest.Pipeline;
import org.averment.rdf.Base;
import org.averment.reader.Inputs;
import org.averment.vocab.Av;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ReadmeTest {
    /** A page that nobody has to scroll far. */
    private static final int MOST_LINES = 120;
    /** What a reader sees without scrolling at all on a usual screen, and a little more. */
    private static final int FIRST_SCREEN = 60;

    private final Page readme = Page.readme();

    @Test
    void it_is_short_and_its_first_screen_shows_input_rdf_answer_and_the_command() {
        assertThat(readme.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
        List<Page.Block> first = readme.blocks().stream()
                .filter(block -> block.line() <= FIRST_SCREEN)
                .toList();
        assertThat(first).extracting(Page.Block::language).startsWith("yaml", "turtle", "sh", "text", "sh");
        assertThat(first.get(4).text()).isEqualTo("./averment serve seeds\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CHANGELOG.md"})
    void the_claim_that_a_page_shows_stands_in_the_seed(String page) throws IOException {
        String seed = Files.readString(Path.of("seeds/albania-iran/claims.yaml"), UTF_8);
        Map<?, ?> shown =
                claims(Page.at(Path.of(page)).blocks("yaml").get(0).text()).get(0);
        List<Map<?, ?>> seeded = claims(seed.substring(seed.indexOf("\nclaims:") + "\nclaims:".length()));
        assertThat(seeded)
                .filteredOn(claim -> claim.get("quote").equals(shown.get("quote")))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(shown.keySet()).isEqualTo(claim.keySet());
                    assertThat(shown.get("by")).isEqualTo(claim.get("by"));
                    assertThat(shown.get("standing")).isEqualTo(claim.get("standing"));
                    // The page may leave out roles, to fit the screen; it may not change one.
                    Map<?, ?> says = (Map<?, ?>) ((List<?>) claim.get("says")).get(0);
                    Map<?, ?> said = (Map<?, ?>) ((List<?>) shown.get("says")).get(0);
                    assertThat(says.entrySet().containsAll(said.entrySet())).isTrue();
                });
    }

    @Test
    void the_rdf_that_it_shows_is_in_the_graph_and_the_offer_has_no_more_than_that() throws IOException {
        Graph shown = parse(
                """
                PREFIX av: <%s> PREFIX said: <%s>
                PREFIX st: <https://w3id.org/averment/standing#> PREFIX et: <https://w3id.org/averment/event-type#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                """.formatted(Av.NS, Av.said(""))
                        + readme.blocks("turtle").get(0).text(),
                Lang.TURTLE);
        Graph graph = parse(seedAsNQuads(), Lang.NQUADS);
        assertThat(shown.size()).isGreaterThan(10);
        assertThat(shown.stream().filter(triple -> !graph.contains(triple))).isEmpty();
        Triple label = shown.find(null, org.apache.jena.vocabulary.RDFS.label.asNode(), null)
                .next();
        Set<String> properties = new TreeSet<>();
        graph.find(label.getSubject(), null, null)
                .forEachRemaining(triple -> properties.add(triple.getPredicate().getURI()));
        assertThat(properties)
                .containsExactlyInAnyOrder(
                        org.apache.jena.vocabulary.RDF.type.getURI(),
                        org.apache.jena.vocabulary.RDFS.label.getURI(),
                        Av.NS + "nameKey");
    }

    @Test
    void it_links_every_page_of_the_site() throws IOException {
        try (var pages = Files.list(Path.of("src/site/markdown"))) {
            assertThat(readme.links()).containsAll(pages.map(Path::toString).toList());
        }
    }

    private static String seedAsNQuads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphWriter writer = GraphWriter.of(Syntax.NQUADS, out);
        Inputs inputs = Inputs.of(List.of("seeds"), java.io.InputStream.nullInputStream());
        Pipeline.of(Base.DEFAULT)
                .run(
                        inputs.inputs(),
                        item -> item.made().map(Mapped::graph).ifPresent(graph -> {
                            try {
                                writer.write(graph);
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        }));
        writer.finish();
        return out.toString(UTF_8);
    }

    private static Graph parse(String text, Lang syntax) {
        Graph graph = GraphFactory.createDefaultGraph();
        var dataset = org.apache.jena.sparql.core.DatasetGraphFactory.create();
        RDFParser.fromString(text, syntax).base(Base.DEFAULT.iri()).parse(dataset);
        dataset.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> claims(String yaml) {
        return (List<Map<?, ?>>) (List<?>) new Yaml().load(yaml);
    }
}
