package org.averment.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good graphs pass; each update in {@code bad/} breaks the good article in one way, told by its first line. */
class ShapesTest {
    static {
        JenaSystem.init();
    }

    private static final Path CASES = Path.of("src/test/resources/ontology/shapes");
    private static final Path SHAPES = OntologyTriples.FOLDER.resolve("averment.shapes.ttl");
    private static final String EXPECTED = "# expected: ";

    private final Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(SHAPES.toString()));

    @ParameterizedTest
    @MethodSource("good")
    void a_good_graph_conforms(String file) {
        assertThat(messages(validate(graph("good/" + file)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_graph_is_told_in_plain_words(String file) throws IOException {
        String update = Files.readString(CASES.resolve("bad").resolve(file));
        Graph graph = graph("good/article.ttl");
        String prefixes = Files.readString(CASES.resolve("prefixes.ru"));
        UpdateExec.dataset(graph).update(prefixes + update).execute();
        assertThat(graph.isIsomorphicWith(graph("good/article.ttl")))
                .as("the update hits nothing")
                .isFalse();

        String expected = update.lines().findFirst().orElseThrow();
        assertThat(expected).startsWith(EXPECTED);
        assertThat(messages(validate(graph)))
                .anySatisfy(message -> assertThat(message).contains(expected.substring(EXPECTED.length())));
    }

    @Test
    void every_shape_that_can_fail_has_a_message_and_a_severity() throws IOException {
        assertThat(shapes.getTargetShapes()).isNotEmpty();
        Stream.of(Files.readString(SHAPES).split("(?m)^shape:"))
                .skip(1)
                .filter(shape -> shape.contains("sh:PropertyShape"))
                .forEach(shape -> assertThat(shape).contains("sh:message", "sh:severity"));
    }

    static Stream<String> good() throws IOException {
        return names("good", ".ttl");
    }

    static Stream<String> bad() throws IOException {
        return names("bad", ".ru");
    }

    /** A file that nothing would run fails rather than lying there. */
    private static Stream<String> names(String folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).isNotEmpty().allMatch(name -> name.endsWith(extension));
            return names.stream();
        }
    }

    private static Graph graph(String file) {
        return RDFDataMgr.loadGraph(CASES.resolve(file).toString());
    }

    private ValidationReport validate(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph);
    }

    private static List<String> messages(ValidationReport report) {
        return report.getEntries().stream()
                .map(entry -> entry.message() + " (" + entry.focusNode() + ")")
                .toList();
    }
}
